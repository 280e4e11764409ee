import { addDays } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { openActionReads, openActions } from './open-actions.ts';
import { windowDays } from './window.ts';

/** All work lies far ahead. Subject: a plan with open actions. Reason and examples: docs/rules/plan-too-distant.md */
export const planTooDistant = defineRule({
  id: 'plan-too-distant',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [...openActionReads, 'plan.period', 'actions.start', 'actions.due'],
    messages: ['distant', 'undated'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { within: days(windowDays) },
  subjects: (q) => (openActions(q).length > 0 ? [q.plan] : []),
  refs: wholePlan,
  test({ period }, q, { asOf, options: { within } }) {
    const actions = openActions(q);
    // A plan that is made ahead of its time is distant by nature.
    const until = addDays(asOf < period.start ? period.start : asOf, within);
    // What has to be done by a day cannot begin after it.
    const dated = actions.flatMap((action) => {
      const first = action.start ?? action.due;
      return first === undefined ? [] : [{ action, first }];
    });
    if (dated.some(({ first }) => first <= until)) return pass;
    if (dated.length < actions.length) return cannotTell('undated', { days: within, until });
    const [earliest] = dated.sort((a, b) => (a.first < b.first ? -1 : 1));
    return fail(
      'distant',
      { days: within, until, first: earliest?.first, actions: actions.length },
      {
        evidence:
          earliest === undefined ? [] : [q.at(earliest.action, 'actions.start'), q.at(earliest.action, 'actions.due')],
      },
    );
  },
});
