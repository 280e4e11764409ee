import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Told } from './pairs.ts';
import type { Report } from './worker.ts';

/**
 * Plays pairs in processes of their own, because each takes over its process's clock and chance.
 *
 * @param hands how many processes
 * @param done  hears of each order
 * @throws Error with what went wrong
 */
export async function playOrders(orders: readonly Order[], hands: number, done: (told: Told) => void): Promise<void> {
  const left = [...orders];
  const crew = Array.from({ length: Math.min(hands, orders.length) }, () =>
    fork(fileURLToPath(new URL('worker.ts', import.meta.url))),
  );
  try {
    await Promise.all(crew.map((hand) => employ(hand, left, done)));
  } finally {
    for (const hand of crew) hand.kill();
  }
}

function employ(hand: ChildProcess, left: Order[], done: (told: Told) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const order = left.shift();
      if (order === undefined) resolve();
      else hand.send(order);
    };
    hand.on('exit', (code, signal) => reject(new Error(`a process ended by itself: ${code ?? signal ?? ''}`)));
    hand.on('message', (report: Report) => {
      if (!report.ok) return reject(new Error(report.message));
      done(report.told);
      next();
    });
    next();
  });
}
