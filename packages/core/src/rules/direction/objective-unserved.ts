import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A party's own goal that the plan does nothing for. Reason and examples: docs/rules/objective-unserved.md */
export const objectiveUnserved = defineRule({
  id: 'objective-unserved',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 4,
    cause: 'objective',
    reads: [
      'objectives.title',
      'objectives.party',
      'objectives.inScope',
      'objectives.status',
      'objectives.kind',
      'objectives.serves',
      'initiatives.objectives',
      'initiatives.status',
      'parties.name',
    ],
    messages: ['unserved'],
    fixes: ['serve'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.objectives.filter(
      ({ party, inScope, status = 'open' }) => party !== undefined && inScope === true && status === 'open',
    ),
  refs: one('objective'),
  test(objective, q) {
    const { id, title, kind, party = '' } = objective;
    const joint = q.jointObjectives().filter(({ status }) => status !== 'dropped');
    if (joint.some(({ serves }) => serves.includes(id)) || q.initiativesFor(id).length > 0) return pass;
    // One joint objective of the same kind is likely meant to serve it; among several a machine cannot choose.
    const alike = joint.filter((other) => kind !== undefined && other.kind === kind && other.status !== 'missed');
    const [server] = alike;
    return fail(
      'unserved',
      { objective: title, party: q.get('parties', party)?.name ?? party },
      {
        evidence: [q.at(objective, 'objectives.inScope'), q.at(objective, 'objectives.title')],
        fixes:
          server === undefined || alike.length > 1
            ? []
            : [
                {
                  title: 'serve',
                  values: { joint: server.title },
                  commands: [
                    { type: 'objective.update', input: { id: server.id, set: { serves: [...server.serves, id] } } },
                  ],
                },
              ],
      },
    );
  },
});
