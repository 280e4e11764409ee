export type { HandlerOptions } from './options.ts';
