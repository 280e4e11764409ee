import { competencyGaps, demanding } from '../../views/index.ts';
import { isLiveInitiative } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { vocabularyOf, vocabularyReads } from '../vocabulary.ts';

/** A goal that takes what nobody is able to do. Subjects: objectives with needs. Reason and examples: docs/rules/capability-gap.md */
export const capabilityGap = defineRule({
  id: 'capability-gap',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 4,
    cause: 'capability',
    reads: [
      'objectives.title',
      'objectives.needs',
      'objectives.status',
      'objectives.inScope',
      'parties.profile.competencies',
      'courses.competency',
      'initiatives.objectives',
      'initiatives.section',
      'initiatives.status',
      ...vocabularyReads,
    ],
    alone: 'objectives',
    messages: ['missing', 'unclear', 'noCompetencies'],
    stages: ['proposed', 'agreed', 'active'],
    folds: ['competency-gap-untrained'],
  },
  options: {},
  subjects: (q) => demanding(q.plan),
  refs: one('objective'),
  test(objective, q) {
    const { id, title, needs } = objective;
    const enabling = q.initiativesFor(id).some((it) => it.section === 'enablement' && isLiveInitiative(it));
    const { missing, unclear } = competencyGaps(objective, q.plan.parties, q.plan);
    if (enabling || (missing.length === 0 && unclear.length === 0)) return pass;
    const { nameOf } = vocabularyOf(q.plan, 'competency');
    const named = (of: readonly number[]) => needs.filter((_, index) => of.includes(index)).map(nameOf);
    if (q.plan.parties.every(({ profile }) => profile.competencies.length === 0))
      return cannotTell('noCompetencies', { objective: title, needs: needs.map(nameOf) });
    if (missing.length === 0) return cannotTell('unclear', { objective: title, needs: named(unclear) });
    return fail(
      'missing',
      { objective: title, needs: named(missing) },
      {
        extent: missing.length,
        at: q.at(objective, 'objectives.needs'),
        evidence: missing.map((index) => q.at(objective, 'objectives.needs', index)),
      },
    );
  },
});
