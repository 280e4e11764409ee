import assert from 'node:assert/strict';
import type { Poke } from '@tandem-plan/sync';

export interface Heard {
  readonly pokes: Poke[];
  /** Everything that came, as text. */
  text(): string;
  /** Resolves with what holds of what was heard, once something does. */
  until<T>(what: (pokes: readonly Poke[]) => T | undefined | false, wait?: number): Promise<T>;
  /** Resolves when the line ends from the other side. */
  readonly ended: Promise<void>;
  hangUp(): Promise<void>;
}

/** Hears a poke as a client does. */
export function listen(answer: Response): Heard {
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  const reader = answer.body!.getReader();
  const pokes: Poke[] = [];
  let all = '';
  const read = async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for (let got = await reader.read(); !got.done; got = await reader.read()) {
      const text = decoder.decode(got.value, { stream: true });
      all += text;
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        if (data === undefined) continue;
        const poke = JSON.parse(data) as Poke;
        assert.equal(poke.event, name);
        pokes.push(poke);
      }
    }
  };
  const ended = read();
  return {
    pokes,
    ended,
    text: () => all,
    hangUp: () => reader.cancel(),
    async until(what, wait = 10_000) {
      const end = performance.now() + wait;
      for (;;) {
        const found = what(pokes);
        if (found !== undefined && found !== false) return found;
        if (performance.now() > end) throw new Error(`Heard only ${JSON.stringify(pokes)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

/** Who is there, as the last poke has it. */
export const present = (pokes: readonly Poke[]) =>
  pokes.flatMap((poke) => (poke.event === 'presence' ? [poke.people] : [])).at(-1) ?? [];

export const headOf = (pokes: readonly Poke[], scope: string) =>
  pokes.flatMap((poke) => (poke.event === 'head' && poke.scope === scope ? [poke.seq] : [])).at(-1);
