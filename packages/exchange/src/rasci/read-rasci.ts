import { createIds } from './ids.ts';
import type { Matrix, Question } from './matrix.ts';
import type { Place } from './place.ts';
import { decode } from './read/decode.ts';
import { type Block, type Page, pageOf } from './read/page.ts';
import { matrixOf } from './table/matrix-of.ts';
import type { PeopleIn } from './table/orientation.ts';
import { type Shape, shapeOf, type Surroundings } from './table/shape.ts';
import { splitSheet } from './table/split.ts';
import { legendOf } from './words/legend.ts';
import { mentionsMatrix } from './words/mention.ts';
import { normal } from './words/normal.ts';
import { readCell } from './words/reading.ts';
import { roles } from './words/roles.ts';
import { readAnswers, type Vocabulary } from './words/vocabulary.ts';

export const rasciKinds = ['markdown', 'html', 'xlsx'] as const;
export type RasciKind = (typeof rasciKinds)[number];

export interface RasciOptions {
  /** What the input is; a workbook comes as bytes. */
  readonly kind: RasciKind;
  /** What words mean, such as `{ owns: 'A', helps: '-' }`: letters of RASCI, or `-` for a word that is no role. */
  readonly vocabulary?: Readonly<Record<string, string>>;
  /** Where the people stand; found out from each table when left out. */
  readonly people?: PeopleIn;
}

export interface Rasci {
  readonly matrices: readonly Matrix[];
  readonly questions: readonly Question[];
  /** Words of the vocabulary that stand nowhere, most likely misspelt; left out where all of them do. */
  readonly unused?: readonly string[];
}

/** Readers are loaded when they are needed: a spreadsheet's is large. */
const readers: Readonly<Record<RasciKind, (input: string | Uint8Array) => Promise<Block[]>>> = {
  markdown: async (input) => (await import('./read/markdown.ts')).markdownBlocks(decode(input)),
  html: async (input) => (await import('./read/html.ts')).htmlBlocks(decode(input)),
  xlsx: async (input) => (await import('./read/xlsx.ts')).xlsxBlocks(input),
};

/**
 * Reads the responsibility matrices of a document. A table that is none is passed over; a word that nobody defined is
 * a question, never a guess.
 *
 * @param input text or UTF-8 bytes of up to 1 MB, or the bytes of a workbook of up to 8 MB
 * @returns matrices in reading order, none where there are none, and what has to be asked about them
 * @throws RasciError, as a rejection, when the input or the vocabulary cannot be read
 */
export async function readRasci(input: string | Uint8Array, options: RasciOptions): Promise<Rasci> {
  const given = options.vocabulary ?? {};
  const answers = readAnswers(given);
  const met = new Set<string>();
  const whole = pageOf(await readers[options.kind](input));
  const vocabulary = vocabularyOf(whole, {
    get(word) {
      met.add(word);
      return answers.get(word);
    },
  });
  const page = { ...whole, tables: whole.tables.flatMap((table) => splitSheet(table, vocabulary)) };
  const shapes = shapesOf(page, vocabulary);
  const ids = { matrix: createIds('matrix'), item: createIds('item') };
  const matrices = shapes.map((shape) => matrixOf(shape, ids, options.people));
  const unused = Object.keys(given).filter((word) => !met.has(normal(word)));
  return {
    matrices: matrices.filter(({ items, people }) => items.length > 0 && people.length > 0),
    questions: questionsOf(shapes),
    ...(unused.length === 0 ? {} : { unused }),
  };
}

function vocabularyOf(page: Page, answers: Vocabulary['answers']): Vocabulary {
  const vocabulary: Vocabulary = { answers, legend: legendOf(page), hasWordForA: false };
  const hasWordForA = page.tables.some(({ rows }) =>
    rows.slice(1).some((row) =>
      row.slice(1).some((cell) => {
        const { worded, roles: found, ambiguous } = readCell(cell, vocabulary);
        return worded && found.includes('A') && ambiguous.length === 0;
      }),
    ),
  );
  return { ...vocabulary, hasWordForA };
}

/** Tables that are matrices by themselves first; then those that have the columns of one of them. */
function shapesOf(page: Page, vocabulary: Vocabulary): Shape[] {
  const said = [
    ...page.texts,
    ...page.tables.flatMap(({ caption, rows }) => [caption, ...(rows[0] ?? []).map(({ text }) => text)]),
  ];
  const mentioned = said.some(mentionsMatrix);
  const shapes = (names: Surroundings['names']) =>
    page.tables.flatMap((table) => shapeOf(table, vocabulary, { mentioned, names }) ?? []);
  const names = shapes(new Set()).flatMap(({ header, roles: columns }) =>
    columns.map((column) => normal(header[column]?.text ?? '')),
  );
  return shapes(new Set(names.filter((name) => name !== '')));
}

function questionsOf(shapes: readonly Shape[]): Question[] {
  const asked = new Map<string, { word: string; places: Place[]; ambiguous: boolean }>();
  for (const { body, roles: columns } of shapes) {
    for (const { cells, readings } of body) {
      for (const column of columns) {
        const [cell, reading] = [cells[column], readings[column]];
        for (const word of reading?.unread ?? []) {
          const known = asked.get(normal(word)) ?? { word, places: [], ambiguous: false };
          if (cell !== undefined) known.places.push(cell.at);
          asked.set(normal(word), { ...known, ambiguous: reading?.ambiguous.includes(word) === true });
        }
      }
    }
  }
  return [...asked.values()].map(({ word, places, ambiguous }) => ({
    word,
    places,
    choices: ambiguous ? ['R', 'A'] : roles,
  }));
}
