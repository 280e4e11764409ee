import type { Plan } from '../../plan/index.ts';
import type { Money } from '../money-total.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

type Investment = Plan['investments'][number];

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

/** Where the money of an initiative comes from: set aside, approved, or released behind one of its milestones. */
export function sourcesOf(id: string, q: Query): readonly Source[] {
  const { budgetLines, fundRequests, investments } = q.plan;
  const isReleased = ({ released }: Investment) => released !== undefined && released <= q.asOf;
  const isOfIt = ({ gate }: Investment) =>
    gate.milestone !== undefined && q.get('milestones', gate.milestone)?.initiative === id;
  return [
    ...budgetLines
      .filter(({ initiative }) => initiative === id)
      .map((line) => ({ amount: line.amount, evidence: q.at(line, 'budgetLines.amount') })),
    ...fundRequests
      .filter(({ initiative, status }) => initiative === id && status === 'approved')
      .map((request) => ({
        amount: request.approved ?? request.amount,
        evidence: q.at(request, request.approved === undefined ? 'fundRequests.amount' : 'fundRequests.approved'),
      })),
    ...investments
      .filter((investment) => isReleased(investment) && isOfIt(investment))
      .map((investment) => ({ amount: investment.amount, evidence: q.at(investment, 'investments.amount') })),
  ];
}
