import type { Plan } from '../../plan/index.ts';
import { percent } from '../options.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Authorship, authorshipOf, authorshipReads, stampsOfOthers } from './authorship.ts';

interface Author {
  readonly party: Plan['parties'][number];
  readonly authorship: Authorship;
}

/** One side wrote nearly all of the plan. Subjects: parties. Reason and examples: docs/rules/authorship-one-sided.md */
export const authorshipOneSided = defineRule({
  id: 'authorship-one-sided',
  meta: {
    category: 'ownership',
    severity: 'warning',
    weight: 4,
    cause: 'commitment',
    reads: authorshipReads,
    messages: ['few', 'noStamps'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { share: percent(20), known: percent(70) },
  subjects({ plan }): readonly Author[] {
    if (plan.parties.length < 2) return [];
    const authorship = authorshipOf(plan);
    return plan.parties.map((party) => ({ party, authorship }));
  },
  refs: ({ party }) => [{ type: 'party', id: party.id }],
  test({ party, authorship: { fields, known, byParty } }, q, { options }) {
    if (known * 100 < options.known * fields) {
      return cannotTell('noStamps', { party: party.name, known: (100 * known) / fields });
    }
    // With more parties an even share is smaller, and so is what is too little.
    const least = (options.share * 2) / q.plan.parties.length;
    const share = known === 0 ? 0 : (100 * (byParty.get(party.id) ?? 0)) / known;
    if (share >= least) return pass;
    const others = stampsOfOthers(q.plan, party.id).slice(0, 2);
    return fail(
      'few',
      { party: party.name, share, least, fields: known },
      {
        extent: least - share,
        evidence: [q.at(party, 'parties.name'), ...others.map(({ record, stamp }) => q.at(record, stamp))],
      },
    );
  },
});
