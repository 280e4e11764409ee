export type { RouteModule, Server, ServerEnv, Session } from './context.ts';
export type { ServerEvent } from './event.ts';
export { createHandler, type Handler } from './handler.ts';
export type { Limit, LimitOptions } from './limits.ts';
export type { HandlerOptions } from './options.ts';
export { Problem, type ProblemCode, type ProblemDetails } from './problem.ts';
export { hostKey } from './session/host-key.ts';
export { readKeys, type SessionKeys } from './session/keys.ts';
export { makeKeys } from './session/make-keys.ts';
