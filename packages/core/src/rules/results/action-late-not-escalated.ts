import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { isOpen } from '../live.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { escalationReads, openEscalation } from './open-escalation.ts';

type Action = Plan['actions'][number];

/** Work long past its day that nobody took further. Subjects: open actions later than agreed. Reason and examples: docs/rules/action-late-not-escalated.md */
export const actionLateNotEscalated = defineRule({
  id: 'action-late-not-escalated',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'actions.title',
      'actions.due',
      'actions.status',
      'actions.initiative',
      'initiatives.status',
      'escalationTriggers.kind',
      'escalationTriggers.title',
      'escalationTriggers.days',
      'escalations.subject',
      'escalations.opened',
      'escalations.closed',
      ...escalationReads,
    ],
    alone: 'actions',
    messages: ['notEscalated', 'triggered'],
    fixes: ['escalate'],
    stages: ['agreed', 'active'],
  },
  options: { days: days(30) },
  subjects(q, { options }) {
    const limit = limitOf(q, options.days);
    return q.plan.actions.filter((action) => {
      const dropped = action.initiative !== undefined && q.get('initiatives', action.initiative)?.status === 'dropped';
      return isOpen(action) && !dropped && lateBy(action, q) > limit.days;
    });
  },
  refs: one('action'),
  test(action, q, { options }) {
    const { id, title, due } = action;
    if (isEscalated(action, q)) return pass;
    const late = lateBy(action, q);
    const { trigger, days: limit } = limitOf(q, options.days);
    const values = { action: title, due, days: late, limit, trigger: trigger?.title ?? null };
    return fail(trigger === undefined ? 'notEscalated' : 'triggered', values, {
      extent: late,
      evidence: [
        q.at(action, 'actions.due'),
        q.at(action, 'actions.status'),
        ...(trigger === undefined ? [] : [q.at(trigger, 'escalationTriggers.days')]),
      ],
      fixes: [
        {
          title: 'escalate',
          values: { action: title },
          commands: [openEscalation(q, { type: 'action', id }, title.slice(0, 200), trigger)],
        },
      ],
    });
  },
});

const lateBy = ({ due }: Action, { asOf }: Query): number => (due === undefined ? 0 : daysBetween(due, asOf));

/** The least that the parties agreed on; where they agreed on nothing, the option. */
function limitOf({ plan }: Query, otherwise: number) {
  const agreed = plan.escalationTriggers
    .filter(({ kind }) => kind === 'action-late')
    .map((trigger) => ({ trigger, days: trigger.days ?? otherwise }))
    .sort((a, b) => a.days - b.days);
  return agreed[0] ?? { trigger: undefined, days: otherwise };
}

const isEscalated = ({ id, initiative }: Action, { plan, asOf }: Query): boolean =>
  plan.escalations.some(({ subject, opened, closed }) => {
    const about =
      (subject.type === 'action' && subject.id === id) || (subject.type === 'initiative' && subject.id === initiative);
    return about && opened <= asOf && (closed === undefined || closed > asOf);
  });
