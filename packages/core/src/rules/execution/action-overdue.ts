import { addDays, daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { openActionReads, openActions } from './open-actions.ts';

/** Work past its day. Subjects: open actions. Reason and examples: docs/rules/action-overdue.md */
export const actionOverdue = defineRule({
  id: 'action-overdue',
  meta: {
    category: 'execution',
    severity: 'error',
    weight: 4,
    cause: 'effort',
    reads: [...openActionReads, 'actions.title', 'actions.due', 'actions.owner', 'stakeholders.name'],
    alone: 'actions',
    messages: ['overdue', 'unowned', 'undated'],
    fixes: ['complete', 'carryOver'],
    stages: ['agreed', 'active'],
    folds: ['action-carried-over', 'action-late-not-escalated'],
  },
  options: { warning: days(7), error: days(14) },
  subjects: openActions,
  refs: one('action'),
  test(action, q, { asOf, options }) {
    const { id, title, due } = action;
    if (due === undefined) return cannotTell('undated', { action: title });
    const late = daysBetween(due, asOf);
    if (late < options.warning) return pass;
    const owner = action.owner === undefined ? undefined : q.get('stakeholders', action.owner);
    const next = addDays(asOf, 14);
    return fail(
      owner === undefined ? 'unowned' : 'overdue',
      { action: title, due, days: late, owner: owner?.name ?? null },
      {
        severity: late >= options.error ? 'error' : 'warning',
        extent: late,
        at: q.at(action, 'actions.due'),
        evidence: [q.at(action, 'actions.due'), q.at(action, 'actions.status')],
        fixes: [
          { title: 'complete', values: { on: asOf }, commands: [{ type: 'action.complete', input: { id, on: asOf } }] },
          {
            title: 'carryOver',
            values: { to: next },
            commands: [{ type: 'action.carryOver', input: { id, to: next, why: '', on: asOf } }],
          },
        ],
      },
    );
  },
});
