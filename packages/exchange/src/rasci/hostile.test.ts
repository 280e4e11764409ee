import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RasciError, type RasciKind, readRasci } from './index.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('what cannot be read is refused in one line', () => {
  const refusals: readonly (readonly [name: string, kind: RasciKind, code: string, input: string | Uint8Array])[] = [
    ['an empty file', 'markdown', 'empty', bytes()],
    ['blank lines', 'html', 'empty', '\uFEFF \n\n\t'],
    ['bytes that are no text', 'markdown', 'not-text', bytes(0xff, 0x41)],
    ['UTF-16', 'html', 'not-text', utf16('<table></table>')],
    ['null characters', 'markdown', 'not-text', '| a\0 | b |'],
    ['more than 1 MB', 'markdown', 'too-big', 'x'.repeat(1024 * 1024 + 1)],
    ['deep HTML', 'html', 'too-deep', '<div>'.repeat(600)],
    ['deep HTML in Markdown', 'markdown', 'too-deep', '<div>'.repeat(600)],
    [
      'a table of millions of cells',
      'html',
      'too-big',
      `<table><tr>${'<td rowspan=0 colspan=999>R'.repeat(9)}${'<tr>'.repeat(999)}`,
    ],
    ['text where a workbook was expected', 'xlsx', 'not-a-workbook', '| a | b |'],
  ];
  for (const [name, kind, code, input] of refusals) {
    it(name, () => assert.rejects(readRasci(input, { kind }), { name: 'RasciError', code, message: /^[^\n]+$/ }));
  }
});

describe('what is hostile is read in no time', () => {
  const size = 150_000;
  const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length));
  const matrix = (cell: string) => `# RACI\n\n| Task | Ann |\n|---|---|\n| Plan | RA |\n| ${cell} | ${cell} |\n`;
  const texts: Readonly<Record<string, string>> = {
    quotes: '>'.repeat(size),
    lists: filled('- '),
    images: filled('![a]('),
    emphasis: filled('*a_*a_\n'),
    lines: filled('a\n'),
    pipes: filled('| a\n'),
    definitions: filled('[a]: b\n'),
    tables: filled('|a|b|\n|-|-|\n|R|A|\n\n'),
    'open tables': filled('<table>\n\n'),
    'HTML tables': filled('<table><tr><td>a<td>R</table>\n\n'),
    comments: filled('<!-- <table> '),
    'a long cell of marks': matrix(`${'*'.repeat(200_000)}x`),
    'a long cell of brackets': matrix('('.repeat(200_000)),
    'a long cell of letters': matrix('R/A,'.repeat(50_000)),
    'letters of a legend': filled('A: (R) '),
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const kind of ['markdown', 'html'] as const) {
      it(`${name} as ${kind}`, async () => {
        const started = performance.now();
        await readRasci(text, { kind }).catch((error: unknown) => assert.ok(error instanceof RasciError));
        assert.ok(performance.now() - started < 20_000);
      });
    }
  }
});

const pieces = [
  ...[
    '|',
    '|\n',
    '---',
    '|-|-|\n',
    '\n\n',
    '# RACI\n',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<br>',
    '<th colspan=2 rowspan=3>',
  ],
  ...[
    'R',
    'A',
    'RA',
    'C,I',
    'Owns',
    'N/A',
    'Task',
    'Ann',
    '**',
    '\\|',
    '[',
    '](x)',
    '(',
    '&lt;',
    '`',
    '-',
    '> ',
    '<!--',
    '-->',
    '---\ntitle: x\n---\n',
  ],
];

it('nothing but a RasciError is ever thrown, and what is read holds together', async () => {
  const soup = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string()), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom('markdown' as const, 'html' as const), async (parts, kind) => {
      const read = await readRasci(parts.join(''), { kind }).catch((error: unknown) => {
        assert.ok(error instanceof RasciError, String(error));
        return { matrices: [], questions: [] };
      });
      for (const { people, items, assignments, parties } of read.matrices) {
        const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
        assert.ok(items.length === ids(items).size && people.length === ids(people).size && parties.length !== 1);
        assert.ok(
          assignments.every(
            ({ item, person, roles }) => ids(items).has(item) && ids(people).has(person) && roles.length > 0,
          ),
        );
      }
      const open = new Set(read.matrices.flatMap(({ items }) => items.flatMap((item) => item.open)));
      assert.equal(open.size === 0, read.questions.length === 0);
    }),
    { numRuns: 500 },
  );
});

const page = readFileSync(
  new URL('../../../../test/fixtures/raci/gitlab-channel-programs.md', import.meta.url),
  'utf8',
);

it('a file that is cut off says nothing that the whole does not', async () => {
  const cells = async (text: string) => {
    const { matrices, questions } = await readRasci(text, { kind: 'markdown' });
    // Half a tag may stand in the last cell.
    assert.ok(questions.length < 2);
    return matrices.flatMap(({ assignments }) =>
      assignments.map(({ at, roles }) => [JSON.stringify(at), roles.join('')] as const),
    );
  };
  const whole = new Map(await cells(page));
  const [from, to] = [page.indexOf('<table>'), page.lastIndexOf('</table>')];
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: from, max: to }), async (end) => {
      const found = await cells(page.slice(0, end));
      // The last cell may have lost a letter.
      for (const [at, letters] of found.slice(0, -1)) assert.equal(letters, whole.get(at));
      for (const [at, letters] of found.slice(-1))
        assert.ok([...letters].every((letter) => whole.get(at)?.includes(letter)));
    }),
    { numRuns: 30 },
  );
});
