export { type CheckedFile, type RuleInfo, toSarif } from './sarif.ts';
export { type Place, sourceLines } from './source-lines.ts';
