import type { Plan } from '@tandem-plan/core/plan';
import { type FigureImport, importFigures, type MappingDraft, readMapping, readSheet } from '../index.ts';
import { salesPlan } from './plans.ts';

/** What becomes of a file's text, read as its mapping says. */
export async function imported(
  text: string | Uint8Array,
  mapping: MappingDraft,
  plan: Plan = salesPlan(),
): Promise<FigureImport> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return importFigures(await readSheet(bytes, mapping.sheet), plan, readMapping(mapping));
}

/** Months by region, whose figures are whole dollars. */
export const byRegion = {
  kpi: 'sales',
  kind: 'actual',
  period: { column: 'Month' },
  slice: { region: { column: 'Region' } },
  value: { column: 'Value' },
  numbers: { decimal: '.', unit: 'whole' },
  combine: 'none',
} as const satisfies MappingDraft;

/** A file of one figure for the West in March 2017. */
export const oneRow = (cells: Partial<Record<'Month' | 'Region' | 'Value', string>>): string =>
  `Month\tRegion\tValue\n${cells.Month ?? '2017-03'}\t${cells.Region ?? 'West'}\t${cells.Value ?? '12.50'}\n`;
