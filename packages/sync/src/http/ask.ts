import { WireError, type WireFault } from '../wire.ts';
import type { Tokens } from './token.ts';

/** Asks a server one question with a token, a fresh one where the server no longer takes the old. */
export type Ask = (
  path: string,
  init?: {
    readonly body?: unknown;
    readonly signal?: AbortSignal;
    /** Statuses under which a problem of the server is an answer. */
    readonly takes?: readonly number[];
  },
) => Promise<Response>;

/** @throws WireError for every answer that is no success, and that the question does not take */
export function createAsk(base: string, tokens: Tokens, fetcher: typeof fetch): Ask {
  return async (path, { body, signal, takes = [] } = {}) => {
    for (let attempt = 1; ; attempt += 1) {
      const { token } = await tokens.get();
      const response = await send(token, path, body, signal);
      if (response.ok || (takes.includes(response.status) && isProblem(response))) return response;
      if (response.status === 401) {
        tokens.spoil(token);
        if (attempt === 1) continue;
      }
      throw await errorOf(response);
    }
  };

  async function send(token: string, path: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
    const json = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    try {
      return await fetcher(base + path, {
        ...json,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        cache: 'no-store',
        credentials: 'omit',
        signal: signal ?? AbortSignal.timeout(30_000),
      });
    } catch (error) {
      throw new WireError('unreachable', `${base} cannot be reached`, { cause: error });
    }
  }
}

/** @throws WireError if the answer is cut off or no JSON */
export async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new WireError('unreachable', "the server's answer is no JSON", { cause: error });
  }
}

/** What a page between here and the server answers is not what the server says: only its own problems count. */
async function errorOf(response: Response): Promise<WireError> {
  const { status, headers } = response;
  const known = isProblem(response);
  const problem = known ? await jsonOf(response).catch(() => ({})) : {};
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new WireError(faultOf(status, known), messageOf(problem) ?? `the server answers ${status}`, {
    ...(seconds > 0 ? { retryAfter: seconds * 1000 } : {}),
  });
}

const isProblem = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('application/problem+json') === true;

function faultOf(status: number, known: boolean): WireFault {
  if (status === 413) return 'invalid';
  if (!known) return 'unreachable';
  if (status === 401 || status === 403 || status === 404) return 'refused';
  return status === 400 || status === 415 || status === 422 ? 'invalid' : 'unreachable';
}

/** What a problem says, in the server's words. */
export function messageOf(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null || !('title' in problem)) return undefined;
  const { title, detail, path } = problem as { title: unknown; detail?: unknown; path?: unknown };
  if (typeof title !== 'string') return undefined;
  const more = [detail, path].filter((part) => typeof part === 'string' && part !== '');
  return more.length === 0 ? title : `${title} (${more.join(', ')})`;
}
