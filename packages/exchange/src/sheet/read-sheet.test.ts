import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from './read-sheet.ts';
import { delimiters, type Sheet, type SheetOptions } from './sheet.ts';
import { SheetError } from './sheet-error.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

async function* streamed(whole: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield await Promise.resolve(whole.subarray(at, at + size));
}

async function rowsOf(sheet: Sheet): Promise<[number, ...(string | number)[]][]> {
  const found: [number, ...(string | number)[]][] = [];
  for await (const { rows, lineOf } of sheet.batches())
    for (const [at, row] of rows.entries()) found.push([lineOf(at), ...row]);
  return found;
}

const table = 'Région;Wert\nÎle;1,5\nSüd – “x”;2,5\n';

describe('encodings', () => {
  const files: Readonly<Record<string, readonly [encoding: string, input: Uint8Array]>> = {
    'UTF-8': ['utf-8', bytes(table)],
    'UTF-8 with its mark': ['utf-8', bytes(`\uFEFF${table}`)],
    'UTF-16 LE with its mark': ['utf-16le', bytes(`\uFEFF${table}`, 'utf16le')],
    'UTF-16 BE with its mark': ['utf-16be', swapped(`\uFEFF${table}`)],
    'UTF-16 LE without': ['utf-16le', bytes('Region;Wert\nWest;1,5\n', 'utf16le')],
    'UTF-16 BE without': ['utf-16be', swapped('Region;Wert\nWest;1,5\n')],
  };
  for (const [name, [encoding, input]] of Object.entries(files)) {
    it(name, async () => {
      const sheet = await readSheet(input);
      assert.equal(sheet.encoding, encoding);
      assert.deepEqual(sheet.doubts, []);
      const [head, row] = name.includes('without') ? ['Region', 'West'] : ['Région', 'Île'];
      assert.deepEqual(sheet.header, [head, 'Wert']);
      assert.deepEqual((await rowsOf(sheet))[0], [2, row, '1,5']);
    });
  }

  it('Windows-1252 is a doubt, and is not one once it was said', async () => {
    const input = Uint8Array.from(Buffer.from('R\u00e9gion;Wert\nS\u00fcd \u0096 \u0080;2,5\n', 'latin1'));
    const doubted = await readSheet(input);
    assert.deepEqual(doubted.doubts, [{ what: 'encoding', taken: 'windows-1252', candidates: ['windows-1252'] }]);
    const said = await readSheet(input, { encoding: 'windows-1252' });
    assert.deepEqual(said.doubts, []);
    assert.deepEqual(await rowsOf(said), [[2, 'Süd – €', '2,5']]);
  });

  it('a letter cut in two by a piece of the stream is read whole', async () => {
    for (const size of [1, 2, 3, 7]) {
      const sheet = await readSheet(streamed(bytes(table), size));
      assert.deepEqual(await rowsOf(sheet), [
        [2, 'Île', '1,5'],
        [3, 'Süd – “x”', '2,5'],
      ]);
    }
  });
});

describe('delimiters and header', () => {
  for (const delimiter of delimiters) {
    it(`${JSON.stringify(delimiter)} is found`, async () => {
      const sheet = await readSheet(bytes(['Region', 'Value'].join(delimiter) + '\n' + ['West', '12'].join(delimiter)));
      assert.deepEqual([sheet.delimiter, sheet.header, sheet.doubts], [delimiter, ['Region', 'Value'], []]);
    });
  }
  it('a decimal comma is no delimiter under a header', async () => {
    assert.equal((await readSheet(bytes('Region;Value\nWest;1,5\nEast;2,5\n'))).delimiter, ';');
  });
  it('without a header it could be one, which is a doubt', async () => {
    const { doubts, delimiter } = await readSheet(bytes('West;1,5\nEast;2,5\n'));
    assert.deepEqual([delimiter, doubts[0]?.what], [',', 'delimiter']);
    assert.deepEqual((await readSheet(bytes('West;1,5\nEast;2,5\n'), { delimiter: ';' })).doubts, []);
  });
  it('a spreadsheet says it in a line of its own', async () => {
    const sheet = await readSheet(bytes('sep=;\r\nRegion;Value\r\nWest;1,5\r\n'));
    assert.deepEqual(
      [sheet.delimiter, sheet.header, await rowsOf(sheet)],
      [';', ['Region', 'Value'], [[3, 'West', '1,5']]],
    );
  });
  it('figures in the first row are no names', async () => {
    const sheet = await readSheet(bytes('1|272|20101229\n2|281|20101229\n'));
    assert.deepEqual([sheet.header, (await rowsOf(sheet)).length, sheet.width], [undefined, 2, 3]);
  });
  it('words alone may be names or not', async () => {
    const { doubts } = await readSheet(bytes('Region,Segment\nWest,Consumer\n'));
    assert.deepEqual(doubts, [{ what: 'header', taken: 1, candidates: [1, false] }]);
  });
  it('a title above the names is told as skipped', async () => {
    const sheet = await readSheet(bytes('Sales of 2017,,\n\nRegion,Month,Value\nWest,2017-01,12\n'));
    assert.deepEqual([sheet.header, sheet.skipped, sheet.sample[0]?.line], [['Region', 'Month', 'Value'], [1], 4]);
  });
});

