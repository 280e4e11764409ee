import type { Host } from '../replica/host.ts';
import type { Wire } from '../wire.ts';
import { createAsk, jsonOf } from './ask.ts';
import { listener, type NetworkHints } from './listen.ts';
import { readDocumentAnswer, readPullAnswer, readPushAnswer } from './read-answer.ts';
import { readSignAnswer, signProblems } from './read-sign-answer.ts';
import type { Tokens } from './token.ts';

export interface HttpWireOptions {
  readonly server: string;
  readonly planId: string;
  readonly tokens: Tokens;
  readonly fetch: typeof fetch;
  readonly host: Host;
  readonly hints: NetworkHints | undefined;
}

/** One plan of a server over HTTP. */
export function httpWire({ server, planId, tokens, fetch: fetcher, host, hints }: HttpWireOptions): Wire {
  const ask = createAsk(
    `${server.replace(/\/+$/, '')}/v1/plans/${encodeURIComponent(planId)}`,
    tokens,
    // Browsers want to be called on their own window.
    (...given) => fetcher(...given),
  );
  /** Of this connection: the same person may have several. */
  const client = host.ids();
  const pull = (scope: string, after?: number) =>
    ask(`/pull?scope=${encodeURIComponent(scope)}${after === undefined ? '' : `&after=${after}`}`).then(jsonOf);
  return {
    push: async (push) => readPushAnswer(await ask('/push', { body: push }).then(jsonOf)),
    pull: async (scope, after) => readPullAnswer(await pull(scope, after)),
    document: async (scope) => readDocumentAnswer(await pull(scope)),
    sign: async (request) => readSignAnswer(await ask('/signoffs', { body: request, takes: signProblems })),
    async visit(at) {
      await ask('/presence', { body: { client, ...(at === undefined ? {} : { at }) } });
    },
    listen: listener(ask, `/poke?client=${encodeURIComponent(client)}`, host, hints),
  };
}
