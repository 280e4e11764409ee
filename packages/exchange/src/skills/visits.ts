import type { Step } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { Ids } from './ids.ts';

type Visit = Plan['visits'][number];

/** Visits of a person, or of a party's people together, in a month. */
export interface ToldVisits {
  readonly at: number;
  readonly party: string;
  readonly stakeholder: string | undefined;
  /** `2017-08` */
  readonly month: string;
  readonly visits: number;
}

export interface VisitCommands {
  readonly commands: readonly Step[];
  /** Those that the plan has just so. */
  readonly known: number;
  /** Those that cannot be told apart from what the plan counts for the whole party, or for its people. */
  readonly counted: readonly ToldVisits[];
  /** Those of which the plan has more. */
  readonly fewer: readonly ToldVisits[];
}

/**
 * Commands that bring told visits into a plan. A file may hold part of a month only, so what the plan has is raised and
 * never lowered; what it counts for a party as a whole is not counted again by person, nor the other way round.
 */
export function visitCommands(plan: Plan, told: readonly ToldVisits[]): VisitCommands {
  const ids = new Ids(plan.visits);
  const months = new Map<string, Visit[]>();
  for (const visit of plan.visits) months.set(monthOf(visit), [...(months.get(monthOf(visit)) ?? []), visit]);
  const commands: Step[] = [];
  const counted: ToldVisits[] = [];
  const fewer: ToldVisits[] = [];
  let known = 0;
  for (const each of told) {
    const { party, stakeholder, month, visits } = each;
    const recorded = months.get(monthOf(each)) ?? [];
    const same = recorded.filter((visit) => visit.stakeholder === stakeholder);
    const [only] = same;
    if (
      recorded.some((visit) => (visit.stakeholder === undefined) !== (stakeholder === undefined)) ||
      same.length > 1
    ) {
      counted.push(each);
    } else if (only === undefined) {
      const who = stakeholder === undefined ? { party } : { party, stakeholder };
      commands.push({
        type: 'visit.add',
        input: { record: { id: ids.take(`visits-${month}-${stakeholder ?? party}`), ...who, month, visits } },
      });
    } else if (visits > only.visits) {
      commands.push({ type: 'visit.update', input: { id: only.id, set: { visits } } });
    } else if (visits < only.visits) fewer.push(each);
    else known += 1;
  }
  return { commands, known, counted, fewer };
}

const monthOf = ({ party, month }: Pick<Visit, 'party' | 'month'>): string => `${party} ${month}`;
