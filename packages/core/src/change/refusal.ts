import type { Issue } from '../plan/issue.ts';
import { issueCodes } from '../plan/issue.ts';
import type { Refusal } from './command.ts';

/** Why a command is refused, besides what can be wrong with a document; their words stand under `refusals`. */
const ownCodes = [
  'context',
  'command.unknown',
  'command.malformed',
  'not-permitted',
  'step.too-long',
  'step.not-taken',
  'step.closed',
  'record.unknown',
  'record.newer',
  'record.referenced',
  'basis.stale',
  'basis.ahead',
  'receipt.other',
  'step.late',
  'signoff.pushed',
  'field.fixed',
  'row.unknown',
  'period.closed',
  'period.closed-reason',
  'target.missing',
  'target.own',
  'target.accepted',
  'revision.own',
  'revision.accepted',
  'revision.not-accepted',
  'assignment.exists',
  'pencil.settled',
  'pencil.open',
  'pencil.not-for-you',
  'pencil.blank',
  'stakeholder.other-party',
  'topic.own',
  'topic.acknowledged',
  'action.closed',
  'action.no-due',
  'action.not-later',
  'review.held',
  'stage.transition',
  'fund.step',
  'fund.settled',
  'fund.claimed',
  'fund.currency',
  'fund.above-asked',
  'fund.nothing',
  'fund.expired',
  'fund.exceeded',
  'allocation.exceeded',
  'approval.exceeded',
  'claim.not-approved',
  'claim.no-proof',
  'claim.expired',
  'investment.released',
  'gate.milestone',
  'gate.no-value',
  'gate.figure',
] as const;

export const refusalCodes = [...issueCodes, ...ownCodes] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export const refuse = (code: RefusalCode, path: string, values: Refusal['values'] = {}): Refusal => ({
  code,
  path,
  values,
});

/** The same complaint one floor up: a document's issue, placed in the input at `path`. */
export const fromIssue = (issue: Issue, path = ''): Refusal => ({ ...issue, path: path + issue.path });
