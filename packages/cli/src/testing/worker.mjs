// A thread of the crew from source: a thread's first file is read before tsx can translate it.
import { register } from 'tsx/esm/api';

register();
await import('../bin.ts');
