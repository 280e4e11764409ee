import type { Actor } from '@tandem-plan/core/change';
import type { PlanLog } from '@tandem-plan/store';
import type { Authority } from '@tandem-plan/sync/authority';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { ServerEvent } from './event.ts';
import type { ProblemCode } from './problem.ts';

/** Whom a token speaks for. */
export interface Session {
  readonly plan: string;
  readonly actor: Actor;
  /** The one origin whose pages may use the token: `https://portal.example.com`. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface ServerEnv {
  Variables: {
    /** Of this request; the answer has it as `request-id`. */
    requestId: string;
    /** Set by `forSession`. */
    session?: Session;
    /** Headers that tell how much the actor may still spend. */
    rate?: Readonly<Record<string, string>>;
    /** Set where a problem is answered. */
    problem?: ProblemCode;
  };
}

/** Whether a request is let through: `true` alone does it. */
export type Authorize = (request: Request) => boolean | Promise<boolean>;

/** What the routes share. */
export interface Server {
  readonly log: PlanLog;
  readonly authority: Authority;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells whoever listens; a listener that throws breaks nothing. */
  readonly emit: (event: ServerEvent) => void;
  /** Lets only the host's backend through. */
  readonly forHost: MiddlewareHandler<ServerEnv>;
  /** Lets only what is authorized through; whoever is not is told, counted and slowed down as with a bad token. */
  readonly only: (authorize: Authorize) => MiddlewareHandler<ServerEnv>;
  /** Lets only a good token of the plan in `:id` through, and counts the request against its actor and party. */
  readonly forSession: MiddlewareHandler<ServerEnv>;
  /** The session that `forSession` let through. */
  readonly session: (context: Context<ServerEnv>) => Session;
  /** Counts what a request costs beyond 1 against its actor and party. @throws Problem too-many */
  readonly spend: (context: Context<ServerEnv>, points: number) => Promise<void>;
  /** Aborted when the handler is being closed: what stays open, such as a poke, ends then. */
  readonly closing: AbortSignal;
  /** Runs when the handler is closed, once no request is under way; `close` waits for it. */
  readonly onClose: (end: () => void | Promise<void>) => void;
}

/** Mounts routes of one concern. Other methods on their paths are answered with 405 by themselves. */
export type RouteModule = (app: Hono<ServerEnv>, server: Server) => void;
