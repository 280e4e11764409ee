import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type Dice, dice } from '../../laws/dice.ts';

/** Time and chance of one world, neither of which passes by itself. */
export interface Fate {
  /** Milliseconds since 1970. */
  now: number;
  chance: Dice;
  readonly timers: Map<number, Timer>;
}

interface Timer {
  due: number;
  readonly every: number | undefined;
  readonly then: () => void;
}

export const createFate = (now: number): Fate => ({ now, chance: dice(0), timers: new Map() });

/** The world that runs just now. */
let current = createFate(0);
let last = 0;

export function enter(fate: Fate): void {
  current = fate;
}

/** Bytes that are as random as the current world's dice. */
export const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => current.chance.below(256));

/** What is under way without a timer comes to its end. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 2; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets the current world's time pass, and what waits for it happen. */
export async function pass(milliseconds: number): Promise<void> {
  const { timers } = current;
  const end = current.now + milliseconds;
  for (;;) {
    const [next] = [...timers]
      .filter(([, { due }]) => due <= end)
      .sort(([a, one], [b, other]) => one.due - other.due || a - b);
    if (next === undefined) break;
    const [name, timer] = next;
    current.now = timer.due;
    if (timer.every === undefined) timers.delete(name);
    else timer.due += Math.max(1, timer.every);
    timer.then();
    await settle();
  }
  current.now = end;
}

/** A process whose clock, timers and chance are those of the current world. Nothing gives them back. */
export function takeOver(): void {
  const start = (then: () => void, delay = 0, every?: number) => {
    const { timers, now } = current;
    const name = (last += 1);
    timers.set(name, { due: now + delay, every, then });
    const handle = { unref: () => handle, ref: () => handle, hasRef: () => false, end: () => timers.delete(name) };
    return handle;
  };
  const stop = (handle?: { end?: () => unknown }): void => void handle?.end?.();
  const fake = {
    setTimeout: (then: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) =>
      start(() => then(...values), delay),
    setInterval: (then: () => void, every?: number) => start(then, every, every),
    clearTimeout: stop,
    clearInterval: stop,
  };
  Object.assign(globalThis, fake);
  Date.now = () => current.now;
  crypto.randomUUID = () => {
    const hex = Buffer.from(bytes(16)).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  syncBuiltinESMExports();
  rememberSignatures();
}

/** A token is sent many times in both runs: whether its signature is good is worked out once. */
function rememberSignatures(): void {
  const { subtle } = globalThis.crypto;
  const verify = subtle.verify.bind(subtle);
  const known = new Map<string, Promise<boolean>>();
  subtle.verify = (algorithm, key, signature, data) => {
    const name = `${textOf(signature)} ${textOf(data)}`;
    const answer = known.get(name) ?? verify(algorithm, key, signature, data);
    if (known.size > 1000) known.clear();
    known.set(name, answer);
    return answer;
  };
}

function textOf(data: BufferSource): string {
  const bytes =
    data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return bytes.toString('latin1');
}
