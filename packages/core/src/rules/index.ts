export { rules } from './catalog.ts';
export { type Checker, createChecker } from './check.ts';
export { compareReports, type Comparison, type Persisting, withFolded } from './compare.ts';
export { type CheckConfig, ConfigError, type ConfigProblem } from './config.ts';
export { configSchema } from './config-schema.ts';
export { nearest } from './nearest.ts';
export { newId, type NewId, prepareFix } from './fix.ts';
export type { CheckInput } from './input.ts';
export { count, days, flag, type OptionSpec, type OptionSpecs, type OptionValues, percent } from './options.ts';
export { type Preset, type PresetName, presetFor, presetNames } from './presets.ts';
export type { Query } from './query.ts';
export type { FieldName } from './reads.ts';
export type {
  CannotTell,
  Category,
  Cause,
  Evidence,
  Fault,
  Finding,
  Fix,
  Gain,
  LapsedWaiver,
  Report,
  RuleScore,
  Score,
  Severity,
  SubjectRef,
  SummaryPlace,
  Waived,
} from './report.ts';
export {
  type CannotTellJson,
  type FindingJson,
  type FixJson,
  reportFormat,
  reportJson,
  type ReportJson,
  writeReport,
} from './report-json.ts';
export {
  defineRule,
  docsOf,
  type Judged,
  type Judgement,
  one,
  type Rule,
  type RuleDefinition,
  type RuleMeta,
  wholePlan,
} from './rule.ts';
export type { Level, Setting } from './setting.ts';
export { cannotTell, fail, type FailDetails, type Handle, pass, type Verdict } from './verdict.ts';
export { answersFor, type ConfiguredWaiver } from './waive.ts';
