import type { Sheet } from '../sheet/sheet.ts';
import { columnsOf, dayEvidence, decimalEvidence, evidenceOf, figuresIn, kpisOf, unitsOpen } from './evidence.ts';
import { currencyOf } from './figure-cell.ts';
import type { Proposal } from './proposal.ts';

/** What the file's own rows tell of how it writes numbers and days. */
export function suggestWriting(sheet: Sheet, proposal: Proposal): void {
  suggestDecimal(sheet, proposal);
  suggestUnit(sheet, proposal);
  suggestDays(sheet, proposal);
}

function suggestDecimal(sheet: Sheet, proposal: Proposal): void {
  const { mapping } = proposal;
  const [[decimal, [shown] = []] = [], ...more] = decimalEvidence(figuresIn(sheet, mapping)).by;
  if (mapping.numbers?.decimal !== undefined || decimal === undefined || shown === undefined || more.length > 0) return;
  const { line, text } = shown;
  proposal.set({ numbers: { ...mapping.numbers, decimal } }, '/numbers/decimal', 'decimal-shown', {
    line,
    text,
    decimal,
  });
}

function suggestUnit(sheet: Sheet, proposal: Proposal): void {
  const { plan, mapping } = proposal;
  const figures = figuresIn(sheet, mapping);
  if (mapping.numbers?.unit !== undefined || mapping.value === undefined || typeof mapping.kpi !== 'string') return;
  const [kpi] = kpisOf(plan, mapping);
  const currency = kpi === undefined ? undefined : currencyOf(plan, kpi);
  if (kpi === undefined || currency === undefined || figures.length === 0) return;
  const titles = [...new Set(figures.map(({ column }) => column))];
  if (unitsOpen(plan, kpi, figures, titles).length > 0) return;
  proposal.set({ numbers: { ...mapping.numbers, unit: 'whole' } }, '/numbers/unit', 'whole-shown', {
    kpi: kpi.name,
    currency,
  });
}

function suggestDays(sheet: Sheet, proposal: Proposal): void {
  const column = columnsOf(proposal.mapping);
  if (column === undefined || column.days !== undefined) return;
  const [[days, [shown] = []] = [], ...more] = dayEvidence(evidenceOf(sheet, column, '/period')).by;
  if (days === undefined || shown === undefined || more.length > 0) return;
  const { line, text } = shown;
  proposal.set({ period: { ...column, days } }, '/period/days', 'days-shown', { line, text });
}
