import type { Section } from '@tandem-plan/core/plan';

/** Fields that are read together, under the words of `label`. */
export interface Group {
  readonly label: string;
  readonly fields: readonly string[];
}

/**
 * How one type of record stands in the document.
 *
 * - `sheet`: a single part, its fields as a page of facts and paragraphs
 * - `sides`: the parties next to each other, a field a row, so that a gap shows
 * - `table`: a row a record
 * - `cards`: a piece of text a record
 * - `matrix`: who has which role in what; each record by itself on demand, as rows of a table
 */
export interface Block {
  readonly type: string;
  readonly sections: readonly Section[];
  /** With several sections: the field that says which. */
  readonly by?: string;
  readonly form: 'sheet' | 'sides' | 'table' | 'cards' | 'matrix';
  /** Always shown, in reading order; a table's columns. The first names the record. */
  readonly head: readonly string[];
  /** Shown when a record is opened; a sheet and sides show them always. */
  readonly rest: readonly (string | Group)[];
  /** Records that belong to one of another type stand inside it, by this field. */
  readonly inside?: { readonly type: string; readonly by: string };
  /** Words of its heading, where the type's own do not tell enough. */
  readonly title?: string;
}
