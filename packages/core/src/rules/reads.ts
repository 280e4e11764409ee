import type { Effect } from '../change/command.ts';
import { type Annex, describe, type Plan } from '../plan/index.ts';

type Inner<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;
type FieldOf<R> = { [K in keyof R & string]: K | `${K}.${Inner<NonNullable<R[K]>>}` }[keyof R & string];
type RowOf<T> = T extends readonly (infer R)[] ? R : T;
type Part<T> = T extends readonly (infer R)[]
  ? R extends { id: string }
    ? true
    : false
  : T extends object
    ? true
    : false;
type Places<D> = { [P in keyof D & string]: Part<D[P]> extends true ? P : never }[keyof D & string];
type NamesIn<D> = { [P in Places<D>]: `${P}.${FieldOf<RowOf<D[P]>> & string}` }[Places<D>];

/**
 * A field as rules name it: `actions.due`, `parties.growth.levers`, `reviewSchedule.cadence`, `plan.period`
 * for a field of the plan itself, `baseline.objectives.title` in the signed plan, `annex.policies.route` in
 * the annex. The name of a group covers its fields.
 */
export type FieldName =
  | NamesIn<Plan>
  | `plan.${FieldOf<Plan> & string}`
  | `baseline.${NamesIn<Plan>}`
  | `baseline.plan.${FieldOf<Plan> & string}`
  | `annex.${NamesIn<Annex>}`;

export type DocumentName = 'plan' | 'annex' | 'baseline';

export interface FieldPlace {
  readonly in: DocumentName;
  /** `''` for the document itself. */
  readonly place: string;
  /** Dotted through groups. */
  readonly field: string;
  readonly steps: readonly string[];
}

const places = new Map<FieldName, FieldPlace>();

/** There are a few hundred names, and evidence asks for them at each finding. */
export function fieldPlace(name: FieldName): FieldPlace {
  const known = places.get(name) ?? takenApart(name);
  places.set(name, known);
  return known;
}

function takenApart(name: FieldName): FieldPlace {
  const parts = name.split('.');
  const foreign = parts[0] === 'annex' || parts[0] === 'baseline';
  const [first = '', ...steps] = foreign ? parts.slice(1) : parts;
  return {
    in: foreign ? (parts[0] as DocumentName) : 'plan',
    place: first === 'plan' ? '' : first,
    field: steps.join('.'),
    steps,
  };
}

/** Where in the plan's own keys a field stands. */
const planKeyOf = ({ place, field }: FieldPlace): string => (place === '' ? (field.split('.')[0] ?? '') : place);

/** Keys of the plan under which something differs; plans share what did not change. */
export function changedKeys(before: Plan, after: Plan): readonly (keyof Plan)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Plan)[]);
  return [...keys].filter((key) => before[key] !== after[key]);
}

/** Whether every record stands where it stood. */
export function standsStill(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return true;
  const [old, now] = [before, after] as readonly (readonly { readonly id?: string }[])[];
  return old?.length === now?.length && old?.every((record, index) => record.id === now?.[index]?.id) === true;
}

const nested = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

function touches(effect: Effect, field: string): boolean {
  if (effect.op === 'add' || effect.op === 'remove' || effect.op === 'move') return true;
  const names =
    effect.op === 'row' || effect.op === 'rows' ? [effect.field] : [...Object.keys(effect.set), ...effect.unset];
  return names.some((name) => nested(name, field));
}

/** Whether an effect says what changed under a key of the plan: one on the plan's own fields only of those it names. */
const tellsOf = (effect: Effect, place: string, key: string): boolean =>
  describe(effect.type).place === place && (place !== '' || touches(effect, key));

interface Reader<R> {
  readonly rule: R;
  readonly read: FieldPlace;
}

/** Who reads what, by the plan's own keys. */
export type Readers<R> = ReadonlyMap<string, readonly Reader<R>[]>;

/** @param readsOf the fields a rule depends on */
export function readersOf<R>(rules: readonly R[], readsOf: (rule: R) => readonly FieldName[]): Readers<R> {
  const readers = new Map<string, Reader<R>[]>();
  for (const rule of rules)
    for (const read of readsOf(rule).map(fieldPlace)) {
      if (read.in !== 'plan') continue;
      const key = planKeyOf(read);
      const known = readers.get(key);
      if (known === undefined) readers.set(key, [{ rule, read }]);
      else known.push({ rule, read });
    }
  return readers;
}

/**
 * Which rules read what a change may have altered, and where it stands. Effects narrow it down to fields; a key that
 * changed without an effect that says how counts as changed altogether.
 */
export function touchedBy<R>(
  readers: Readers<R>,
  changed: readonly string[],
  effects: readonly Effect[] = [],
): ReadonlyMap<R, ReadonlySet<string>> {
  const touched = new Map<R, Set<string>>();
  for (const key of changed) {
    const byPlace = new Map<string, readonly Effect[]>();
    for (const { rule, read } of readers.get(key) ?? []) {
      const here = byPlace.get(read.place) ?? effects.filter((effect) => tellsOf(effect, read.place, key));
      byPlace.set(read.place, here);
      if (here.length > 0 && !here.some((effect) => touches(effect, read.field))) continue;
      touched.set(rule, (touched.get(rule) ?? new Set<string>()).add(read.place));
    }
  }
  return touched;
}
