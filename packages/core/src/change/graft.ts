import { describe } from '../plan/describe.ts';
import { carryPositions, type PlanRecord, positionIn, recordsOf } from '../plan/query.ts';
import type { Plan } from '../plan/schema/plan.ts';

/** Ids of records by their type; `''` for a single part. */
export type RecordIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The plan with some of its records as they stand in another.
 *
 * @returns `undefined` where one of them is missing in either, or is the plan itself
 */
export function graft(plan: Plan, other: Plan, records: RecordIds): Plan | undefined {
  const next: Record<string, unknown> = { ...plan };
  for (const [type, ids] of records) {
    const { cardinality, place } = describe(type);
    if (place === '') return undefined;
    if (cardinality === 'one') {
      next[place] = other[place as keyof Plan];
      continue;
    }
    const [list, source] = [recordsOf(plan, type), recordsOf(other, type)];
    const copy = list.slice();
    for (const id of ids) {
      const [to, from] = [positionIn(list, id), positionIn(source, id)];
      if (to === -1 || from === -1) return undefined;
      copy[to] = source[from] as PlanRecord;
    }
    carryPositions(list, copy);
    next[place] = copy;
  }
  return next as unknown as Plan;
}

/** The plan with whole lists as they stand in another. */
export function graftLists(plan: Plan, other: Plan, types: Iterable<string>): Plan {
  const next: Record<string, unknown> = { ...plan };
  for (const type of types) next[describe(type).place] = recordsOf(other, type);
  return next as unknown as Plan;
}
