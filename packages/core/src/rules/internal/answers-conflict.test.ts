import { testRule } from '../testing/rule-cases.ts';
import { answersConflict } from './answers-conflict.ts';

const plan = (...kinds: readonly (readonly [string, string?])[]) => ({
  stakeholders: ['ana', 'ben', 'omar'].map((id) => ({ id, party: id === 'omar' ? 'orbit' : 'acme', name: id })),
  requests: [
    {
      id: 'terms',
      title: 'Sixty days to pay',
      type: 'credit-terms',
      party: 'orbit',
      asked: '2017-09-01T10:00:00Z',
      answers: kinds.map(([kind, by], index) => ({
        id: `a${index}`,
        at: `2017-09-0${index + 2}T10:00:00Z`,
        answer: kind,
        kind,
        by,
      })),
    },
  ],
});

testRule(answersConflict, {
  passes: [
    { name: 'twice yes', plan: plan(['yes', 'ana'], ['yes', 'ben']) },
    { name: 'partly, then yes', plan: plan(['partly', 'ana'], ['yes', 'ben']) },
    { name: 'one person changed their mind', plan: plan(['no', 'ana'], ['yes', 'ana']) },
  ],
  fails: [
    {
      name: 'a no and a yes of two people',
      plan: plan(['no', 'ana'], ['partly', 'ana'], ['yes', 'ben']),
      message: 'both',
      subject: 'request/terms',
      values: { no: '2017-09-02T10:00:00Z', yes: '2017-09-04T10:00:00Z', noBy: 'ana', yesBy: 'ben' },
    },
    { name: 'nobody knows of whom', plan: plan(['yes'], ['no']), message: 'both' },
    {
      name: 'the same with the annex of the party that was asked',
      plan: plan(['yes', 'ana'], ['no', 'ben']),
      annex: {},
      message: 'both',
    },
  ],
  notApplicable: [
    { name: 'one final answer', plan: plan(['interim', 'ana'], ['no', 'ben']) },
    {
      name: 'in the annex of the party that asked',
      plan: { ...plan(), requests: [{ ...plan(['yes'], ['no']).requests[0], party: 'acme' }] },
      annex: {},
    },
    { name: 'a draft', plan: { ...plan(['yes'], ['no']), stage: 'draft' } },
  ],
});
