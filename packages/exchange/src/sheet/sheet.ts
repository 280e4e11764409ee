/** Encodings that are read. Whatever else a file is in has to be converted first. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Text as it stands there, or the number of a workbook's cell. A workbook's dates come as ISO days. */
export type Cell = string | number;
export type Row = readonly Cell[];

/** Some rows that follow each other. */
export interface Batch {
  readonly rows: readonly Row[];
  /** The line of each row in the file, from 1: a quoted cell may hold several lines. */
  readonly lineOf: (index: number) => number;
}

export interface SampleRow {
  readonly line: number;
  readonly cells: Row;
}

/** What the file does not say of itself: what was taken, and what else it may be. Whoever reads it has to say so. */
export type SheetDoubt =
  | { readonly what: 'encoding'; readonly taken: Encoding; readonly candidates: readonly Encoding[] }
  | { readonly what: 'delimiter'; readonly taken: Delimiter; readonly candidates: readonly Delimiter[] }
  | { readonly what: 'header'; readonly taken: number | false; readonly candidates: readonly (number | false)[] }
  | { readonly what: 'sheet'; readonly taken: string; readonly candidates: readonly string[] };

/** How a file is to be read, where its reader knows better than the file tells. */
export interface SheetOptions {
  /** What the file is called, for reports. */
  readonly name?: string | undefined;
  /** Of a workbook: the sheet to read; its only visible one when left out. */
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** The line that names the columns, from 1; `false` where none does. */
  readonly header?: number | false | undefined;
}

/** A table in a file: its beginning at once, its rows as often as they are asked for. */
export interface Sheet {
  readonly name: string;
  readonly kind: 'csv' | 'xlsx';
  /** Absent in workbooks. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Names of the columns in their order, without blanks around them; `undefined` where no line names them. */
  readonly header: readonly string[] | undefined;
  /** How many columns its rows have. */
  readonly width: number;
  /** The first rows under the header. */
  readonly sample: readonly SampleRow[];
  /** Lines above the header that hold something. */
  readonly skipped: readonly number[];
  readonly doubts: readonly SheetDoubt[];
  /**
   * All rows under the header, a few thousand at a time; blank ones are left out.
   *
   * @throws SheetError, as a rejection, where the file cannot be read on, or comes from a stream and was read before
   */
  batches(): AsyncIterable<Batch>;
}
