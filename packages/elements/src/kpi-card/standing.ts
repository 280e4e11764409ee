import type { KpiView } from '@tandem-plan/core/views';
import type { Locale, TermKey } from '../texts/locale.ts';

type Direction = NonNullable<KpiView['direction']>;

/** Of directions other than "the more the better": how the target is said, and a result on its wrong and right side. */
const bounds: Readonly<
  Record<Exclude<Direction, 'increase'>, readonly [target: TermKey, wrong: TermKey, right: TermKey]>
> = {
  decrease: ['card.atMost', 'card.overLimit', 'card.underLimit'],
  below: ['card.atMost', 'card.overLimit', 'card.underLimit'],
  above: ['card.atLeast', 'card.underFloor', 'card.overFloor'],
  range: ['card.target', 'card.outside', 'card.inside'],
};

/** The target, and of what is summed up or climbed to, the share reached; a share of a ceiling would read as if less were missing. */
export function targetWords(
  { target, achieved, direction, unit, currency, gap }: KpiView,
  { format, term }: Locale,
): string {
  if (target === null) return gap === 'no-target' ? '' : term('card.noTarget');
  const words = format.figure(target, unit, currency);
  if (direction !== null && direction !== 'increase') return term(bounds[direction][0], { target: words });
  return achieved === null
    ? term('card.target', { target: words })
    : term('card.achieved', { target: words, share: format.share(achieved) });
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
  if (direction !== null && direction !== 'increase' && due !== null && reached !== null) {
    const [, wrong, right] = bounds[direction];
    if (direction === 'range' && pace >= 1) return term(right);
    if (pace === 1) return term('card.atBound');
    const off = Math.abs(reached.value - due);
    const distance =
      unit === 'percent'
        ? term('card.points', { count: Math.round(off * 10) / 10 })
        : format.figure(off, unit, currency);
    return term(pace < 1 ? wrong : right, { distance });
  }
  const off = Math.round((pace - 1) * 100) / 100;
  if (off === 0) return term('card.even');
  return term(off > 0 ? 'card.ahead' : 'card.behind', { share: format.share(Math.abs(off)) });
}
