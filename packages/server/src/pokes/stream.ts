import type { Scope } from '@tandem-plan/store';
import type { Poke, Presence } from '@tandem-plan/sync';

/** One open poke: server-sent events that say no more than is new. */
export interface PokeStream {
  readonly body: ReadableStream<Uint8Array>;
  head(scope: Scope, seq: number): void;
  people(people: readonly Presence[]): void;
  /** A sign of life, so that nobody on the way takes the line for dead. */
  beat(): void;
  end(): void;
}

/** @param gone called once, when the line was ended from either side */
export function createPokeStream(gone: () => void): PokeStream {
  const encoder = new TextEncoder();
  const sent = new Map<Scope, number>();
  // What waits while the line is slow: of each thing the newest, so that it does not grow.
  const heads = new Map<Scope, number>();
  let people: readonly Presence[] | undefined;
  let shown = '';
  let beat = false;
  let ended = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  function flush(): void {
    if (ended || controller === undefined || (controller.desiredSize ?? 0) <= 0) return;
    const pokes: Poke[] = [...heads].map(([scope, seq]) => ({ event: 'head', scope, seq }));
    if (people !== undefined) pokes.push({ event: 'presence', people });
    const text = pokes.map((poke) => `event: ${poke.event}\ndata: ${JSON.stringify(poke)}\n\n`).join('');
    const all = beat && text === '' ? ': beat\n\n' : text;
    heads.clear();
    people = undefined;
    beat = false;
    if (all !== '') controller.enqueue(encoder.encode(all));
  }
  function finish(): boolean {
    if (ended) return false;
    ended = true;
    gone();
    return true;
  }

  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
    pull: flush,
    cancel: () => void finish(),
  });

  return {
    body,
    head(scope, seq) {
      if (seq <= (sent.get(scope) ?? -1)) return;
      sent.set(scope, seq);
      heads.set(scope, seq);
      flush();
    },
    people(now) {
      const text = JSON.stringify(now);
      if (text === shown) return;
      shown = text;
      people = now;
      flush();
    },
    beat() {
      beat = true;
      flush();
    },
    end() {
      if (finish()) controller?.close();
    },
  };
}
