import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { conflictPairs } from './conflict-pairs.ts';

/** Two goals that pull against each other. Subjects: pairs of objectives that may. Reason and examples: docs/rules/objective-conflict.md */
export const objectiveConflict = defineRule({
  id: 'objective-conflict',
  meta: {
    category: 'direction',
    severity: 'error',
    weight: 5,
    cause: 'competition',
    reads: [
      'objectives.title',
      'objectives.party',
      'objectives.status',
      'objectives.kind',
      'objectives.horizon',
      'objectives.weight',
      'objectives.segments',
      'objectives.inScope',
      'objectives.serves',
      'objectives.conflicts',
      'initiatives.objectives',
      'initiatives.status',
      'kpis.name',
      'kpis.unit',
      'kpis.direction',
      'kpis.objectives',
      'kpis.targets',
      'parties.name',
    ],
    messages: ['declared', 'opposite', 'horizons'],
    stages: ['draft', 'proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: conflictPairs,
  refs: ({ one, other }) => [
    { type: 'objective', id: one.id },
    { type: 'objective', id: other.id },
  ],
  test({ one, other, declared, opposite, apart }, q) {
    const values = { one: one.title, other: other.title };
    const resolved = declared.some(({ row }) => (row.resolution ?? '') !== '');
    const [first] = declared;
    if (first !== undefined && !resolved) {
      const at = q.at(first.owner, 'objectives.conflicts', first.index);
      return fail('declared', { ...values, why: first.row.why }, { at, evidence: [at], extent: 3 });
    }
    if (resolved) return pass;
    if (opposite !== undefined) {
      const { rising, falling } = opposite;
      return fail(
        'opposite',
        { ...values, kpi: rising.name },
        {
          extent: 2,
          evidence: [q.at(rising, 'kpis.direction'), q.at(falling, 'kpis.direction')],
          subjects: [rising, falling].map(({ id }) => ({ type: 'kpi', id })),
        },
      );
    }
    if (apart === undefined) return pass;
    return fail(
      'horizons',
      { ...values, segment: apart.segment },
      {
        severity: 'note',
        extent: 1,
        evidence: [one, other].flatMap((each) => [
          q.at(each, 'objectives.kind'),
          q.at(each, 'objectives.horizon'),
          q.at(each, 'objectives.weight'),
        ]),
      },
    );
  },
});
