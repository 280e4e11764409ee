import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { describe, it } from 'node:test';
import ExcelJS from 'exceljs';
import { pageOf } from './page.ts';
import { xlsxBlocks } from './xlsx.ts';

type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function workbook(fill: Fill): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made.addWorksheet('Launch'), made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const read = async (bytes: Uint8Array) => pageOf(await xlsxBlocks(bytes)).tables;

describe('a sheet', () => {
  it('is read as a reader sees it, from its first column', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow([]);
      sheet.addRow(['', 'Task', 'Vendor', '', 'Partner']);
      sheet.mergeCells('C2:D2');
      sheet.addRow([
        '',
        'Plan',
        { richText: [{ text: 'R' }, { font: { bold: true }, text: '/A' }] },
        { formula: 'C3', result: 'S' },
      ]);
      sheet.addRow(['', 12, { text: 'R', hyperlink: 'https://example.org/' }, new Date('2017-09-30'), true]);
    });
    const [table] = await read(bytes);
    const rows = table?.rows.map((row) => row.map(({ text }) => text));
    assert.deepEqual(rows, [
      ['', '', '', ''],
      ['Task', 'Vendor', 'Vendor', 'Partner'],
      ['Plan', 'R/A', 'S', ''],
      ['12', 'R', '2017-09-30', 'true'],
    ]);
    assert.deepEqual(table?.headings, ['Launch']);
    assert.deepEqual(table.rows[3]?.[1], { text: 'R', link: true, at: { sheet: 'Launch', cell: 'C4' } });
  });

  it('is left out when it is hidden or blank', async () => {
    const bytes = await workbook((sheet, made) => {
      sheet.state = 'hidden';
      sheet.addRow(['Task', 'Ann']);
      made.addWorksheet('Blank');
    });
    assert.deepEqual(await read(bytes), []);
  });

  it('names columns beyond Z as sheets do', async () => {
    const [table] = await read(await workbook((sheet) => (sheet.getCell('AZ1').value = 'R')));
    assert.deepEqual(table?.rows[0]?.[0]?.at, { sheet: 'Launch', cell: 'AZ1' });
  });
});

/** A zip archive of one file, whose directory says what it likes. */
function archive(content: Uint8Array, claimed: number): Uint8Array {
  const [packed, name] = [deflateRawSync(content), Buffer.from('[Content_Types].xml')];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}

describe('a workbook is refused in one line', () => {
  const bomb = new Uint8Array(64 * 1024 * 1024);
  const refusals: Readonly<
    Record<string, () => { code: string; input: Uint8Array } | Promise<{ code: string; input: Uint8Array }>>
  > = {
    'that is empty': () => ({ code: 'empty', input: new Uint8Array() }),
    'that is text': () => ({ code: 'not-a-workbook', input: new TextEncoder().encode('| a | b |') }),
    'that is cut off': async () => {
      const whole = await workbook((sheet) => sheet.addRow(['Task']));
      return { code: 'not-a-workbook', input: whole.subarray(0, whole.length / 2) };
    },
    'that is too large': () => ({ code: 'too-big', input: new Uint8Array(9 * 1024 * 1024) }),
    'that unpacks to too much': () => ({ code: 'too-big', input: archive(bomb, bomb.length) }),
    'that unpacks to more than it says': () => ({ code: 'not-a-workbook', input: archive(bomb, 100) }),
    'that hides what it unpacks to': () => ({ code: 'not-a-workbook', input: archive(bomb, 0) }),
    'that is another archive': () => ({ code: 'not-a-workbook', input: archive(new Uint8Array(9), 9) }),
    'with a password': () => ({
      code: 'locked',
      input: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    }),
    'with a sheet that goes on and on': async () => ({
      code: 'too-big',
      input: await workbook((sheet) => (sheet.getCell('A5001').value = 'R')),
    }),
    'with a sheet that is too wide': async () => ({
      code: 'too-big',
      input: await workbook((sheet) => (sheet.getCell('IQ1').value = 'R')),
    }),
    'with too many sheets': async () => ({
      code: 'too-big',
      input: await workbook((_, made) => {
        for (let sheet = 0; sheet < 50; sheet += 1) made.addWorksheet(`s${sheet}`);
      }),
    }),
  };
  for (const [name, make] of Object.entries(refusals)) {
    it(name, async () => {
      const { code, input } = await make();
      await assert.rejects(xlsxBlocks(input), { name: 'RasciError', code, message: /^.+$/ });
    });
  }

  it('and far-off cells of many sheets cost no memory', async () => {
    const bytes = await workbook((_, made) => {
      for (let sheet = 0; sheet < 40; sheet += 1) {
        made.addWorksheet(`s${sheet}`).getCell('XFD9000').value = 'R';
      }
    });
    const before = process.memoryUsage().rss;
    assert.deepEqual(await read(bytes), []);
    assert.ok(process.memoryUsage().rss - before < 400e6);
  });
});
