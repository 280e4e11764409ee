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
export { type FigureImport, importFigures, type ImportOptions, type ImportSummary } from './import-figures.ts';
export type { Figure, ImportedPoint } from './imported.ts';
export type {
  DayOrder,
  FromColumn,
  Grain,
  Kind,
  Mapping,
  MappingDraft,
  NumberMapping,
  PeriodColumn,
  PeriodMapping,
  Unit,
  Years,
} from './mapping.ts';
export { isColumn } from './mapping.ts';
export { MappingError, type MappingErrorCode } from './mapping-error.ts';
export { type Note, noteCodes } from './note.ts';
export { answered, type Question, type QuestionCode, questionCodes, type Shown } from './question.ts';
export { readMapping } from './read-mapping.ts';
export { type Fault, type Rejection, type RejectionCode, rejectionCodes } from './rejection.ts';
export { type Reason, reasonCodes } from './reason.ts';
export { suggestMapping, type Suggestion } from './suggest-mapping.ts';