describe('rows', () => {
  it('keep the line they stand on, whatever is quoted above', async () => {
    const sheet = await readSheet(bytes('Note,Value\r\n"two\r\nlines, and ""quotes""",1\r\n\r\n,\r\nlast,2'));
    assert.deepEqual(await rowsOf(sheet), [
      [2, 'two\r\nlines, and "quotes"', '1'],
      [6, 'last', '2'],
    ]);
  });

  it('are what papaparse reads from the whole, in whatever pieces they come', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', 'a\nb', '1,5', '', 'x;y', '"";""', 'ü'));
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(grid, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (data, size, quotes) => {
        const text = Papa.unparse([['Name', 'Value'], ...data], { newline: '\n', quotes }) + '\n';
        if (text.includes('\0')) return;
        const sheet = await readSheet(streamed(bytes(text), size), { delimiter: ',', header: 1 }).catch(
          (error: unknown) => {
            assert.ok(error instanceof SheetError && error.code === 'no-rows', String(error));
          },
        );
        if (sheet === undefined) return;
        const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
          .data.slice(1)
          .map((row) => row.map((each, at) => (at === 1 ? each.replace(/\r$/, '') : each)))
          .filter((row) => row.some((each) => each.trim() !== ''));
        assert.deepEqual(
          (await rowsOf(sheet)).map(([, ...row]) => row),
          expected,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of a stream are read once, of bytes as often as one likes', async () => {
    const once = await readSheet(streamed(bytes(table), 9));
    assert.equal((await rowsOf(once)).length, 2);
    await assert.rejects(rowsOf(once), { code: 'read-before' });
    const often = await readSheet(bytes(table));
    assert.deepEqual(await rowsOf(often), await rowsOf(often));
  });
});

async function workbook(fill: (made: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

describe('workbooks', () => {
  it('give numbers as numbers and dates as days', async () => {
    const input = await workbook((made) => {
      const sheet = made.addWorksheet('Sales');
      sheet.addRow(['Sales by month']);
      sheet.addRow(['Month', 'Region', 'Value']);
      sheet.addRow([new Date('2017-01-31'), 'West', 1234.5]);
      sheet.addRow([]);
      sheet.addRow([new Date('2017-02-28'), 'West', { formula: 'C3*2', result: 2469 }]);
    });
    const sheet = await readSheet(streamed(input, 1000), { name: 'sales.xlsx' });
    assert.deepEqual(
      [sheet.name, sheet.header, sheet.skipped],
      ['sales.xlsx, Sales', ['Month', 'Region', 'Value'], [1]],
    );
    assert.deepEqual(await rowsOf(sheet), [
      [3, '2017-01-31', 'West', 1234.5],
      [5, '2017-02-28', 'West', 2469],
    ]);
  });
  it('of several sheets ask for one', async () => {
    const input = await workbook((made) => {
      for (const name of ['One', 'Two'])
        made.addWorksheet(name).addRows([
          ['Region', 'Value'],
          [name, 1],
        ]);
    });
    assert.deepEqual((await readSheet(input)).doubts, [{ what: 'sheet', taken: 'One', candidates: ['One', 'Two'] }]);
    assert.deepEqual(await rowsOf(await readSheet(input, { sheet: 'Two' })), [[2, 'Two', 1]]);
    await assert.rejects(readSheet(input, { sheet: 'Three' }), { code: 'no-such-sheet', message: /“One”, “Two”/ });
  });
});

describe('what cannot be read is refused in one line', () => {
  const read = async (input: Uint8Array, options?: SheetOptions) => rowsOf(await readSheet(input, options));
  const rows = 'Region,Value\n' + 'West,12\n'.repeat(300_000);
  const files: Readonly<
    Record<string, readonly [code: string, input: () => Uint8Array, line?: number | undefined, options?: SheetOptions]>
  > = {
    'an empty file': ['empty', () => new Uint8Array()],
    'a mark alone': ['empty', () => bytes('\uFEFF')],
    'blank lines': ['empty', () => bytes('\r\n \r\n')],
    'names of columns alone': ['no-rows', () => bytes('Region,Value\n'), 1],
    'null bytes': ['not-text', () => bytes('Region,Value\nWest,\0\n')],
    'null bytes far below': ['not-text', () => bytes(`${rows}West,\0\n`)],
    'bytes of no encoding': ['wrong-encoding', () => Uint8Array.from([0x41, 0x81, 0xff, 0x0a])],
    'bytes of another encoding far below': ['wrong-encoding', () => Uint8Array.from([...bytes(rows), 0xe9, 0x0a])],
    'UTF-16 that was called UTF-8': [
      'wrong-encoding',
      () => bytes('\uFEFFa,b\n', 'utf16le'),
      undefined,
      { encoding: 'utf-8' },
    ],
    'half a character of UTF-16': ['cut-off', () => bytes(`\uFEFF${table}`, 'utf16le').subarray(0, -1)],
    'half a letter of UTF-8 at the end': ['cut-off', () => Uint8Array.from([...bytes(rows), 0xc3])],
    'a line of 100 MB': ['long-row', () => new Uint8Array(100e6).fill(0x61), 1],
    'a line of 100 MB far below': ['long-row', () => Buffer.concat([bytes(rows), Buffer.alloc(100e6, 'a')]), 300_002],
    'a million columns': ['too-many-columns', () => bytes(`${','.repeat(1e6)}\nWest,1\n`)],
    'a million columns far below': ['too-many-columns', () => bytes(`${rows}${','.repeat(1e6)}\nWest,1\n`), 300_002],
    'a quote that is never closed': ['open-quote', () => bytes('Region,Value\nWest,1\n"East,2\nSouth,3\n'), 3],
    'one that goes on for megabytes': ['open-quote', () => bytes(`Region,Value\nWest,1\n"East,2\n${rows}`), 3],
    'a quote within quotes': ['bad-quote', () => bytes('Region,Value\nWest,1\n"Ea"st",2\nSouth,3\n'), 3],
    'half a workbook': ['not-a-workbook', () => Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    'an old workbook': [
      'locked',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    'a header that is not there': ['no-rows', () => bytes(table), undefined, { header: 12 }],
  };
  for (const [name, [code, input, line, options]] of Object.entries(files)) {
    it(name, async () => {
      await assert.rejects(read(input(), options), (error: unknown) => {
        assert.ok(error instanceof SheetError, String(error));
        assert.equal(error.code, code, error.message);
        assert.match(error.message, /^.+$/);
        if (line !== undefined) assert.equal(error.line, line);
        return true;
      });
    });
  }

  it('names of columns may be anything', async () => {
    const sheet = await readSheet(bytes('__proto__,constructor,=cmd()\nWest,1,2\n'));
    assert.deepEqual(sheet.header, ['__proto__', 'constructor', '=cmd()']);
  });

  it('nothing but a SheetError is ever thrown', async () => {
    const soup = fc.array(
      fc.oneof(
        fc.uint8Array(),
        fc.constantFrom(...['"', ',', ';', '\n', '\r\n', 'a', '1', '\t'].map((each) => bytes(each))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(soup, async (parts) => {
        await read(new Uint8Array(Buffer.concat(parts))).catch((error: unknown) =>
          assert.ok(error instanceof SheetError, String(error)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
