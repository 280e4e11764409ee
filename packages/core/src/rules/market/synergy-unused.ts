import type { Plan } from '../../plan/index.ts';
import { competenciesFrom } from '../../views/index.ts';
import { competencyRows } from '../competencies.ts';
import { isLiveInitiative } from '../live.ts';
import { bothParties, type PartyPair, partyPairs } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Meeting, type Vocabulary, vocabularyOf, vocabularyReads } from '../vocabulary.ts';

type Party = Plan['parties'][number];

/** Strengths that complete each other, and no work that uses both. Subjects: pairs of parties that state competencies and segments. Reason and examples: docs/rules/synergy-unused.md */
export const synergyUnused = defineRule({
  id: 'synergy-unused',
  meta: {
    category: 'market',
    severity: 'note',
    weight: 2,
    cause: 'competition',
    reads: [
      'parties.name',
      'parties.profile.competencies',
      'parties.profile.segments',
      'initiatives.objectives',
      'initiatives.status',
      'objectives.party',
      ...vocabularyReads,
    ],
    messages: ['unused', 'undeclared', 'noCompetencies', 'noSegments'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    partyPairs(q).filter(({ one, other }) => {
      const profiles = [one.profile, other.profile];
      const says = (field: 'competencies' | 'segments') => profiles.some((profile) => profile[field].length > 0);
      return says('competencies') && says('segments');
    }),
  refs: bothParties,
  test({ one, other }, q) {
    const values = { one: one.name, other: other.name };
    if (workTogether({ one, other }, q)) return pass;
    const silent = (field: 'competencies' | 'segments') =>
      [one, other].find(({ profile }) => profile[field].length === 0);
    const unskilled = silent('competencies');
    if (unskilled !== undefined) return cannotTell('noCompetencies', { ...values, party: unskilled.name });
    const vocabulary = vocabularyOf(q.plan, 'competency');
    const [mine, theirs] = [advantage(one, other, vocabulary), advantage(other, one, vocabulary)];
    if (mine.found === 'no' || theirs.found === 'no') return pass;
    const homeless = silent('segments');
    if (homeless !== undefined) return cannotTell('noSegments', { ...values, party: homeless.name });
    const market = vocabularyOf(q.plan, 'segment').anyMeet(one.profile.segments, other.profile.segments);
    if (market === 'no') return pass;
    if ([mine.found, theirs.found, market].includes('unknown')) return cannotTell('undeclared', values);
    return fail(
      'unused',
      { ...values, ofOne: mine.terms.map(vocabulary.nameOf), ofOther: theirs.terms.map(vocabulary.nameOf) },
      {
        extent: mine.terms.length + theirs.terms.length,
        evidence: [
          ...competencyRows(q, one, (term) => mine.terms.includes(term)),
          ...competencyRows(q, other, (term) => theirs.terms.includes(term)),
          ...[one, other].map((party) => q.at(party, 'parties.profile.segments')),
        ],
      },
    );
  },
});

/** What a party is strong in and the other lacks altogether. */
function advantage(
  party: Party,
  other: Party,
  { anyMeet }: Vocabulary,
): { readonly found: Meeting; readonly terms: readonly string[] } {
  const theirs = competenciesFrom(other, 'basic');
  const strengths = competenciesFrom(party, 'advanced').map((term) => ({ term, met: anyMeet([term], theirs) }));
  const terms = strengths.filter(({ met }) => met === 'no').map(({ term }) => term);
  const open = strengths.some(({ met }) => met === 'unknown');
  return { found: terms.length > 0 ? 'yes' : open ? 'unknown' : 'no', terms };
}

/** Whether live work serves a joint objective, or objectives of both. */
const workTogether = ({ one, other }: PartyPair, q: Query): boolean =>
  q.plan.initiatives.some((initiative) => {
    if (!isLiveInitiative(initiative)) return false;
    const served = new Set(initiative.objectives.map((id) => q.get('objectives', id)?.party));
    return served.has(undefined) || (served.has(one.id) && served.has(other.id));
  });
