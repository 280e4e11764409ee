const [first, longest] = [500, 30_000];

/**
 * How long to wait before asking a server again that could not be reached.
 *
 * @param failures one after another, from 1
 * @param random from 0 up to 1: many that lost one server together do not all come back at once
 * @param asked what the server asked to wait
 * @returns milliseconds
 */
export function waitAfter(failures: number, random: number, asked = 0): number {
  const most = Math.min(longest, first * 2 ** Math.min(failures - 1, 10));
  return Math.round(Math.max(asked, most * (0.5 + random / 2)));
}
