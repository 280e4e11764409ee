import { describe } from '../describe.ts';
import type { Plan } from '../schema/plan.ts';
import { differenceText, rowsText } from './difference.ts';
import type { Change, ToldChange, Words } from './texts.ts';

/** Up to here each row is worth its own line. */
const few = 3;

/** The table a row came into or went from; figures are told one by one, each says something of its own. */
function tableOf({ op, type, id, field, key, from, to }: Change): string | undefined {
  if (op !== 'changed' || key === null || (from !== undefined && to !== undefined)) return undefined;
  const kind = describe(type).fields.find(({ name }) => name === field)?.kind;
  return kind === 'table' ? JSON.stringify([type, id, field, to === undefined]) : undefined;
}

/** Each difference in a sentence; many rows that came into one table are a single one, where the first would stand. */
export function differencesTold(
  changes: readonly Change[],
  plan: Plan,
  before: Plan,
  words: Words,
): readonly ToldChange[] {
  const tables = new Map<string, Change[]>();
  for (const change of changes) {
    const table = tableOf(change);
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), change]);
  }
  return changes.flatMap((change): readonly ToldChange[] => {
    const rows = tables.get(tableOf(change) ?? '');
    if (rows === undefined || rows.length <= few)
      return [{ op: change.op, text: differenceText(change, plan, before, words) }];
    return rows[0] === change ? [{ op: change.op, text: rowsText(rows, plan, before, words) }] : [];
  });
}
