import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runWorld, type Told } from './world.ts';

export interface Order {
  readonly seed: number;
  readonly operations: number;
}

export type Report = { readonly ok: true; readonly told: Told } | { readonly ok: false; readonly message: string };

/**
 * Runs worlds, each on its own: what comes of them does not depend on where and when.
 *
 * @param hands processes that run one world after the other; 0 to run them here
 * @param done hears of each world
 * @throws Error naming the world in which a law did not hold
 */
export async function runWorlds(orders: readonly Order[], hands: number, done: (told: Told) => void): Promise<void> {
  if (hands === 0) {
    for (const { seed, operations } of orders) done(await runWorld(seed, operations));
    return;
  }
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  // Most of what a world makes is short-lived.
  const execArgv = [...process.execArgv, '--max-semi-space-size=32'];
  const left = [...orders];
  const crew = Array.from({ length: hands }, () => fork(worker, { execArgv }));
  try {
    await Promise.all(crew.map((hand) => employ(hand, left, done)));
  } finally {
    for (const hand of crew) hand.kill();
  }
}

function employ(hand: ChildProcess, left: Order[], done: (told: Told) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let order: Order | undefined;
    const next = (): void => {
      order = left.shift();
      if (order === undefined) resolve();
      else hand.send(order);
    };
    hand.on('exit', (code, signal) => reject(new Error(`a process ended by itself: ${code ?? signal ?? ''}`)));
    hand.on('message', (report: Report) => {
      if (!report.ok) return reject(new Error(`world ${order?.seed ?? ''}: ${report.message}`));
      done(report.told);
      next();
    });
    next();
  });
}
