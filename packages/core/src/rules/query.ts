import { type Annex, type Plan, positionIn } from '../plan/index.ts';
import { calendarOf, type KpiView, kpiView } from '../views/index.ts';
import type { CheckInput } from './input.ts';
import { type FieldName, fieldPlace } from './reads.ts';
import type { Handle } from './verdict.ts';

/** A list of records of the plan, each with an id. */
export type Collection = {
  [P in keyof Plan]: Plan[P] extends { id: string }[] ? P : never;
}[keyof Plan] &
  string;
type RecordIn<P extends Collection> = Plan[P][number];

/** What a rule may ask of a plan: its records, and who belongs to whom. */
export interface Query {
  readonly asOf: string;
  readonly plan: Plan;
  readonly annex: Annex | undefined;
  /** The plan as it was signed. */
  readonly baseline: Plan | undefined;
  get<P extends Collection>(place: P, id: string): RecordIn<P> | undefined;
  /** A value as evidence: the record, the field, and further steps into it such as a row's number. */
  at(record: object, field: FieldName, ...rest: readonly (string | number)[]): Handle;
  jointObjectives(): readonly RecordIn<'objectives'>[];
  /** Objectives that say they serve it. */
  servantsOf(objective: string): readonly RecordIn<'objectives'>[];
  /** Initiatives that name it and were not dropped. */
  initiativesFor(objective: string): readonly RecordIn<'initiatives'>[];
  actionsOf(initiative: string): readonly RecordIn<'actions'>[];
  /** Of its initiatives, and of those of the objectives that serve it. */
  actionsFor(objective: string): readonly RecordIn<'actions'>[];
  kpisFor(objective: string): readonly RecordIn<'kpis'>[];
  stakeholdersOf(party: string): readonly RecordIn<'stakeholders'>[];
  /** Who has a part in something: `assignmentsOn('initiative', 'webinars')`. */
  assignmentsOn(type: string, id: string): readonly RecordIn<'assignments'>[];
  milestonesOf(initiative: string): readonly RecordIn<'milestones'>[];
  /** Ids of all parties but one. */
  othersThan(party: string): readonly string[];
  kpiView(id: string): KpiView;
}

type Index<R> = ReadonlyMap<string, readonly R[]>;

/** Records by a key of theirs, as `each` tells it; an index lives as long as its array. */
function indexBy<R>(each: (record: R, add: (key: string) => void) => void) {
  const indexes = new WeakMap<readonly R[], Index<R>>();
  return (records: readonly R[], key: string): readonly R[] => {
    const index = indexes.get(records) ?? made(records, each);
    indexes.set(records, index);
    return index.get(key) ?? none;
  };
}

function made<R>(records: readonly R[], each: (record: R, add: (key: string) => void) => void): Index<R> {
  const index = new Map<string, R[]>();
  for (const record of records)
    each(record, (key) => {
      const group = index.get(key);
      if (group === undefined) index.set(key, [record]);
      else group.push(record);
    });
  return index;
}

const none: readonly never[] = [];

const objectivesOf = indexBy<RecordIn<'objectives'>>(({ party }, add) => add(party ?? ''));
const servants = indexBy<RecordIn<'objectives'>>(({ serves }, add) => serves.forEach(add));
const initiativesFor = indexBy<RecordIn<'initiatives'>>(({ objectives, status }, add) => {
  if (status !== 'dropped') objectives.forEach(add);
});
const actionsOf = indexBy<RecordIn<'actions'>>(({ initiative }, add) => add(initiative ?? ''));
const kpisFor = indexBy<RecordIn<'kpis'>>(({ objectives }, add) => objectives.forEach(add));
const stakeholdersOf = indexBy<RecordIn<'stakeholders'>>(({ party }, add) => add(party));
const assignmentsOn = indexBy<RecordIn<'assignments'>>(({ subject }, add) => add(`${subject.type}/${subject.id}`));
const milestonesOf = indexBy<RecordIn<'milestones'>>(({ initiative }, add) => add(initiative ?? ''));

/** What a view is made of besides its KPI. */
type Context = Pick<Plan, 'period' | 'currency' | 'calendar' | 'dimensions' | 'stakeholders'>;

const isSame = (a: Context, b: Context): boolean =>
  a.period === b.period &&
  a.currency === b.currency &&
  a.calendar === b.calendar &&
  a.dimensions === b.dimensions &&
  a.stakeholders === b.stakeholders;

const knownViews = new WeakMap<object, { readonly asOf: string; readonly context: Context; readonly view: KpiView }>();

/** A view is dear, and holds as long as neither its KPI nor what periods and slices mean has changed. */
function viewOf(plan: Plan, id: string, asOf: string): KpiView {
  const kpi = plan.kpis[positionIn(plan.kpis, id)];
  if (kpi === undefined) return kpiView(plan, id, { asOf });
  const { period, currency, dimensions, stakeholders } = plan;
  const context = { period, currency, calendar: calendarOf(plan, kpi), dimensions, stakeholders };
  const known = knownViews.get(kpi);
  if (known !== undefined && known.asOf === asOf && isSame(known.context, context)) return known.view;
  const view = kpiView(plan, id, { asOf });
  knownViews.set(kpi, { asOf, context, view });
  return view;
}

export function createQuery({ plan, asOf, annex, baseline }: CheckInput): Query {
  const q: Query = {
    asOf,
    plan,
    annex,
    baseline,
    get: (place, id) => plan[place][positionIn(plan[place], id)],
    at(record, name, ...rest) {
      const { in: document, place, steps } = fieldPlace(name);
      const id = 'id' in record && typeof record.id === 'string' ? record.id : '';
      return { in: document, place, id, path: rest.length === 0 ? steps : [...steps, ...rest] };
    },
    jointObjectives: () => objectivesOf(plan.objectives, ''),
    servantsOf: (id) => servants(plan.objectives, id),
    initiativesFor: (id) => initiativesFor(plan.initiatives, id),
    actionsOf: (id) => actionsOf(plan.actions, id),
    actionsFor(id) {
      const objectives = new Set([id]);
      for (const reached of objectives) for (const servant of q.servantsOf(reached)) objectives.add(servant.id);
      const initiatives = new Set<string>();
      for (const reached of objectives) for (const one of q.initiativesFor(reached)) initiatives.add(one.id);
      return [...initiatives].flatMap(q.actionsOf);
    },
    kpisFor: (id) => kpisFor(plan.kpis, id),
    stakeholdersOf: (id) => stakeholdersOf(plan.stakeholders, id),
    assignmentsOn: (type, id) => assignmentsOn(plan.assignments, `${type}/${id}`),
    milestonesOf: (id) => milestonesOf(plan.milestones, id),
    othersThan: (id) => plan.parties.map((party) => party.id).filter((other) => other !== id),
    kpiView: (id) => viewOf(plan, id, asOf),
  };
  return q;
}
