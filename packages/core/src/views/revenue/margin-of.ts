import type { Annex, Plan } from '../../plan/index.ts';
import type { DayRange } from '../kpi/period.ts';
import type { KeptMargin, Perspective } from './revenue-view.ts';

type Margin = Plan['margins'][number] | Annex['margins'][number];

/** The margins of one party, as the plan tells them or as its annex does. */
export interface MarginSource {
  readonly party: string;
  readonly private: boolean;
  readonly margins: readonly Margin[];
}

/** Told to both, party by party, and then what the annex's party has told nobody. */
export function marginSources({ id, parties, margins }: Plan, annex: Annex | undefined): readonly MarginSource[] {
  const shared = parties.map((party) => ({
    party: party.id,
    private: false,
    margins: margins.filter((margin) => margin.party === party.id),
  }));
  const own =
    annex === undefined || annex.plan !== id ? [] : [{ party: annex.party, private: true, margins: annex.margins }];
  return [...shared, ...own].filter((source) => source.margins.length > 0);
}

/** Without a word on it a margin is of what the party itself is paid: the vendor for sell-in, the partner for the rest. */
export function isAbout({ perspective }: Margin, of: Perspective, kind: string | undefined): boolean {
  if (perspective !== undefined) return perspective === of;
  return of === 'sell-in' ? kind === 'vendor' : kind === 'partner';
}

/** A revenue of one period and, where it is told, product: the latter with all it lies within, the nearest first. */
export interface MarginCase {
  readonly range: DayRange;
  readonly amount: number;
  readonly within: readonly string[];
}

/** What is kept of some revenues, of which every one must have exactly one margin for all its days. */
export function keptOf(
  source: MarginSource,
  margins: readonly Margin[],
  cases: readonly MarginCase[],
): KeptMargin | null {
  if (margins.length === 0 || cases.length === 0) return null;
  const { party, private: isPrivate } = source;
  const percents = new Set<number>();
  let hundredfold = 0;
  for (const one of cases) {
    const found = inEffect(margins, one);
    if (typeof found === 'string') return { party, private: isPrivate, percent: null, amount: null, gap: found };
    percents.add(found.percent);
    hundredfold += one.amount * found.percent;
  }
  const [percent = null] = percents.size === 1 ? percents : [];
  return { party, private: isPrivate, percent, amount: rounded(hundredfold / 100), gap: null };
}

/** The one of the nearest product; of one product, the one that names its perspective. */
function inEffect(
  margins: readonly Margin[],
  { range, within }: MarginCase,
): Margin | 'no-margin' | 'changes' | 'several' {
  for (const product of [...within, undefined]) {
    const touching = margins.filter((margin) => margin.product === product && touches(margin, range));
    if (touching.length === 0) continue;
    const named = touching.filter(({ perspective }) => perspective !== undefined);
    const [margin, ...others] = named.length > 0 ? named : touching;
    if (margin === undefined || !covers(margin, range)) return 'changes';
    return others.length === 0 ? margin : others.every((other) => covers(other, range)) ? 'several' : 'changes';
  }
  return 'no-margin';
}

const touches = ({ from, until }: Margin, { start, end }: DayRange): boolean =>
  (from ?? start) <= end && (until ?? end) >= start;
const covers = ({ from, until }: Margin, { start, end }: DayRange): boolean =>
  (from ?? start) <= start && (until ?? end) >= end;

/** To whole minor units, half away from zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;
