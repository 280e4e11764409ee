import type { Place } from '../place.ts';

/** One cell of a table. Where it spans rows or columns, the same cell stands at each place it covers. */
export interface Cell {
  /** What a reader sees, without markup; line feeds where the page breaks the line. */
  readonly text: string;
  readonly at: Place;
  /** It leads to another page. */
  readonly link: boolean;
}

export type Row = readonly Cell[];

/** A table as it stands: rows of the same length, spans written out. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly at: Place;
  /** Its own title, where it has one. */
  readonly caption: string;
}

/** What a document says, in reading order. A heading of level 0 is the title of the whole. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'table' } & Grid);

/** A table with what stands over it. */
export interface Table extends Grid {
  /** The headings it stands under, the nearest last. */
  readonly headings: readonly string[];
}

/** A document, whatever it was written in. */
export interface Page {
  readonly tables: readonly Table[];
  /** Headings and paragraphs: what the page says of itself, and may define its words in. */
  readonly texts: readonly string[];
}

export function pageOf(blocks: readonly Block[]): Page {
  const tables: Table[] = [];
  const texts: string[] = [];
  let over: { readonly level: number; readonly text: string }[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      tables.push({ ...block, headings: over.map(({ text }) => text) });
      continue;
    }
    texts.push(block.text);
    if (block.kind === 'heading') over = [...over.filter(({ level }) => level < block.level), block];
  }
  return { tables, texts };
}

/** Rows filled up to the longest, so that each has a cell in every column. */
export function rectangular(rows: readonly Row[]): Row[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => {
    const last = row.at(-1);
    if (last === undefined || row.length === width) return row;
    const blank: Cell = { text: '', at: last.at, link: false };
    return [...row, ...Array.from({ length: width - row.length }, () => blank)];
  });
}
