import { approvedOf, type Plan } from '../../plan/index.ts';
import { isReleased } from './gate.ts';
import type { Money } from './money.ts';

/** An amount an initiative may spend, and the record that says so. */
export type Source =
  | { readonly of: 'budgetLines'; readonly record: Plan['budgetLines'][number]; readonly amount: Money }
  | { readonly of: 'fundRequests'; readonly record: Plan['fundRequests'][number]; readonly amount: Money }
  | { readonly of: 'investments'; readonly record: Plan['investments'][number]; readonly amount: Money };

/** Where the money of an initiative comes from: set aside, approved, or released behind one of its milestones. */
export function sourcesOf(plan: Plan, id: string, asOf: string): readonly Source[] {
  const milestones = new Set(plan.milestones.filter(({ initiative }) => initiative === id).map((one) => one.id));
  return [
    ...plan.budgetLines
      .filter(({ initiative }) => initiative === id)
      .map((record) => ({ of: 'budgetLines' as const, record, amount: record.amount })),
    ...plan.fundRequests
      .filter(({ initiative, status }) => initiative === id && status === 'approved')
      .map((record) => ({ of: 'fundRequests' as const, record, amount: approvedOf(record) })),
    ...plan.investments
      .filter((one) => isReleased(one, asOf) && one.gate.milestone !== undefined && milestones.has(one.gate.milestone))
      .map((record) => ({ of: 'investments' as const, record, amount: record.amount })),
  ];
}
