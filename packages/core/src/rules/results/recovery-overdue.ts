import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Escalation = Plan['escalations'][number];

/** An escalation that leads nowhere. Subjects: open escalations. Reason and examples: docs/rules/recovery-overdue.md */
export const recoveryOverdue = defineRule({
  id: 'recovery-overdue',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [
      'escalations.title',
      'escalations.opened',
      'escalations.closed',
      'escalations.recovery',
      'stakeholders.name',
    ],
    alone: 'escalations',
    messages: ['overdue', 'noPlan'],
    fixes: ['done'],
    stages: ['active'],
  },
  options: { start: days(30) },
  subjects: (q) =>
    q.plan.escalations.filter(({ opened, closed }) => opened <= q.asOf && (closed === undefined || closed > q.asOf)),
  refs: one('escalation'),
  test(escalation, q, { asOf, options }) {
    const { id, title, opened, recovery } = escalation;
    const open = daysBetween(opened, asOf);
    if (recovery.length === 0) {
      if (open <= options.start) return pass;
      return fail(
        'noPlan',
        { escalation: title, opened, days: open },
        {
          extent: open,
          at: q.at(escalation, 'escalations.recovery'),
          evidence: [q.at(escalation, 'escalations.opened')],
        },
      );
    }
    const late = overdue(escalation, asOf);
    const [worst] = late;
    if (worst === undefined) return pass;
    const { what, who, due, index } = worst;
    const values = {
      escalation: title,
      what,
      who: q.get('stakeholders', who)?.name ?? who,
      due,
      days: daysBetween(due, asOf),
      further: late.length - 1,
    };
    return fail('overdue', values, {
      extent: values.days,
      at: q.at(escalation, 'escalations.recovery', index),
      evidence: late.map((row) => q.at(escalation, 'escalations.recovery', row.index, 'due')),
      // Several late steps are asked after one by one.
      fixes:
        late.length > 1
          ? []
          : [
              {
                title: 'done',
                values: { what },
                commands: [
                  {
                    type: 'escalation.setRow',
                    input: { id, field: 'recovery', key: { what }, row: { what, who, due, done: asOf } },
                  },
                ],
              },
            ],
    });
  },
});

/** Steps past their day and not done, the latest first. */
const overdue = ({ recovery }: Escalation, asOf: string) =>
  recovery
    .map((row, index) => ({ ...row, index }))
    .filter(({ due, done }) => due < asOf && (done === undefined || done > asOf))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
