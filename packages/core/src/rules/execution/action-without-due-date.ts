import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { openActionReads, openActions } from './open-actions.ts';

/** Work without a day by which it is done. Subjects: open actions. Reason and examples: docs/rules/action-without-due-date.md */
export const actionWithoutDueDate = defineRule({
  id: 'action-without-due-date',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [
      ...openActionReads,
      'actions.title',
      'actions.start',
      'actions.due',
      'initiatives.title',
      'initiatives.end',
    ],
    alone: 'actions',
    messages: ['undated'],
    fixes: ['due'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: openActions,
  refs: one('action'),
  test(action, q, { asOf }) {
    const { id, title, start = asOf, due } = action;
    if (due !== undefined) return pass;
    const initiative = action.initiative === undefined ? undefined : q.get('initiatives', action.initiative);
    const end = initiative?.end;
    const fits = end !== undefined && end >= asOf && end >= start;
    return fail(
      'undated',
      { action: title },
      {
        at: q.at(action, 'actions.due'),
        evidence: [q.at(action, 'actions.title'), q.at(action, 'actions.status')],
        fixes: fits
          ? [
              {
                title: 'due',
                values: { on: end, initiative: initiative?.title ?? null },
                commands: [{ type: 'action.update', input: { id, set: { due: end } } }],
              },
            ]
          : [],
      },
    );
  },
});
