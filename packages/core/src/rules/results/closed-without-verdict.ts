import { newId } from '../fix.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Closed, and nobody said what became of the goal. Subjects: objectives the plan was for, dropped ones apart. Reason and examples: docs/rules/closed-without-verdict.md */
export const closedWithoutVerdict = defineRule({
  id: 'closed-without-verdict',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: ['objectives.title', 'objectives.party', 'objectives.inScope', 'objectives.status', 'verdicts.objective'],
    alone: 'objectives',
    messages: ['noVerdict'],
    fixes: ['record'],
    stages: ['closed'],
  },
  options: {},
  subjects: (q) =>
    q.plan.objectives.filter(
      ({ party, inScope, status }) => (party === undefined || inScope === true) && status !== 'dropped',
    ),
  refs: one('objective'),
  test(objective, q) {
    const { id, title, status } = objective;
    if (q.plan.verdicts.some((verdict) => verdict.objective === id)) return pass;
    const known = status === 'reached' || status === 'missed' ? status : undefined;
    return fail(
      'noVerdict',
      { objective: title, status: status ?? null },
      {
        evidence: [q.at(objective, 'objectives.title'), q.at(objective, 'objectives.status')],
        // What its status says already, a machine can write down.
        fixes:
          known === undefined
            ? []
            : [
                {
                  title: 'record',
                  values: { verdict: known },
                  commands: [
                    { type: 'verdict.add', input: { record: { id: newId('verdict'), objective: id, verdict: known } } },
                  ],
                },
              ],
      },
    );
  },
});
