import type { Plan } from '../../plan/index.ts';
import { competenciesFrom } from '../../views/index.ts';
import { competencyRows } from '../competencies.ts';
import { bothParties, type PartyPair, partyPairs } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Meeting, vocabularyOf, vocabularyReads } from '../vocabulary.ts';
import { commonTerms, coverage } from './ground.ts';

type Profile = Plan['parties'][number]['profile'];

interface Rivals extends PartyPair {
  /** Whether they have a strength in common. */
  readonly alike: Meeting;
}

/** Two parties that are good at the same, for the same customers. Subjects: pairs with a common strength. Reason and examples: docs/rules/competing-offers.md */
export const competingOffers = defineRule({
  id: 'competing-offers',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 3,
    cause: 'competition',
    reads: [
      'parties.name',
      'parties.profile.competencies',
      'parties.profile.segments',
      'parties.profile.regions',
      'contributions.party',
      'contributions.direction',
      'contributions.kind',
      'engagementRules.segment',
      'engagementRules.region',
      ...vocabularyReads,
    ],
    messages: ['competing', 'undeclared', 'noMarket'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: rivals,
  refs: bothParties,
  test({ one, other, alike }, q) {
    const values = { one: one.name, other: other.name };
    const [segments, regions] = [
      meeting('segments', one.profile, other.profile, q),
      meeting('regions', one.profile, other.profile, q),
    ];
    if (segments === 'no' || regions === 'no' || rolesDiffer(one.id, other.id, q)) return pass;
    const covered = coverageOf(one.profile, other.profile, q);
    if (covered === 'yes') return pass;
    const blank = [one, other].find(({ profile }) => profile.segments.length === 0 || profile.regions.length === 0);
    if (blank !== undefined) return cannotTell('noMarket', { ...values, party: blank.name });
    if ([alike, segments, regions, covered].includes('unknown')) return cannotTell('undeclared', values);
    const competencies = vocabularyOf(q.plan, 'competency');
    const strengths = commonTerms(competenciesFrom(one, 'advanced'), competenciesFrom(other, 'advanced'), competencies);
    const common = (field: 'segments' | 'regions') => {
      const vocabulary = vocabularyOf(q.plan, dimensionOf[field]);
      return commonTerms(one.profile[field], other.profile[field], vocabulary).map(vocabulary.nameOf);
    };
    return fail(
      'competing',
      {
        ...values,
        strengths: strengths.map(competencies.nameOf),
        segments: common('segments'),
        regions: common('regions'),
      },
      {
        extent: strengths.length,
        evidence: [one, other].flatMap((party) => [
          ...competencyRows(q, party, (term) => competencies.anyMeet([term], strengths) === 'yes'),
          q.at(party, 'parties.profile.segments'),
          q.at(party, 'parties.profile.regions'),
        ]),
      },
    );
  },
});

const dimensionOf = { segments: 'segment', regions: 'region' } as const;

function rivals(q: Query): readonly Rivals[] {
  const { anyMeet } = vocabularyOf(q.plan, 'competency');
  return partyPairs(q).flatMap(({ one, other }) => {
    const markets = [one, other].flatMap(({ profile }) => [...profile.segments, ...profile.regions]);
    const alike = anyMeet(competenciesFrom(one, 'advanced'), competenciesFrom(other, 'advanced'));
    return markets.length === 0 || alike === 'no' ? [] : [{ one, other, alike }];
  });
}

/** Of one that says nothing, nothing is known. */
function meeting(field: 'segments' | 'regions', one: Profile, other: Profile, { plan }: Query): Meeting {
  if (one[field].length === 0 || other[field].length === 0) return 'unknown';
  return vocabularyOf(plan, dimensionOf[field]).anyMeet(one[field], other[field]);
}

/** Whether rules of engagement settle all of their common market. */
function coverageOf(one: Profile, other: Profile, { plan }: Query): Meeting {
  const segments = commonTerms(one.segments, other.segments, vocabularyOf(plan, 'segment'));
  const regions = commonTerms(one.regions, other.regions, vocabularyOf(plan, 'region'));
  const grounds = segments.flatMap((segment) => regions.map((region) => ({ segment, region })));
  const found = grounds.map((ground) => coverage(plan, plan.engagementRules, ground));
  if (found.length === 0 || found.includes('no')) return 'no';
  return found.includes('unknown') ? 'unknown' : 'yes';
}

/** Roles complement each other where the parties do not give the same kinds of thing. */
function rolesDiffer(one: string, other: string, { plan }: Query): boolean {
  const gives = (id: string) =>
    new Set(
      plan.contributions
        .filter(({ party, direction }) => party === id && direction === 'gives')
        .map(({ kind }) => kind),
    );
  const [mine, theirs] = [gives(one), gives(other)];
  if (mine.size === 0 || theirs.size === 0) return false;
  return mine.size !== theirs.size || [...mine].some((kind) => !theirs.has(kind));
}
