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

/** A collection or single part of the plan. */
export type Place = Places<Plan>;

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
const keyOf = ({ place, field }: FieldPlace): string => (place === '' ? (field.split('.')[0] ?? '') : place);

/** Keys of the plan under which something differs; plans share what did not change. */
export const changedKeys = (before: Plan, after: Plan): ReadonlySet<string> =>
  new Set(Object.keys({ ...before, ...after }).filter((key) => before[key as keyof Plan] !== after[key as keyof Plan]));

const nested = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

function touches(effect: Effect, field: string): boolean {
  if (effect.op === 'add' || effect.op === 'remove' || effect.op === 'move') return true;
  const names = effect.op === 'row' ? [effect.field] : [...Object.keys(effect.set), ...effect.unset];
  return names.some((name) => nested(name, field));
}

/**
 * What a rule reads that a change may have altered. Effects narrow it down to fields; a key that changed without
 * an effect that says how counts as changed altogether.
 */
export function touched(
  reads: readonly FieldPlace[],
  changed: ReadonlySet<string>,
  effects: readonly Effect[] | undefined,
): readonly FieldPlace[] {
  return reads.filter((read) => {
    const key = keyOf(read);
    if (read.in !== 'plan' || !changed.has(key)) return false;
    const here = (effects ?? []).filter((effect) => describe(effect.type).place === read.place);
    return here.length === 0 || here.some((effect) => touches(effect, read.field));
  });
}
