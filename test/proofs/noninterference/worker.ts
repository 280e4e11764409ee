import { type Order, playPairs, type Told } from './pairs.ts';

export type Report = { readonly ok: true; readonly told: Told } | { readonly ok: false; readonly message: string };

process.on('message', (order: Order) => {
  const report = (answer: Report): void => void process.send?.(answer);
  playPairs(order).then(
    (told) => report({ ok: true, told }),
    (error: unknown) =>
      report({ ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
