import type { IncentiveView, IncentiveWindow, Payout, TierView } from '@tandem-plan/core/views';
import { amountOf, isNothing, sumOf } from '../format/sum.ts';
import type { Locale } from '../texts/locale.ts';

export const figureOf = ({ format }: Locale, { unit, currency }: IncentiveView, value: number): string =>
  format.figure(value, unit ?? 'count', currency);

/** Money, what else is given, or that it is nothing. */
export function payoutWords(locale: Locale, { money, reward }: Payout): string {
  const parts = [...(isNothing(money) ? [] : [sumOf(locale, money)]), ...(reward === null ? [] : [reward])];
  return parts.length === 0 ? locale.term('incentives.nothing') : locale.format.list(parts);
}

export function countedWords(locale: Locale, { kpi, where }: IncentiveView, window: IncentiveWindow): string {
  const { term, format } = locale;
  const name = kpi?.name ?? '';
  return term('incentives.of', {
    kpi: where.length === 0 ? name : term('incentives.where', { kpi: name, where: format.list(where) }),
    range: `${format.day(window.start)} – ${format.day(window.end)}`,
  });
}

/** What a tier asks for and gives: `from $1,000: $50`. */
export function tierWords(locale: Locale, view: IncentiveView, { from, amount, percent, reward }: TierView) {
  const { term, format } = locale;
  const figure = figureOf(locale, view, from);
  const share = view.marginal
    ? view.falling
      ? 'incentives.percent.below'
      : 'incentives.percent.marginal'
    : 'incentives.percent';
  const gives = [
    ...(amount === null ? [] : [amountOf(locale, amount)]),
    ...(percent === null ? [] : [term(share, { percent: format.percent(percent) })]),
    ...(reward === null ? [] : [reward]),
  ];
  return {
    asks: term(view.falling ? 'incentives.downTo' : 'incentives.from', { figure }),
    gives: format.list(gives),
  };
}

/** A tier that pays of what lies beyond it alone brings nothing on its threshold. */
function missingWords(
  locale: Locale,
  view: IncentiveView,
  tier: number,
  { missing, payout }: { readonly missing: string; readonly payout: Payout },
): string {
  const of = view.tiers[tier];
  const falling = view.falling ? '.falling' : '';
  return isNothing(payout.money) && payout.reward === null && of !== undefined
    ? locale.term(`incentives.begins${falling}`, { missing, gives: tierWords(locale, view, of).gives })
    : locale.term(`incentives.missing${falling}`, { missing, payout: payoutWords(locale, payout) });
}

/** What is missing for the next tier and what it brings; then at which rate, where that can be said. */
export function nextWords(locale: Locale, view: IncentiveView, { next }: IncentiveWindow): readonly string[] {
  if (next?.payout === undefined || next.payout === null) return [];
  const { term } = locale;
  const say = (value: number) => figureOf(locale, view, value);
  return [
    missingWords(locale, view, next.tier, { missing: say(next.missing), payout: next.payout }),
    ...(next.pace === null
      ? []
      : [
          term(`incentives.pace.${next.pace.per}`, {
            needed: say(next.pace.needed),
            count: next.pace.periods,
            soFar: say(next.pace.soFar),
          }),
        ]),
  ];
}
