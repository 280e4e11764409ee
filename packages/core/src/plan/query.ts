import { describe, types } from './describe.ts';
import type { Plan } from './schema/plan.ts';

/** A record of any type, as the generic parts of the core see it. */
export type PlanRecord = Readonly<Record<string, unknown>> & { readonly id: string };

const positions = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function positionsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const known = positions.get(records);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (let index = 0; index < records.length; index += 1) made.set((records[index] as { id: string }).id, index);
  positions.set(records, made);
  return made;
}

/**
 * Hands the id → position index of one array to its successor, in which the same ids stand at the same
 * places. Building it anew is the dearest part of an edit to a long collection.
 */
export function carryPositions(from: readonly PlanRecord[], to: readonly PlanRecord[]): void {
  const known = positions.get(from);
  if (known !== undefined) positions.set(to, known);
}

/**
 * The records of a type, in the plan's order.
 *
 * @throws RangeError if the plan has no such type, or only one such part
 */
export function recordsOf(plan: Plan, type: string): readonly PlanRecord[] {
  const { cardinality, place } = describe(type);
  if (cardinality === 'one') throw new RangeError(`${type} is a single part of the plan, not a collection`);
  return plan[place as keyof Plan] as unknown as readonly PlanRecord[];
}

/** Where a record stands in a collection, -1 when it is not there. */
export const positionIn = (records: readonly { readonly id: string }[], id: string): number =>
  positionsOf(records).get(id) ?? -1;

/** The same for the records of a type. */
export const positionOf = (plan: Plan, type: string, id: string): number => positionIn(recordsOf(plan, type), id);

/** A record by its id; a single part of the plan answers to the empty id. */
export function recordOf(plan: Plan, type: string, id: string): Readonly<Record<string, unknown>> | undefined {
  const { cardinality, place } = describe(type);
  if (cardinality === 'many') return recordsOf(plan, type)[positionOf(plan, type, id)];
  if (id !== '') return undefined;
  return place === '' ? plan : (plan[place as keyof Plan] as Readonly<Record<string, unknown>>);
}

/** JSON Pointer of a record, or of one of its fields by its dotted name. */
export function pathOf(plan: Plan, type: string, id: string, field = ''): string {
  const { cardinality, place } = describe(type);
  const record = cardinality === 'many' ? `/${place}/${positionOf(plan, type, id)}` : place === '' ? '' : `/${place}`;
  return field === '' ? record : `${record}/${field.replaceAll('.', '/')}`;
}

/** How many records a plan holds. */
export const sizeOf = (plan: Plan): number =>
  types().reduce((sum, { type, cardinality }) => sum + (cardinality === 'many' ? recordsOf(plan, type).length : 0), 0);
