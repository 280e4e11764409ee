export { StoreError } from './errors.ts';
export type { StoreErrorCode } from './errors.ts';
export { redactionMark } from './event.ts';
export type { EventDraft, Head, LoggedCommand, LogKey, PlanEvent, Receipt, Scope } from './event.ts';
export { emptyHead, redact, seal, sealAll, verifyChain } from './hash-chain.ts';
export type { BreakReason, ChainVerdict } from './hash-chain.ts';
export type { AppendResult, Notice, PlanLog, Snapshot } from './port.ts';
export { describeIssues, partyScope, readEvent } from './read-event.ts';
export type { EventIssue, EventRead } from './read-event.ts';
