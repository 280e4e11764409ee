import type { Actor } from '@tandem-plan/core/change';
import type { SmallServer } from '../../replica/testing/small-server.ts';
import { WireError } from '../../wire.ts';

/** A session token as the server gives them, signed by nobody: a client cannot tell. */
export function tokenFor({ id, party, role }: Actor, claims: Readonly<Record<string, unknown>> = {}): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'EdDSA' }), part({ sub: id, party, role, iat: 1000, exp: 1600, ...claims }), 'x'].join('.');
}

export interface HttpServer {
  readonly fetch: typeof fetch;
  /** Every question: method and path with query. */
  readonly asked: string[];
  /** Tokens that the next questions come with and that are not taken. */
  readonly spoilt: Set<string>;
  /** Answers the next question instead. */
  instead: ((path: string) => Response | undefined) | undefined;
  /** Sends a text to every open poke. */
  send(text: string): void;
  /** Ends every open poke. */
  hangUp(): void;
}

export const problem = (status: number, title: string, more: Readonly<Record<string, unknown>> = {}, headers = {}) =>
  new Response(JSON.stringify({ type: 'urn:x', title, status, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** A small server behind HTTP, without sockets. */
export function createHttpServer(server: SmallServer, actor: Actor): HttpServer {
  const wire = server.wireOf(actor);
  const pokes = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const bytes = (text: string) => new TextEncoder().encode(text);
  wire.listen(
    (poke) => http.send(`event: ${poke.event}\ndata: ${JSON.stringify(poke)}\n\n`),
    () => undefined,
  );

  async function answer(url: URL, init: RequestInit): Promise<Response> {
    const path = url.pathname.replace('/base/v1/plans/west', '');
    const scope = url.searchParams.get('scope');
    switch (`${init.method ?? 'GET'} ${path}`) {
      case 'POST /push':
        return Response.json(await wire.push(JSON.parse(init.body as string) as Parameters<typeof wire.push>[0]));
      case 'GET /pull': {
        if (scope !== 'shared') return problem(404, 'There is no such plan');
        const after = url.searchParams.get('after');
        return Response.json(after === null ? await wire.document(scope) : await wire.pull(scope, Number(after)));
      }
      case 'POST /presence':
        return new Response(null, { status: 204 });
      case 'GET /poke': {
        let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            mine = controller;
            pokes.add(controller);
            init.signal?.addEventListener('abort', () => {
              if (pokes.delete(controller)) controller.error(new Error('aborted'));
            });
          },
          cancel: () => void (mine !== undefined && pokes.delete(mine)),
        });
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      }
      default:
        return problem(404, 'There is nothing here');
    }
  }

  const http: HttpServer = {
    async fetch(input, init = {}) {
      const url = new URL(input instanceof Request ? input.url : input);
      http.asked.push(`${init.method ?? 'GET'} ${url.pathname}${url.search}`);
      if (server.down) throw new TypeError('fetch failed');
      const other = http.instead?.(url.pathname);
      if (other !== undefined) return other;
      const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
      if (token === '' || http.spoilt.has(token)) return problem(401, 'This token has expired');
      try {
        return await answer(url, init);
      } catch (error) {
        if (error instanceof WireError) throw new TypeError('fetch failed');
        throw error;
      }
    },
    asked: [],
    spoilt: new Set(),
    instead: undefined,
    send(text) {
      for (const poke of pokes) poke.enqueue(bytes(text));
    },
    hangUp() {
      for (const poke of pokes) poke.close();
      pokes.clear();
    },
  };
  return http;
}
