import { count } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { openActionReads, openActions } from './open-actions.ts';

/** Work that is put off again and again. Subjects: open actions. Reason and examples: docs/rules/action-carried-over.md */
export const actionCarriedOver = defineRule({
  id: 'action-carried-over',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 2,
    cause: 'effort',
    reads: [...openActionReads, 'actions.title', 'actions.due', 'actions.carried'],
    alone: 'actions',
    messages: ['carried'],
    stages: ['agreed', 'active'],
  },
  options: { times: count(2, 1) },
  subjects: openActions,
  refs: one('action'),
  test(action, q, { options }) {
    const { title, carried, due } = action;
    if (carried.length < options.times) return pass;
    const first = carried.map(({ from }) => from).sort()[0];
    return fail(
      'carried',
      { action: title, times: carried.length, first, due: due ?? null },
      {
        extent: carried.length,
        at: q.at(action, 'actions.carried'),
        evidence: [
          ...carried.map((_, row) => q.at(action, 'actions.carried', row, 'from')),
          q.at(action, 'actions.due'),
        ],
      },
    );
  },
});
