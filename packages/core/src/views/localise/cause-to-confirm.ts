import type { Plan } from '../../plan/index.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { periodRange } from '../kpi/period.ts';
import { type Slice, sliceKey } from '../kpi/whole.ts';
import type { CauseHint, CauseToConfirm, ShortfallCause } from './localise-view.ts';
import { placeTerms, type PlaceTerms } from './place-terms.ts';
import type { SliceLeaf } from './slice-leaves.ts';

type Kpi = Plan['kpis'][number];

interface When {
  readonly period?: string | undefined;
  readonly asOf: string;
}

/** What people said is why this place lacks, else what the plan shows that may be why. */
export function causeToConfirm(
  plan: Plan,
  kpi: Kpi,
  where: Slice,
  leaves: readonly SliceLeaf[],
  when: When,
): CauseToConfirm {
  const ofSlices = toldOfSlices(plan, kpi, leaves, when.period);
  if (ofSlices.length > 0) return { told: ofSlices, toldOf: 'slices', hints: [] };
  const { cause } = kpi.shortfall;
  if (cause !== undefined) return { told: [cause], toldOf: 'kpi', hints: [] };
  return { told: [], toldOf: null, hints: hintsOf(plan, kpi, placeTerms(plan, where), when.asOf) };
}

function toldOfSlices(plan: Plan, kpi: Kpi, leaves: readonly SliceLeaf[], period?: string): readonly ShortfallCause[] {
  const calendar = calendarOf(plan, kpi);
  const whole = period === undefined ? plan.period : periodRange(period, calendar);
  const keys = new Set(leaves.map(({ slice }) => sliceKey(slice)));
  const told = new Set<ShortfallCause>();
  for (const { cause, slice, period: own } of kpi.actuals) {
    if (cause === undefined || !keys.has(sliceKey(slice))) continue;
    const range = periodRange(own, calendar);
    if (range === undefined || whole === undefined || range.start < whole.start || range.end > whole.end) continue;
    told.add(cause);
  }
  return [...told].sort();
}

/** Only what the plan says of this very place: what is so everywhere does not explain why it is worse here. */
function hintsOf(plan: Plan, kpi: Kpi, place: PlaceTerms, asOf: string): readonly CauseHint[] {
  const objectives = plan.objectives.filter(({ id }) => kpi.objectives.includes(id));
  const hints: CauseHint[] = [];
  const missing = objectives.filter((one) => place.isNamedBy(termsOf(one))).flatMap(({ needs }) => gaps(plan, needs));
  if (missing.length > 0)
    hints.push({
      cause: 'capability',
      because: 'competency-gap',
      subjects: [...new Set(missing)].map((id) => ({ type: 'competency', id })),
    });
  const serving = plan.initiatives.filter(
    ({ objectives: served, status }) => status !== 'dropped' && served.some((id) => kpi.objectives.includes(id)),
  );
  const aims = serving.map((initiative) => ({ id: initiative.id, terms: aimOf(plan, initiative) }));
  const own = aims.filter(({ terms }) => place.isNamedBy(terms));
  const late = plan.actions.filter(
    ({ initiative, status, due }) =>
      own.some(({ id }) => id === initiative) &&
      (status === 'blocked' || ((status === 'todo' || status === 'doing') && due !== undefined && due < asOf)),
  );
  if (late.length > 0)
    hints.push({
      cause: 'effort',
      because: 'late-actions',
      subjects: late.map(({ id }) => ({ type: 'action', id })),
    });
  // Where every initiative names other places, nobody works on this one.
  if (serving.length > 0 && aims.every(({ terms }) => place.isOutside(terms)))
    hints.push({ cause: 'misalignment', because: 'no-initiative', subjects: [] });
  return hints;
}

type Terms = Readonly<Record<string, readonly string[]>>;

const termsOf = ({ regions, segments, products }: Plan['objectives'][number]): Terms => ({
  region: regions,
  segment: segments,
  product: products,
});

/** Whom an initiative is for: its audience, else the places its objectives name. */
function aimOf({ audiences, objectives }: Plan, { audience, objectives: served }: Plan['initiatives'][number]): Terms {
  const own = audiences.find(({ id }) => id === audience);
  const given = objectives.filter(({ id }) => served.includes(id)).map(termsOf);
  const of = (dimension: 'region' | 'segment' | 'product') => given.flatMap((terms) => terms[dimension] ?? []);
  return {
    region: own?.region === undefined ? of('region') : [own.region],
    segment: own?.segment === undefined ? of('segment') : [own.segment],
    product: of('product'),
  };
}

/** Competencies that no party has at working level and no course teaches; one the vocabulary does not know is left out. */
function gaps({ dimensions, parties, courses }: Plan, needs: readonly string[]): readonly string[] {
  const members = dimensions.find(({ id }) => id === 'competency')?.members ?? [];
  const parents = new Map(members.map(({ id, parent }) => [id, parent]));
  const around = (term: string): readonly string[] => {
    const path = [term];
    for (let one = parents.get(term); one !== undefined && !path.includes(one); one = parents.get(one)) path.push(one);
    return path;
  };
  const held = parties.flatMap(({ profile }) =>
    profile.competencies.filter(({ level }) => level !== 'basic').map(({ competency }) => competency),
  );
  const taught = courses.flatMap(({ competency }) => (competency === undefined ? [] : [competency]));
  const known = [...held, ...taught];
  // What lies within the needed one will do, and what lies around it may hold it.
  const isMet = (need: string) => known.some((term) => around(term).includes(need) || around(need).includes(term));
  // Nobody's competencies written down shows nothing; nor does one that nobody declared.
  if (held.length === 0 || known.some((term) => !parents.has(term))) return [];
  return needs.filter((need) => parents.has(need) && !isMet(need));
}
