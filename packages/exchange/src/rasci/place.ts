/** Where something stood: line and column of a text, both from 1 and in UTF-16 units, or a cell of a sheet. */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly sheet: string; readonly cell: string };
