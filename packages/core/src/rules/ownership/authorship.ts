import { type Plan, types, valueAt } from '../../plan/index.ts';
import type { FieldName } from '../reads.ts';

type Row = Readonly<Record<string, unknown>>;
type Stamp = NonNullable<Plan['objectives'][number]['changed']>;

/** What every record and every part of a plan may say of its authors. */
interface Stamped {
  readonly created?: Stamp | undefined;
  readonly changed?: Stamp | undefined;
}

/** How the plan is judged and signed, and what is only proposed or asked: that is not writing the plan. */
const beside = new Set(['plan', 'checks', 'waiver', 'dimension', 'pencil', 'signoff', 'request']);

const written = types()
  .filter(({ type }) => !beside.has(type))
  .map(({ cardinality, place, fields }) => {
    const terms = fields.filter(
      ({ nature, name, kind }) => nature === 'term' && name !== 'id' && kind !== 'custom' && kind !== 'stamp',
    );
    return {
      many: cardinality === 'many',
      place,
      names: terms.map(({ name }) => name),
      steps: terms.map(({ name }) => name.split('.')),
    };
  });

/** What authorship depends on. */
export const authorshipReads: readonly FieldName[] = written.flatMap(({ place, names }) =>
  [...names, 'created', 'changed'].map((name) => `${place}.${name}` as FieldName),
);

/** Whose words a plan consists of, in filled term fields; a list or a table counts as one. */
export interface Authorship {
  readonly fields: number;
  /** Of those, how many are stamped. */
  readonly known: number;
  readonly byParty: ReadonlyMap<string, number>;
}

export function authorshipOf(plan: Plan): Authorship {
  const byParty = new Map<string, number>();
  let [fields, known] = [0, 0];
  for (const part of written)
    for (const record of allOf(plan, part)) {
      const filled = filledIn(record, part.steps);
      fields += filled;
      const stamp = record.changed ?? record.created;
      if (stamp === undefined) continue;
      known += filled;
      const party = authorOf(stamp);
      byParty.set(party, (byParty.get(party) ?? 0) + filled);
    }
  return { fields, known, byParty };
}

/** The stamps of the fullest records that others than a party wrote. */
export function stampsOfOthers(
  plan: Plan,
  party: string,
): readonly { readonly record: object; readonly stamp: FieldName }[] {
  return written
    .flatMap((part) =>
      allOf(plan, part).flatMap((record) => {
        const last = record.changed === undefined ? 'created' : 'changed';
        const stamp = record[last];
        return stamp === undefined || authorOf(stamp) === party
          ? []
          : [{ record, stamp: `${part.place}.${last}` as FieldName, filled: filledIn(record, part.steps) }];
      }),
    )
    .sort((a, b) => b.filled - a.filled);
}

/** The records of a type, or the one part of the plan that it is. */
function allOf(plan: Plan, { place, many }: (typeof written)[number]): readonly (Row & Stamped)[] {
  const there = (plan as unknown as Row)[place];
  return (many ? there : [there]) as readonly (Row & Stamped)[];
}

/** What one types for another is the other's once it is confirmed. */
const authorOf = ({ party, onBehalfOf, confirmedAt }: Stamp): string =>
  onBehalfOf === undefined || confirmedAt === undefined ? party : onBehalfOf;

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined;

const counts = new WeakMap<object, number>();

/** Counting is the dear part, and a record never changes in place. */
function filledIn(record: Row, steps: readonly (readonly string[])[]): number {
  let count = counts.get(record);
  if (count === undefined) {
    count = 0;
    for (const way of steps) if (isFilled(valueAt(record, way))) count += 1;
    counts.set(record, count);
  }
  return count;
}
