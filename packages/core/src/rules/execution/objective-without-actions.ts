import { addDays } from '../../views/index.ts';
import { newId } from '../fix.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { isOpen } from '../live.ts';

/** A joint goal that nobody works towards soon. Reason and examples: docs/rules/objective-without-actions.md */
export const objectiveWithoutActions = defineRule({
  id: 'objective-without-actions',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 4,
    cause: 'effort',
    reads: [
      'objectives.title',
      'objectives.party',
      'objectives.status',
      'objectives.start',
      'objectives.due',
      'objectives.serves',
      'initiatives.title',
      'initiatives.objectives',
      'initiatives.status',
      'actions.initiative',
      'actions.status',
      'actions.start',
      'actions.due',
    ],
    messages: ['none', 'noInitiative', 'undated'],
    fixes: ['addAction'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { within: days(90) },
  subjects(q, { options }) {
    const horizon = addDays(q.asOf, options.within);
    return q.jointObjectives().filter(({ status = 'open', start, due }) => {
      const begun = start === undefined || start <= horizon;
      return status === 'open' && begun && (due === undefined || due >= q.asOf);
    });
  },
  refs: one('objective'),
  test(objective, q, { asOf, options }) {
    const horizon = addDays(asOf, options.within);
    const open = q.actionsFor(objective.id).filter(isOpen);
    // Work that has begun, or should be done by now, is work in the window.
    const first = ({ start, due }: (typeof open)[number]) => (due !== undefined && due <= horizon ? due : start);
    if (open.some((action) => (first(action) ?? '9999') <= horizon)) return pass;
    const values = { objective: objective.title, days: options.within, until: horizon };
    if (open.some(({ start, due }) => start === undefined && due === undefined)) return cannotTell('undated', values);
    const [initiative] = q.initiativesFor(objective.id).filter(({ status }) => status !== 'done');
    if (initiative === undefined)
      return fail('noInitiative', values, { evidence: [q.at(objective, 'objectives.title')] });
    return fail('none', values, {
      evidence: [q.at(objective, 'objectives.title'), q.at(initiative, 'initiatives.objectives')],
      fixes: [
        {
          title: 'addAction',
          values: { initiative: initiative.title },
          commands: [
            {
              type: 'action.add',
              input: {
                record: {
                  id: newId('action'),
                  title: initiative.title,
                  initiative: initiative.id,
                  start: asOf,
                  due: addDays(asOf, 14),
                  status: 'todo',
                },
              },
            },
          ],
        },
      ],
    });
  },
});
