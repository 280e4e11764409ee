import { type Plan, type PlanRecord, recordOf, recordsOf, types, valueAt } from '../../plan/index.ts';
import type { FieldName } from '../reads.ts';

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
  .map(({ type, place, cardinality, fields }) => {
    const terms = fields.filter(
      ({ nature, name, kind }) => nature === 'term' && name !== 'id' && kind !== 'custom' && kind !== 'stamp',
    );
    return { type, place, cardinality, names: terms.map(({ name }) => name), steps: terms.map(stepsTo) };
  });

function stepsTo({ name }: { readonly name: string }): readonly string[] {
  return name.split('.');
}

/** What authorship depends on. */
export const authorshipReads: readonly FieldName[] = written.flatMap(({ place, names }) =>
  [...names, 'created', 'changed'].map((name) => `${place}.${name}` as FieldName),
);

/** A record, how much of it is filled in, and who wrote it last. */
export interface WrittenRecord {
  readonly record: object;
  /** Its last stamp. */
  readonly stamp: FieldName | undefined;
  readonly party: string | undefined;
  /** Filled term fields; a list or a table counts as one. */
  readonly fields: number;
}

/** Whose words a plan consists of, in filled term fields. */
export interface Authorship {
  readonly fields: number;
  /** Of those, how many are stamped. */
  readonly known: number;
  readonly byParty: ReadonlyMap<string, number>;
  readonly records: readonly WrittenRecord[];
}

export function authorshipOf(plan: Plan): Authorship {
  const records = written.flatMap(({ type, place, cardinality, steps }) => {
    const all = cardinality === 'many' ? recordsOf(plan, type) : [recordOf(plan, type, '')];
    return (all as readonly (PlanRecord & Stamped)[]).flatMap((record): readonly WrittenRecord[] => {
      const fields = filledIn(record, steps);
      if (fields === 0) return [];
      const last = record.changed === undefined ? 'created' : 'changed';
      const stamp = record[last];
      const name = `${place}.${last}` as FieldName;
      return [{ record, fields, stamp: stamp && name, party: stamp && authorOf(stamp) }];
    });
  });
  const byParty = new Map<string, number>();
  let [fields, known] = [0, 0];
  for (const record of records) {
    fields += record.fields;
    if (record.party === undefined) continue;
    known += record.fields;
    byParty.set(record.party, (byParty.get(record.party) ?? 0) + record.fields);
  }
  return { fields, known, byParty, records };
}

/** What one types for another is the other's once it is confirmed. */
const authorOf = ({ party, onBehalfOf, confirmedAt }: Stamp): string =>
  onBehalfOf === undefined || confirmedAt === undefined ? party : onBehalfOf;

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined;

const counts = new WeakMap<object, number>();

/** Counting is the dear part, and a record never changes in place. */
function filledIn(record: Readonly<Record<string, unknown>>, steps: readonly (readonly string[])[]): number {
  const known = counts.get(record) ?? steps.filter((way) => isFilled(valueAt(record, way))).length;
  counts.set(record, known);
  return known;
}
