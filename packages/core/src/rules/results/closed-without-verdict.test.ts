import { testRule } from '../testing/rule-cases.ts';
import { closedWithoutVerdict } from './closed-without-verdict.ts';

const goal = { id: 'grow', title: 'Grow' };
const closed = (objective: object, verdicts: readonly object[] = []) => ({
  stage: 'closed',
  objectives: [{ ...goal, ...objective }],
  verdicts,
});
const verdict = { id: 'v', objective: 'grow', verdict: 'partly' };

testRule(closedWithoutVerdict, {
  passes: [
    { name: 'a joint objective with one', plan: closed({}, [verdict]) },
    { name: 'one of a party in scope', plan: closed({ party: 'orbit', inScope: true }, [verdict]) },
  ],
  fails: [
    {
      name: 'a joint objective',
      plan: closed({}),
      message: 'noVerdict',
      subject: 'objective/grow',
      values: { objective: 'Grow' },
    },
    { name: 'one of a party in scope', plan: closed({ party: 'orbit', inScope: true }), message: 'noVerdict' },
    { name: 'a status is no verdict', plan: closed({ status: 'missed' }), message: 'noVerdict' },
  ],
  notApplicable: [
    { name: 'told for context', plan: closed({ party: 'orbit' }) },
    { name: 'dropped on the way', plan: closed({ status: 'dropped' }) },
    { name: 'still active', plan: { ...closed({}), stage: 'active' } },
  ],
});
