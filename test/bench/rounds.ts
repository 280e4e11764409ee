/** Measures two ways of doing the same in alternating rounds, so that what slows the machine slows both. */

/** What a goal is about: the ratio of the first cost to the second. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** One side of a comparison: `measure` does its work once more and says what a single operation cost, in µs of CPU. */
export interface Side {
  readonly name: string;
  readonly measure: () => number | Promise<number>;
}

export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median cost of one operation of each side, in µs of CPU. */
  readonly costs: readonly [number, number];
}

/** Work of one round at least, in µs of CPU: far above the clock's grain. */
const shortRound = 100_000;
/** For work spread over hundreds of functions, each of which has to run often before it is optimised. */
export const longRound = 1_000_000;
const warmUp = 3;

/** CPU time of this process on all its threads, collector and compiler included, in µs. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function collect(): void {
  if (globalThis.gc === undefined) throw new Error('run through `npm run bench`: node needs --expose-gc');
  globalThis.gc();
}

/**
 * A side that runs in this process: as many operations a round as fill it, settled while it warms up. One that answers
 * with a promise is waited for.
 *
 * @param roundLength µs of CPU
 */
export function inProcess(name: string, operation: () => unknown, roundLength = shortRound): Side {
  // The latest result stays alive, as a page keeps its plan: else the collector takes with it what was optimised for it.
  const kept: unknown[] = [];
  let times = 1;
  let settling = warmUp;
  const work = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const result = operation();
      kept[0] = result instanceof Promise ? await result : result;
    }
  };
  return {
    name,
    async measure() {
      collect();
      // A full collection also throws away optimised code; what it costs to get that back is not the operation's.
      await work(Math.ceil(times / 3));
      for (;;) {
        const from = cpu();
        await work(times);
        const spent = cpu() - from;
        if (settling <= 0) return spent / times;
        if (spent >= roundLength) {
          settling -= 1;
          return spent / times;
        }
        times = Math.ceil(times * Math.min(10, (1.2 * roundLength) / Math.max(spent, 1)));
      }
    },
  };
}

/**
 * A side whose work cannot be done twice on the same thing: each round prepares it anew, and only the work is counted.
 *
 * @param count operations that the work consists of
 */
export function prepared<T>(
  name: string,
  count: number,
  prepare: () => T | Promise<T>,
  work: (thing: T) => unknown,
): Side {
  const kept: unknown[] = [];
  return {
    name,
    async measure() {
      const thing = await prepare();
      collect();
      const from = cpu();
      kept[0] = await work(thing);
      return (cpu() - from) / count;
    },
  };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

function median(values: readonly number[]): number {
  const order = sorted(values);
  const upper = order[Math.floor(order.length / 2)] ?? Number.NaN;
  const lower = order[Math.ceil(order.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** First, second, first, second …: the ratio of the first side's cost to the second's, taken within each round. */
export async function alternate(first: Side, second: Side, rounds = 21): Promise<Ratio> {
  for (let round = 0; round < warmUp; round += 1) {
    await first.measure();
    await second.measure();
  }
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await first.measure(), await second.measure()]);
  const ratios = sorted(pairs.map(([one, other]) => one / other));
  return {
    median: median(ratios),
    min: ratios[0] ?? Number.NaN,
    max: ratios.at(-1) ?? Number.NaN,
    costs: [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))],
  };
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const duration = (micros: number): string => (micros >= 1000 ? `${figure(micros / 1000)} ms` : `${figure(micros)} µs`);

function verdict({ median: ratio }: Ratio, goal: Goal): string {
  if ('atMost' in goal) return `goal ≤ ${goal.atMost}: ${ratio <= goal.atMost ? 'goal met' : 'goal missed'}`;
  return `goal ≥ ${goal.atLeast}: ${ratio >= goal.atLeast ? 'goal met' : 'goal missed'}`;
}

/** Compares, and prints one line: median ratio, its range, what each side cost, and whether the goal is met. */
export async function compare(title: string, first: Side, second: Side, goal?: Goal, rounds?: number): Promise<Ratio> {
  const ratio = await alternate(first, second, rounds);
  const range = `${figure(ratio.median).padStart(6)} × (${figure(ratio.min)}–${figure(ratio.max)})`;
  const costs = `${first.name} ${duration(ratio.costs[0])}, ${second.name} ${duration(ratio.costs[1])}`;
  const goalWords = goal === undefined ? 'for information' : verdict(ratio, goal);
  console.log(`${title}\n  ${range.padEnd(26)} ${goalWords.padEnd(24)} ${costs}`);
  return ratio;
}
