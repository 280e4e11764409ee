import type { Presence } from '../protocol.ts';
import type { Wire } from '../wire.ts';
import type { Host } from './host.ts';

const every = 1_000;

/** Tells the others which record one is at, at most once a second: the last word is always told. */
export function createVisits(wire: Wire, host: Host) {
  let next: { readonly at: Presence['at'] } | undefined;
  let callOff: (() => void) | undefined;
  let stopped = false;
  const tell = (): void => {
    callOff = undefined;
    if (next === undefined || stopped) return;
    const { at } = next;
    next = undefined;
    callOff = host.after(every, tell);
    // Nobody has to know: who is not heard of is shown nowhere.
    wire.visit(at).catch(() => undefined);
  };
  return {
    visit(at: Presence['at']): void {
      next = { at };
      if (callOff === undefined) tell();
    },
    stop(): void {
      stopped = true;
      callOff?.();
    },
  };
}
