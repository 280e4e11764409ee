import type { Effect, RunContext } from './command.ts';
import type { Row } from './json.ts';

/** A day of the instant as its own offset counts it. */
export const dayOf = (at: string): string => at.slice(0, 10);

/** The same effects, with the author written on every record that they add or change: once each. */
export function stamped(effects: readonly Effect[], { at, actor }: RunContext): readonly Effect[] {
  const stamp = { party: actor.party, actor: actor.id, at };
  const out: Effect[] = [];
  const done = new Set<string>();
  for (const effect of effects) {
    const { op, type, id } = effect;
    const key = `${type}/${id}`;
    if (op === 'add') {
      done.add(key);
      out.push({ ...effect, record: { ...(effect.record as Row), created: stamp } });
    } else if (op === 'remove' || op === 'move' || done.has(key)) {
      out.push(effect);
    } else {
      done.add(key);
      if (op === 'set') out.push({ ...effect, set: { ...effect.set, changed: stamp } });
      else out.push(effect, { op: 'set', type, id, set: { changed: stamp }, unset: [] });
    }
  }
  return out;
}
