import { type Annex, type Plan, positionOf, typeAt } from '../plan/index.ts';
import { type KpiView, kpiView } from '../views/index.ts';
import type { CheckInput } from './input.ts';
import { type FieldName, fieldPlace } from './reads.ts';
import type { Handle } from './verdict.ts';

type Collection = {
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

const indexes = new WeakMap<object, Map<string, ReadonlyMap<string, readonly unknown[]>>>();

/** Records by a key of theirs; the index lives as long as their array. */
function grouped<R>(records: readonly R[], name: string, keys: (record: R) => readonly string[]) {
  const known = indexes.get(records) ?? new Map<string, ReadonlyMap<string, readonly unknown[]>>();
  indexes.set(records, known);
  let index = known.get(name) as Map<string, R[]> | undefined;
  if (index === undefined) {
    index = new Map();
    for (const record of records)
      for (const key of keys(record)) {
        const group = index.get(key);
        if (group === undefined) index.set(key, [record]);
        else group.push(record);
      }
    known.set(name, index);
  }
  return (key: string): readonly R[] => index.get(key) ?? [];
}

interface KnownView {
  readonly context: readonly unknown[];
  readonly view: KpiView;
}

const knownViews = new WeakMap<object, KnownView>();

/** A view is dear, and holds as long as neither its KPI nor what periods and slices mean has changed. */
function viewOf(plan: Plan, id: string, asOf: string): KpiView {
  const kpi = plan.kpis[positionOf(plan, 'kpi', id)];
  const context = [asOf, plan.period, plan.currency, plan.calendar, plan.dimensions, plan.stakeholders];
  const known = kpi === undefined ? undefined : knownViews.get(kpi);
  if (known?.context.every((part, index) => part === context[index]) === true) return known.view;
  const view = kpiView(plan, id, { asOf });
  if (kpi !== undefined) knownViews.set(kpi, { context, view });
  return view;
}

export function createQuery({ plan, asOf, annex, baseline }: CheckInput): Query {
  const q: Query = {
    asOf,
    plan,
    annex,
    baseline,
    get(place, id) {
      const type = typeAt(place)?.type ?? '';
      return plan[place][positionOf(plan, type, id)];
    },
    at(record, name, ...rest) {
      const { in: document, place, steps } = fieldPlace(name);
      const id = 'id' in record && typeof record.id === 'string' ? record.id : '';
      return { in: document, place, id, path: rest.length === 0 ? steps : [...steps, ...rest] };
    },
    jointObjectives: () => grouped(plan.objectives, 'party', ({ party }) => [party ?? ''])(''),
    servantsOf: (id) => grouped(plan.objectives, 'serves', ({ serves }) => serves)(id),
    initiativesFor: (id) =>
      grouped(plan.initiatives, 'objectives', ({ objectives, status }) => (status === 'dropped' ? [] : objectives))(id),
    actionsOf: (id) => grouped(plan.actions, 'initiative', ({ initiative }) => [initiative ?? ''])(id),
    actionsFor(id) {
      const objectives = new Set([id]);
      for (const reached of objectives) for (const servant of q.servantsOf(reached)) objectives.add(servant.id);
      const initiatives = new Set([...objectives].flatMap((reached) => q.initiativesFor(reached).map((one) => one.id)));
      return [...initiatives].flatMap(q.actionsOf);
    },
    kpisFor: (id) => grouped(plan.kpis, 'objectives', ({ objectives }) => objectives)(id),
    stakeholdersOf: (id) => grouped(plan.stakeholders, 'party', ({ party }) => [party])(id),
    assignmentsOn: (type, id) =>
      grouped(plan.assignments, 'subject', ({ subject }) => [`${subject.type}/${subject.id}`])(`${type}/${id}`),
    milestonesOf: (id) => grouped(plan.milestones, 'initiative', ({ initiative }) => [initiative ?? ''])(id),
    othersThan: (id) => plan.parties.map((party) => party.id).filter((other) => other !== id),
    kpiView: (id) => viewOf(plan, id, asOf),
  };
  return q;
}
