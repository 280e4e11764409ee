import { testRule } from '../testing/rule-cases.ts';
import { growthStrategyNoLongerHolds } from './growth-strategy-no-longer-holds.ts';

const said = (...rows: readonly [string, boolean][]) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    {
      id: 'orbit',
      name: 'Orbit Office',
      kind: 'partner',
      growth: { affirmations: rows.map(([on, stillHolds]) => ({ on, by: 'omar', stillHolds })) },
    },
  ],
});
const stamp = (day: string) => ({ party: 'acme', actor: 'ana', at: `${day}T10:00:00Z` });
const grow = { id: 'grow', title: 'Grow', created: stamp('2017-01-10') };

testRule(growthStrategyNoLongerHolds, {
  passes: [
    { name: 'it still holds', plan: { ...said(['2017-06-01', true]), objectives: [grow] } },
    { name: 'it holds again', plan: { ...said(['2017-06-01', false], ['2017-07-01', true]), objectives: [grow] } },
    {
      name: 'objectives were changed',
      plan: { ...said(['2017-06-01', false]), objectives: [{ ...grow, changed: stamp('2017-06-20') }] },
    },
    {
      name: 'a revision was announced',
      plan: {
        ...said(['2017-06-01', false]),
        objectives: [{ ...grow, revisions: [{ on: '2017-06-20', by: 'acme', from: 'a', to: 'b' }] }],
      },
    },
    {
      name: 'the parties decided on it',
      plan: {
        ...said(['2017-06-01', false]),
        objectives: [grow],
        decisions: [{ id: 'd', title: 'Keep the plan', on: '2017-06-20', subject: { type: 'party', id: 'orbit' } }],
      },
    },
    {
      name: 'said later than the day of judgement',
      plan: { ...said(['2017-06-01', true], ['2017-10-02', false]), objectives: [grow] },
    },
  ],
  fails: [
    {
      name: 'it no longer holds and nothing followed',
      plan: { ...said(['2017-03-01', true], ['2017-06-01', false]), objectives: [grow] },
      message: 'noLongerHolds',
      severity: 'error',
      subject: 'party/orbit',
      values: { by: 'Omar Haddad', on: '2017-06-01' },
    },
    {
      name: 'a decision on something else',
      plan: {
        ...said(['2017-06-01', false]),
        objectives: [grow],
        decisions: [{ id: 'd', title: 'Hire', on: '2017-06-20', subject: { type: 'party', id: 'acme' } }],
      },
      message: 'noLongerHolds',
    },
  ],
  cannotTell: [
    {
      name: 'the plan does not say when it changed',
      plan: { ...said(['2017-06-01', false]), objectives: [{ id: 'grow', title: 'Grow' }] },
      message: 'noStamps',
    },
  ],
  notApplicable: [
    { name: 'nobody was asked', plan: said() },
    { name: 'closed', plan: { stage: 'closed', ...said(['2017-06-01', false]) } },
  ],
});
