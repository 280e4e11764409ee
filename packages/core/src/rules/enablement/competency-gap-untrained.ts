import { bringsAny, competencyGaps, demanding, isPartner } from '../../views/index.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { vocabularyOf, vocabularyReads } from '../vocabulary.ts';

/** A goal that takes what no partner has learnt, and no course. Subjects: objectives with needs. Reason and examples: docs/rules/competency-gap-untrained.md */
export const competencyGapUntrained = defineRule({
  id: 'competency-gap-untrained',
  meta: {
    category: 'enablement',
    severity: 'warning',
    weight: 3,
    cause: 'capability',
    reads: [
      'objectives.title',
      'objectives.needs',
      'objectives.status',
      'objectives.inScope',
      'parties.kind',
      'parties.profile.competencies',
      'courses.competency',
      ...vocabularyReads,
    ],
    alone: 'objectives',
    messages: ['untrained', 'unclear', 'noCompetencies'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.parties.some(isPartner) ? demanding(q.plan) : []),
  refs: one('objective'),
  test(objective, q) {
    const { title, needs } = objective;
    const partners = q.plan.parties.filter(isPartner);
    // Where the partners bring a part of what it takes, the vendor may bring another: that is joint work, no gap.
    const holders = bringsAny(partners, needs, q.plan) ? q.plan.parties : partners;
    const { missing, unclear } = competencyGaps(objective, holders, q.plan);
    if (missing.length === 0 && unclear.length === 0) return pass;
    const { nameOf } = vocabularyOf(q.plan, 'competency');
    const named = (of: readonly number[]) => needs.filter((_, index) => of.includes(index)).map(nameOf);
    if (partners.every(({ profile }) => profile.competencies.length === 0))
      return cannotTell('noCompetencies', { objective: title, needs: needs.map(nameOf) });
    if (missing.length === 0) return cannotTell('unclear', { objective: title, needs: named(unclear) });
    return fail(
      'untrained',
      { objective: title, needs: named(missing) },
      {
        extent: missing.length,
        at: q.at(objective, 'objectives.needs'),
        evidence: missing.map((index) => q.at(objective, 'objectives.needs', index)),
      },
    );
  },
});
