import { waitAfter } from '../replica/backoff.ts';
import type { Host } from '../replica/host.ts';
import type { Wire } from '../wire.ts';
import type { Ask } from './ask.ts';
import { readPoke } from './read-answer.ts';
import { createEventReader } from './server-sent-events.ts';

/** The server gives a sign of life more often than that; a line without one is dead, whatever the system says. */
const silence = 90_000;

/** What the browser says of its network: a hint to try at once, no more. */
export interface NetworkHints {
  addEventListener(type: 'online' | 'offline', hint: () => void): void;
  removeEventListener(type: 'online' | 'offline', hint: () => void): void;
}

/** Keeps a poke open, again and again, until it is ended. */
export const listener =
  (ask: Ask, path: string, host: Host, hints: NetworkHints | undefined): Wire['listen'] =>
  (poked, line) => {
    let ended = false;
    let failures = 0;
    let open: AbortController | undefined;
    let callOff: (() => void) | undefined;

    async function hear(abort: AbortController): Promise<void> {
      let callOffSilence = host.after(silence, () => abort.abort());
      const feed = createEventReader((data) => {
        const poke = pokeOf(data);
        if (poke !== undefined && !abort.signal.aborted) poked(poke);
      });
      const decoder = new TextDecoder();
      try {
        const { body } = await ask(path, { signal: abort.signal });
        if (body === null || abort.signal.aborted) return;
        const reader = body.getReader();
        line(true);
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          failures = 0;
          callOffSilence();
          callOffSilence = host.after(silence, () => abort.abort());
          feed(decoder.decode(value, { stream: true }));
        }
      } finally {
        callOffSilence();
      }
    }

    function begin(): void {
      callOff = undefined;
      const abort = new AbortController();
      open = abort;
      // Whether it broke or was ended by the server, say because the token is old: it begins anew.
      const over = (): void => {
        if (ended || open !== abort) return;
        line(false);
        failures += 1;
        callOff = host.after(waitAfter(failures, host.random()), begin);
      };
      hear(abort).then(over, over);
    }

    function hurry(): void {
      callOff?.();
      open?.abort();
      line(false);
      failures = 0;
      begin();
    }

    hints?.addEventListener('online', hurry);
    hints?.addEventListener('offline', hurry);
    begin();
    return () => {
      ended = true;
      callOff?.();
      open?.abort();
      hints?.removeEventListener('online', hurry);
      hints?.removeEventListener('offline', hurry);
    };
  };

/** A poke is a hint: one that makes no sense is passed over. */
function pokeOf(data: string): ReturnType<typeof readPoke> | undefined {
  try {
    return readPoke(JSON.parse(data));
  } catch {
    return undefined;
  }
}
