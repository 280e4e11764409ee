import { type Money, sourcesOf as amountsOf, type Source as Amount } from '../../views/index.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

/** An amount an initiative may spend, and where it stands. */
export interface Source {
  readonly amount: Money;
  readonly evidence: Handle;
}

/** What sources depend on. */
export const sourceReads = [
  'budgetLines.initiative',
  'budgetLines.amount',
  'fundRequests.initiative',
  'fundRequests.status',
  'fundRequests.amount',
  'fundRequests.approved',
  'investments.amount',
  'investments.gate',
  'investments.released',
  'milestones.initiative',
] as const;

export const sourcesOf = (id: string, q: Query): readonly Source[] =>
  amountsOf(q.plan, id, q.asOf).map((source) => ({ amount: source.amount, evidence: evidenceOf(source, q) }));

const evidenceOf = ({ of, record }: Amount, q: Query): Handle =>
  of === 'fundRequests'
    ? q.at(record, record.approved === undefined ? 'fundRequests.amount' : 'fundRequests.approved')
    : q.at(record, of === 'budgetLines' ? 'budgetLines.amount' : 'investments.amount');
