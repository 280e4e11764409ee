import type { Plan } from '../../plan/index.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { blanksOf, filled, type NeededSection, neededSections } from './plan-sections.ts';

type Subject = { readonly party: Plan['parties'][number] } | { readonly section: NeededSection };

/** A part of the plan that a reader looks for is empty. Subjects: parties and sections. Reason and examples: docs/rules/plan-section-missing.md */
export const planSectionMissing = defineRule({
  id: 'plan-section-missing',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: [
      'plan.title',
      'parties.name',
      'parties.mission',
      'parties.strategy',
      'parties.swot',
      'purpose.valueProposition',
      'audiences.party',
      'initiatives.section',
      'initiatives.status',
      'reviewSchedule.cadence',
      'reviews.title',
      'agreement.end',
      'programme.validUntil',
      'outcome.decision',
    ],
    messages: ['party', ...neededSections],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q): readonly Subject[] => [
    ...q.plan.parties.map((party) => ({ party })),
    ...neededSections.map((section) => ({ section })),
  ],
  refs: (subject) =>
    'party' in subject ? [{ type: 'party', id: subject.party.id }] : [{ type: 'section', id: subject.section }],
  test(subject, q) {
    if ('section' in subject) {
      const { section } = subject;
      return filled[section](q.plan) ? pass : fail(section, {}, { evidence: [q.at(q.plan, 'plan.title')] });
    }
    const { party } = subject;
    const missing = blanksOf(party);
    if (missing.length === 0) return pass;
    return fail(
      'party',
      { party: party.name, missing },
      { extent: missing.length, evidence: [q.at(party, 'parties.name')] },
    );
  },
});
