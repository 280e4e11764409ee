import type { KpiStatus } from './kpi-view.ts';

export const defaultBands = { good: 90, watch: 75 } as const;

interface Bands {
  readonly good?: number | undefined;
  readonly watch?: number | undefined;
}

/**
 * What a division may be off by: four units in the last place. 899 of 1,000 is 89.9 %, though neither of the two binary
 * fractions is exact.
 */
const grain = 2 ** -50;

/**
 * The band a pace lies in. Bands are half-open: `good` from its percent on, `watch` from its own up to that, `bad` below.
 *
 * @param share 1 = on plan; `null` where it cannot be told
 * @param bands percent of what was due; 90 and 75 where blank
 * @example statusOf(0.9, {}) // 'good'
 * @example statusOf(0.8999999, {}) // 'watch'
 * Source: docs/kpi.md#status
 */
export function statusOf(
  share: number | null,
  { good = defaultBands.good, watch = defaultBands.watch }: Bands,
): KpiStatus {
  if (share === null) return 'none';
  if (reaches(share, good)) return 'good';
  return reaches(share, watch) ? 'watch' : 'bad';
}

const reaches = (share: number, percent: number): boolean => share >= (percent / 100) * (1 - grain);
