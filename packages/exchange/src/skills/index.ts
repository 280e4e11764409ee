export { importTraining, type TrainingImport, type TrainingOptions, type TrainingReport } from './import-training.ts';
export type { TrainingIssue, TrainingIssueCode } from './issue.ts';
export { type JoinOptions } from './join.ts';
export { TrainingError, type TrainingErrorCode } from './training-error.ts';
export { type Placed, readStatements, type Statements } from './xapi/read-statements.ts';
export type { Activity, Actor, Context, Identifier, Result, Statement } from './xapi/statement.ts';
