import { testRule } from '../testing/rule-cases.ts';
import { objectiveConflict } from './objective-conflict.ts';

const volume = { id: 'volume', title: 'Volume', party: 'acme' };
const margin = { id: 'margin', title: 'Margin', party: 'orbit' };
const declared = (resolution?: string) => [{ objective: 'margin', why: 'Promotions cost margin', resolution }];
const kpi = (id: string, objective: string, direction: string, more: object = {}) => ({
  id,
  name: 'Average discount',
  unit: 'percent',
  objectives: [objective],
  direction,
  ...more,
});
const soon = { ...volume, kind: 'revenue', horizon: 'short', weight: 60, segments: ['consumer'] };
const far = { ...margin, kind: 'market-share', horizon: 'long', weight: 50, segments: ['consumer'] };

testRule(objectiveConflict, {
  passes: [
    { name: 'declared and resolved', plan: { objectives: [{ ...volume, conflicts: declared('By segment') }, margin] } },
    {
      name: 'resolved by the other side',
      plan: {
        objectives: [
          { ...volume, conflicts: declared() },
          { ...margin, conflicts: [{ objective: 'volume', why: 'The same', resolution: 'By segment' }] },
        ],
      },
    },
  ],
  fails: [
    {
      name: 'declared and unresolved',
      plan: { objectives: [{ ...volume, conflicts: declared() }, margin] },
      message: 'declared',
      severity: 'error',
      subject: 'objective/volume,objective/margin',
    },
    {
      name: 'declared by both is one conflict',
      plan: {
        objectives: [
          { ...volume, conflicts: declared() },
          { ...margin, conflicts: [{ objective: 'volume', why: 'The same' }] },
        ],
      },
      message: 'declared',
    },
    {
      name: 'the same figure is to rise and to fall',
      plan: {
        objectives: [volume, margin],
        kpis: [kpi('a', 'volume', 'increase'), kpi('b', 'margin', 'below')],
      },
      message: 'opposite',
      values: { kpi: 'Average discount' },
    },
    {
      name: 'revenue soon against share in the long run',
      plan: { objectives: [soon, far] },
      message: 'horizons',
      severity: 'note',
      values: { segment: 'consumer' },
    },
  ],
  notApplicable: [
    { name: 'nothing declared', plan: { objectives: [volume, margin] } },
    {
      name: 'one of them was dropped',
      plan: {
        objectives: [
          { ...volume, conflicts: declared() },
          { ...margin, status: 'dropped' },
        ],
      },
    },
    {
      name: 'the figure is to rise for both',
      plan: { objectives: [volume, margin], kpis: [kpi('a', 'volume', 'increase'), kpi('b', 'margin', 'above')] },
    },
    {
      name: 'the figures are of different regions',
      plan: {
        objectives: [volume, margin],
        kpis: [
          kpi('a', 'volume', 'increase', { targets: [{ period: '2017', slice: { region: 'east' }, value: 5 }] }),
          kpi('b', 'margin', 'decrease', { targets: [{ period: '2017', slice: { region: 'west' }, value: 5 }] }),
        ],
      },
    },
    { name: 'different segments', plan: { objectives: [soon, { ...far, segments: ['corporate'] }] } },
    {
      name: 'a joint objective serves both horizons',
      plan: { objectives: [soon, far, { id: 'both', title: 'Both', serves: ['volume', 'margin'] }] },
    },
    {
      name: 'another objective weighs as much',
      plan: { objectives: [soon, far, { ...margin, id: 'more', title: 'More', weight: 50 }] },
    },
  ],
});
