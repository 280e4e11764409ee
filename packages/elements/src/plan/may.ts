import type { PlanSession } from '@tandem-plan/core/change';
import { describe } from '@tandem-plan/core/plan';

/**
 * Whether the session's actor may change records of a type, by whose they are. Asked for every field on the page, so the
 * answer for one owner is kept; permissions hang on nothing else.
 */
export function may(session: PlanSession | undefined): (type: string, record: Readonly<Record<string, unknown>>) => boolean {
  const known = new Map<string, boolean>();
  return (type, record) => {
    if (session === undefined) return true;
    const { owner, cardinality } = describe(type);
    const key = `${type}:${String(owner === undefined ? '' : record[owner])}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const input = cardinality === 'many' ? { id: record['id'] } : {};
    const refusals = session.can({ type: `${type}.update`, input }) ?? [];
    const answer = !refusals.some(({ code }) => code === 'not-permitted');
    known.set(key, answer);
    return answer;
  };
}
