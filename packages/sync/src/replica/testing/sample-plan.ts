import type { Actor } from '@tandem-plan/core/change';
import { type Plan, parsePlan } from '@tandem-plan/core/plan';

export const vendor: Actor = { id: 'anna', party: 'vendor', role: 'lead' };
export const partner: Actor = { id: 'ben', party: 'partner', role: 'lead' };

export function samplePlan(): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'west',
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
    objectives: [
      { id: 'grow', title: 'Grow in the west', due: '2017-12-31' },
      { id: 'share', title: 'Win share' },
    ],
    actions: [{ id: 'call', title: 'Call the ten largest accounts', owner: 'ben', due: '2017-06-30', status: 'todo' }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.plan;
}

export const add = (id: string) => ({ type: 'objective.add', input: { record: { id, title: id } } });
export const rename = (id: string, title: string) => ({ type: 'objective.update', input: { id, set: { title } } });
export const remove = (id: string) => ({ type: 'objective.remove', input: { id } });

export const titleOf = ({ plan }: { readonly plan: Plan }, id: string): string | undefined =>
  plan.objectives.find((objective) => objective.id === id)?.title;
export const idsOf = ({ plan }: { readonly plan: Plan }): readonly string[] => plan.objectives.map(({ id }) => id);
