export type { Authority, CreateResult } from './authority.ts';
