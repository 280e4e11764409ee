import { testRule } from '../testing/rule-cases.ts';
import { incentiveNotUnderstood } from './incentive-not-understood.ts';

const people = [
  { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
  { id: 'iris', party: 'orbit', name: 'Iris Lund' },
  { id: 'leo', party: 'orbit', name: 'Leo Brandt', left: '2017-06-30' },
];
const incentive = (fields: object = {}) => ({
  stakeholders: people,
  incentives: [{ id: 'trip', title: 'Trip to the coast', whom: ['omar', 'iris', 'leo'], ...fields }],
});
const by = (...ids: string[]) => ({ acknowledged: ids.map((id) => ({ by: id, on: '2017-09-10' })) });

testRule(incentiveNotUnderstood, {
  passes: [
    { name: 'all who are there acknowledged it', plan: incentive({ told: '2017-09-01', ...by('omar', 'iris') }) },
    { name: 'acknowledged, though nobody noted when it was told', plan: incentive(by('omar', 'iris')) },
    { name: 'told two weeks ago', plan: incentive({ told: '2017-09-16' }) },
    { name: 'more time', plan: incentive({ told: '2017-08-16' }), options: { within: 60 } },
  ],
  fails: [
    {
      name: 'not told',
      plan: incentive(),
      message: 'notTold',
      subject: 'incentive/trip',
      values: { people: ['Omar Haddad', 'Iris Lund'] },
    },
    { name: 'to be told later', plan: incentive({ told: '2017-10-01' }), message: 'notTold' },
    {
      name: 'one has not acknowledged it',
      plan: incentive({ told: '2017-09-15', ...by('omar') }),
      message: 'notAcknowledged',
      values: { people: ['Iris Lund'], days: 15 },
    },
  ],
  notApplicable: [
    { name: 'for nobody in particular', plan: incentive({ whom: [] }) },
    { name: 'for somebody who has left', plan: incentive({ whom: ['leo'] }) },
    { name: 'withdrawn', plan: incentive({ withdrawn: '2017-09-01' }) },
    { name: 'still proposed', plan: { stage: 'proposed', ...incentive() } },
  ],
});
