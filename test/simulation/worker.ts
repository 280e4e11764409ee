import type { Order, Report } from './crew.ts';
import { runWorld } from './world.ts';

process.on('message', ({ seed, operations }: Order) => {
  const report = (answer: Report): void => void process.send?.(answer);
  runWorld(seed, operations).then(
    (told) => report({ ok: true, told }),
    (error: unknown) =>
      report({ ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// Whoever wanted to know is gone.
process.on('disconnect', () => process.exit());
