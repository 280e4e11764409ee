import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import { mayAdd } from './evidence.ts';
import type { Mapping, MappingDraft } from './mapping.ts';
import type { Shown } from './question.ts';
import { createRowReader } from './row-reader.ts';

/** Whether a draft says enough to place a row. */
export const isPlaced = (draft: MappingDraft): draft is Mapping =>
  draft.kpi !== undefined &&
  draft.kind !== undefined &&
  draft.period !== undefined &&
  (draft.value !== undefined || (draft.numerator !== undefined && draft.denominator !== undefined));

/** The first rows of the file that are about one period and slice together, of a KPI whose figures can be added up. */
export function repeatedIn(sheet: Sheet, plan: Plan, draft: MappingDraft): readonly Shown[] {
  if (!isPlaced(draft)) return [];
  const reader = createRowReader(sheet, plan, draft);
  const places = new Map<string, { line: number; text: string }>();
  for (const { line, cells } of sheet.sample) {
    if (reader.ignores(cells)) continue;
    const [kpi, kind] = [reader.kpi.of(cells), reader.kind.of(cells)];
    if (kpi.fault !== undefined) continue;
    const rules = reader.rulesOf(kpi);
    const terms = [kpi, kind, rules.period.of(cells), ...reader.slice.map((part) => part.of(cells))];
    if (!mayAdd(rules.kpi, draft) || terms.some(({ fault }) => fault !== undefined)) continue;
    const key = terms.map(({ id }) => id).join('\n');
    const text = cells.join(' | ');
    const before = places.get(key);
    if (before !== undefined) return [before, { line, text }].map((each) => ({ ...each, column: '' }));
    places.set(key, { line, text });
  }
  return [];
}
