import assert from 'node:assert/strict';
import { it } from 'node:test';
import ExcelJS from 'exceljs';
import { byRegion, imported } from './testing/importing.ts';

it('a workbook’s numbers, dates and results of formulas are read as they are, whatever the decimal point of its texts', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Sales');
  sheet.addRow(['Sales of 2017']);
  sheet.addRow(['Month', 'Region', 'Value']);
  sheet.addRow([new Date('2017-01-31'), 'West', 1234.5]);
  sheet.addRow([new Date('2017-02-28'), 'West', '1.234,50']);
  sheet.addRow(['2017-P03', 'West', { formula: 'C3*2', result: 2469 }]);
  sheet.addRow(['2017-P04', 'West', 0.1 + 0.2]);
  sheet.addRow(['2017-P05', 'West']);
  sheet.addRow(['Total', '', 9999]);
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const { points, rejected, notes } = await imported(bytes, { ...byRegion, numbers: { decimal: ',', unit: 'whole' } });
  assert.deepEqual(
    points.map(({ period, value }) => [period, value]),
    [
      ['2017-P01', 123450],
      ['2017-P02', 123450],
      ['2017-P03', 246900],
      ['2017-P04', 30],
    ],
  );
  assert.deepEqual(
    rejected.map(({ code, line }) => [code, line]),
    [
      ['total-row', 8],
      ['term-blank', 8],
    ],
  );
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['skipped-lines', 'blank'],
  );
});
