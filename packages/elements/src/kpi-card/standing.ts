import type { KpiView } from '@tandem-plan/core/views';
import type { Locale, TermKey } from '../texts/locale.ts';

/** Of a figure that must stay on one side, a share reached would read as if less were missing. */
const bounds: Readonly<Record<string, TermKey>> = {
  decrease: 'card.atMost',
  below: 'card.atMost',
  above: 'card.atLeast',
  range: 'card.target',
};

/** The target, and the share reached of one that is climbed to. */
export function targetWords(
  { target, achieved, direction, unit, currency, gap }: KpiView,
  { format, term }: Locale,
): string {
  if (target === null) return gap === 'no-target' ? '' : term('card.noTarget');
  const words = format.figure(target, unit, currency);
  const bound = bounds[direction ?? ''] ?? (achieved === null ? 'card.target' : 'card.achieved');
  return term(bound, { target: words, share: format.share(achieved ?? 0) });
}

/** How the result stands against what was due, by the last day that both count. */
export function paceWords(view: KpiView, locale: Locale): string {
  const { pace, gap, reached, stale, asOf } = view;
  const { format, term } = locale;
  if (pace === null) return gap === null ? '' : term(`card.gap.${gap}`);
  const standing = standingWords(view, pace, locale);
  // Of an overdue period the view knows what was due, not the day.
  if (reached === null || stale) return standing;
  return term('card.through', { standing, day: format.shortDay(reached.end, asOf) });
}

function standingWords(
  { direction, due, reached, unit, currency }: KpiView,
  pace: number,
  { format, term }: Locale,
): string {
  const bounded = direction !== 'increase' && due !== null && reached !== null;
  const off = bounded
    ? direction === 'range' && pace >= 1
      ? 0
      : Math.round((reached.value - due) * 10) / 10
    : Math.round((pace - 1) * 100) / 100;
  if (off === 0) return term('card.even');
  const size = Math.abs(off);
  if (!bounded) return term(off > 0 ? 'card.ahead' : 'card.behind', { share: format.share(size) });
  const distance = unit === 'percent' ? term('card.points', { count: size }) : format.figure(size, unit, currency);
  return term(off > 0 ? 'card.over' : 'card.under', { distance });
}
