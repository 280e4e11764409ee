import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './context.ts';
import { isOrigin } from './reading/kinds.ts';

const readable = 'request-id, retry-after, ratelimit, ratelimit-policy';

/**
 * Lets pages of the token's origin read answers, and no others. Cookies play no part, so a preflight, which comes
 * without the token, gives nothing away. A page whose token is missing, bad or too old may read that, to fetch another:
 * such an answer is the same for everyone. So may one that is asked to wait.
 */
export const cors: MiddlewareHandler<ServerEnv> = async (context, next) => {
  const origin = context.req.header('origin');
  const preflight = context.req.method === 'OPTIONS' && context.req.header('access-control-request-method');
  if (preflight && isOrigin(origin)) {
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '600',
        vary: 'origin',
      },
    });
  }
  await next();
  const { headers } = context.res;
  headers.append('vary', 'origin');
  const session = context.get('session');
  const open = session === undefined ? context.get('problem') !== 'other-origin' : session.origin === origin;
  if (open && isOrigin(origin)) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', readable);
  }
  return undefined;
};
