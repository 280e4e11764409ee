import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.ts';

/** How much in which time. A request costs 1 point; a push costs 1 for each of its commands, a report 5. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export interface LimitOptions {
  /** Of one person in one plan, with however many devices: 3,000 points a minute unless given. */
  readonly actor?: Limit;
  /** Of all of one party in one plan: 30,000 points a minute unless given. */
  readonly party?: Limit;
  /** Bad tokens and secrets from one address, where `addressOf` knows it: 60 a minute unless given. Good ones pass. */
  readonly failures?: Limit;
  /** Pokes that one person may have open in one plan, in one process: 20 unless given. */
  readonly pokes?: number;
}

export const defaultPokes = 20;

export interface Meter {
  /**
   * Counts points, even where it refuses them.
   * @returns headers that tell how much is left
   * @throws Problem too-many
   */
  spend(key: string, points: number): Promise<Readonly<Record<string, string>>>;
}

/** @param name stands in the headers: `actor` */
export function createMeter(name: string, { points, seconds }: Limit): Meter {
  checkCount(`limits.${name}.points`, points, 1, 1e9);
  checkCount(`limits.${name}.seconds`, seconds, 1, 86_400);
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const policy = `"${name}";q=${points};w=${seconds}`;
  const headers = (left: number, milliseconds: number) => ({
    'ratelimit-policy': policy,
    ratelimit: `"${name}";r=${Math.max(0, left)};t=${Math.ceil(milliseconds / 1000)}`,
  });
  const refuse = ({ remainingPoints, msBeforeNext }: RateLimiterRes) =>
    new Problem('too-many', {
      detail: `This ${name} may spend ${points} points in ${seconds} s`,
      headers: {
        ...headers(remainingPoints, msBeforeNext),
        'retry-after': String(Math.max(1, Math.ceil(msBeforeNext / 1000))),
      },
    });

  return {
    async spend(key, cost) {
      try {
        const { remainingPoints, msBeforeNext } = await limiter.consume(key, cost);
        return headers(remainingPoints, msBeforeNext);
      } catch (refusal) {
        throw refusal instanceof RateLimiterRes ? refuse(refusal) : refusal;
      }
    },
  };
}

/** @throws RangeError */
export function checkCount(what: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${what} must be a whole number from ${least} to ${most}, got ${value}`);
}
