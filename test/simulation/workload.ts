import type { Intention } from '@tandem-plan/core/change';
import { type Plan, parsePlan } from '@tandem-plan/core/plan';
import { arbitraryCommand } from '../laws/arbitrary-command.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import type { Dice } from '../laws/dice.ts';

/** A small plan: most worlds have one, so that a million operations take minutes. */
function smallPlan(): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'plan',
    title: 'West 2017',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Superstore', kind: 'vendor' },
      { id: 'partner', name: 'Cascade', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'anna', party: 'vendor', name: 'Anna' },
      { id: 'ben', party: 'partner', name: 'Ben' },
    ],
    objectives: ['one', 'two', 'three'].map((id) => ({ id, title: id })),
    kpis: [{ id: 'sales', name: 'Sales', unit: 'money' }],
    actions: ['call', 'visit'].map((id) => ({ id, title: id, owner: 'ben', due: '2017-06-30', status: 'todo' })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** Where a world begins, and how many of its commands are such as nobody thought of. */
export interface Workload {
  readonly plan: Plan;
  /** What somebody might do now: one command, or some at once. Some are refused. */
  next(plan: Plan): readonly Intention[];
}

const most = 12;

export function createWorkload(seed: number, dice: Dice): Workload {
  const { below, chance, pick } = dice;
  const isOdd = chance(0.15);
  const odd = isOdd ? 0.5 : 0.02;
  let made = 0;

  /** Of those that are there, or were: somebody else may have taken it away. */
  const idIn = (records: readonly { readonly id: string }[]): string =>
    records.length > 0 ? pick(records).id : 'gone';

  function usual(plan: Plan): Intention {
    const { objectives, actions, kpis } = plan;
    const title = `Title ${below(1000)}`;
    // As many come as go.
    const remove = objectives.length > most;
    switch (remove ? 2 : below(12)) {
      case 0:
      case 1: {
        made += 1;
        const place = chance(0.5) ? {} : { index: below(objectives.length + 1) };
        return { type: 'objective.add', input: { record: { id: `objective-${made}`, title }, ...place } };
      }
      case 2:
        return { type: 'objective.remove', input: { id: idIn(objectives) } };
      case 3:
        return { type: 'objective.move', input: { id: idIn(objectives), index: below(objectives.length) } };
      case 4:
        return {
          type: 'action.update',
          input: { id: idIn(actions), set: { status: pick(['todo', 'doing', 'done']) } },
        };
      case 5:
        return { type: 'purpose.update', input: { set: { vision: title } } };
      case 6:
      case 7: {
        const period = pick(['2017-Q1', '2017-Q2', '2017-Q3']);
        return { type: 'kpi.setTarget', input: { kpi: idIn(kpis), period, slice: {}, value: below(9) * 1000 } };
      }
      case 8:
        return { type: 'plan.setStage', input: { stage: pick(['draft', 'proposed', 'agreed']) } };
      case 9:
        return { type: 'objective.update', input: { id: idIn(objectives), set: {}, unset: ['due'] } };
      default:
        return { type: 'objective.update', input: { id: idIn(objectives), set: { title, due: '2017-11-30' } } };
    }
  }

  return {
    plan: isOdd ? { ...arbitraryPlan(seed, 1), stage: 'draft' } : smallPlan(),
    next(plan) {
      if (chance(odd)) {
        const { type, input } = arbitraryCommand(plan, below(2 ** 31)).command;
        return [{ type, input }];
      }
      const count = chance(0.1) ? 2 + below(3) : 1;
      return Array.from({ length: count }, () => usual(plan));
    },
  };
}
