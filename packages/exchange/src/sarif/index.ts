export {
  type CheckedDocument,
  type CheckedFile,
  type CheckedPlan,
  type RuleInfo,
  type SheetCell,
  toSarif,
  type UnreadUri,
} from './sarif.ts';
export { type Place, sourceLines } from './source-lines.ts';
