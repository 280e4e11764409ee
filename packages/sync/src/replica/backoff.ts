const [first, longest] = [500, 30_000];

/** What is asked for beyond that is a mistake somewhere, and a timer may not hold it: a question more does no harm. */
const longestAsked = 300_000;

/**
 * How long to wait before asking a server again that could not be reached.
 *
 * @param failures one after another, from 1
 * @param random from 0 up to 1: many that lost one server together do not all come back at once
 * @param asked what the server asked to wait; counts up to five minutes
 * @returns milliseconds
 */
export function waitAfter(failures: number, random: number, asked = 0): number {
  const most = Math.min(longest, first * 2 ** Math.min(failures - 1, 10));
  return Math.round(Math.max(Math.min(asked, longestAsked), most * (0.5 + random / 2)));
}
