import { randomUUID } from 'node:crypto';
import { StoreError } from '@tandem-plan/store';
import { createAuthority } from '@tandem-plan/sync/authority';
import { type Context, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { RouteModule, Server, ServerEnv } from './context.ts';
import { cors } from './cors.ts';
import type { ServerEvent } from './event.ts';
import type { HandlerOptions } from './options.ts';
import { Problem } from './problem.ts';
import { audit } from './routes/audit.ts';
import { health } from './routes/health.ts';
import { openapi } from './routes/openapi.ts';
import { plans } from './routes/plans.ts';
import { poke } from './routes/poke.ts';
import { pushAndPull } from './routes/push-and-pull.ts';
import { redactions } from './routes/redactions.ts';
import { report } from './routes/report.ts';
import { sessions } from './routes/sessions.ts';
import { signoffs } from './routes/signoffs.ts';
import { createGuard } from './session/guard.ts';
import { createTokens } from './session/token.ts';

export interface Handler {
  (request: Request): Promise<Response>;
  /**
   * Ends pokes, lets requests that are under way finish, and answers 503 to new ones and to those whose body has not come
   * whole. The log is left open.
   * Resolves once nothing is under way.
   */
  close(): Promise<void>;
}

/** Plans over HTTP, as one function from request to answer: it never rejects. */
export function createHandler(options: HandlerOptions): Handler {
  const { log, keys, issuer = 'tandem', now = Date.now, heartbeat = 15_000, limits = {} } = options;
  const ends: (() => void | Promise<void>)[] = [];
  const running = createCount();
  const closing = new AbortController();
  let closed: Promise<void> | undefined;

  const emit = (event: ServerEvent): void => {
    try {
      options.onEvent?.(event);
    } catch (error) {
      // Who listens must not break what is listened to; of its own fault it hears once.
      if (event.kind !== 'fault') emit({ kind: 'fault', where: 'onEvent', error });
    }
  };
  const tokens = createTokens(keys, issuer, now);
  const guard = createGuard({
    tokens,
    authorize: options.authorize ?? (() => false),
    addressOf: options.addressOf ?? (() => undefined),
    limits,
  });
  const server: Server = {
    ...guard,
    log,
    authority:
      options.authority ??
      createAuthority({
        log,
        clock: () => new Date(now()).toISOString(),
        onFault: (error) => emit({ kind: 'fault', where: 'authority', error }),
      }),
    now,
    emit,
    closing: closing.signal,
    onClose: (end) => ends.push(end),
  };

  const app = new Hono<ServerEnv>();
  app.use(async (context, next) => {
    const id = randomUUID();
    const begun = performance.now();
    context.set('requestId', id);
    await next();
    const { headers, status } = context.res;
    headers.set('request-id', id);
    headers.set('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(context.get('rate') ?? {})) {
      if (!headers.has(name)) headers.set(name, value);
    }
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    const session = context.get('session');
    emit({
      kind: 'request',
      id,
      method: context.req.method,
      route: routeOf(context),
      status,
      milliseconds: performance.now() - begun,
      problem: context.get('problem'),
      plan: session?.plan,
      actor: session?.actor,
    });
  });
  app.use(async (_context, next) => {
    try {
      await next();
    } catch (thrown) {
      // Hono hands errors alone to onError, and lets whatever else is thrown reject.
      throw thrown instanceof Error ? thrown : new Error('Something was thrown that is no error', { cause: thrown });
    }
  });
  app.use('/v1/plans/:id/*', cors);
  app.use('/v1/*', async (_context, next) => {
    if (closing.signal.aborted) throw new Problem('closing', { headers: { 'retry-after': '5' } });
    await next();
  });
  const modules: readonly RouteModule[] = [
    health,
    sessions(tokens),
    plans,
    pushAndPull,
    poke(heartbeat, limits),
    report(options.check ?? {}),
    signoffs,
    audit,
    redactions,
    openapi,
    ...(options.modules ?? []),
  ];
  for (const mount of modules) mount(app, server);
  refuseOtherMethods(app);
  app.notFound((context) => answer(context, new Problem('unknown-path')));
  app.onError((error, context) => {
    if (error instanceof Problem) return answer(context, error);
    emit({ kind: 'fault', where: routeOf(context), error });
    return answer(
      context,
      error instanceof StoreError
        ? new Problem('unavailable', { headers: { 'retry-after': '5' } })
        : new Problem('fault'),
    );
  });

  const handle = (request: Request): Promise<Response> => running.during(async () => app.fetch(request));
  return Object.assign(handle, {
    close() {
      closed ??= (async () => {
        closing.abort();
        await running.none();
        await Promise.all(ends.map(async (end) => end()));
      })();
      return closed;
    },
  });
}

function answer(context: Context<ServerEnv>, problem: Problem): Response {
  context.set('problem', problem.code);
  return problem.response();
}

/** The pattern that a request met, without what stands in its path. */
const routeOf = (context: Context<ServerEnv>): string =>
  matchedRoutes(context)
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('*'))
    .at(-1) ?? 'unknown';

/** Every path answers methods it does not have with those it has. */
function refuseOtherMethods(app: Hono<ServerEnv>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    const known = methods.get(path) ?? new Set();
    methods.set(path, known.add(method));
    if (method === 'GET') known.add('HEAD');
  }
  for (const [path, known] of methods) {
    const allow = [...known].sort().join(', ');
    app.all(path, (context) => answer(context, new Problem('wrong-method', { headers: { allow } })));
  }
}

/** Counts what is under way. */
function createCount() {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    async during<T>(work: () => Promise<T>): Promise<T> {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
        if (count === 0) {
          for (const resolve of waiting) resolve();
          waiting = [];
        }
      }
    },
    none: (): Promise<void> => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
