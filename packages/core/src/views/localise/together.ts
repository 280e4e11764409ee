import type { Plan } from '../../plan/index.ts';
import type { SliceLeaf } from './slice-leaves.ts';

/** What slices were due and brought together, in the KPI's unit; `null` where one is not reported, or there is none. */
export function together(
  { unit }: Pick<Plan['kpis'][number], 'unit'>,
  leaves: readonly SliceLeaf[],
): { readonly due: number | null; readonly reached: number | null } {
  let [due, reached, over] = [0, 0, 0];
  let ratio = false;
  if (leaves.length === 0) return { due: null, reached: null };
  for (const leaf of leaves) {
    if (leaf.reached === null) return { due: null, reached: null };
    due += leaf.due;
    reached += leaf.reached;
    over += leaf.over ?? 0;
    ratio ||= leaf.over !== null;
  }
  if (!ratio) return { due, reached };
  const scale = (unit === 'percent' ? 100 : 1) / over;
  return over === 0 ? { due: null, reached: null } : { due: due * scale, reached: reached * scale };
}
