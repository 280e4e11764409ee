export { readSheet } from '../sheet/read-sheet.ts';
export { SheetError, type SheetErrorCode } from '../sheet/sheet-error.ts';
export type {
  Batch,
  Cell,
  Delimiter,
  Encoding,
  Row,
  SampleRow,
  Sheet,
  SheetDoubt,
  SheetOptions,
} from '../sheet/sheet.ts';
export type { Bytes } from '../sheet/bytes.ts';
