import type { Plan } from '../../plan/index.ts';
import { bothParties, type PartyPair, partyPairs } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { vocabularyReads } from '../vocabulary.ts';
import { coverage, type Ground, groundName, groundOf } from './ground.ts';

/** Where two audiences meet. */
interface Meet {
  readonly ground: Ground;
  readonly audiences: readonly Plan['audiences'][number][];
}

interface Contested extends PartyPair {
  readonly meets: readonly Meet[];
}

/** Parties that sell to the same customers, and nothing says who leads. Subjects: pairs whose audiences meet. Reason and examples: docs/rules/channel-conflict.md */
export const channelConflict = defineRule({
  id: 'channel-conflict',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 4,
    cause: 'competition',
    reads: [
      'parties.name',
      'parties.profile.salesChannels',
      'audiences.party',
      'audiences.segment',
      'audiences.region',
      'engagementRules.segment',
      'engagementRules.region',
      ...vocabularyReads,
    ],
    messages: ['uncovered', 'partly', 'noChannels'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => partyPairs(q).flatMap((pair) => contested(pair, q)),
  refs: bothParties,
  test({ one, other, meets }, q) {
    const covered = meets.map((meet) => ({ ...meet, by: coverage(q.plan, q.plan.engagementRules, meet.ground) }));
    const open = covered.filter(({ by }) => by === 'no');
    const values = { one: one.name, other: other.name };
    const names = (of: readonly Meet[]) => of.map(({ ground }) => groundName(q.plan, ground));
    const [first] = open;
    if (first === undefined) {
      const partly = covered.filter(({ by }) => by === 'unknown');
      return partly.length === 0 ? pass : cannotTell('partly', { ...values, grounds: names(partly) });
    }
    const silent = [one, other].find(({ profile }) => profile.salesChannels.length === 0);
    if (silent !== undefined) return cannotTell('noChannels', { ...values, party: silent.name });
    return fail(
      'uncovered',
      { ...values, grounds: names(open) },
      {
        extent: open.length,
        subjects: first.audiences.map(({ id }) => ({ type: 'audience', id })),
        evidence: [
          ...first.audiences.map((audience) => q.at(audience, 'audiences.segment')),
          ...[one, other].map((party) => q.at(party, 'parties.profile.salesChannels')),
        ],
      },
    );
  },
});

/** Where neither lists sales channels, nothing is said of selling at all. */
function contested({ one, other }: PartyPair, q: Query): readonly Contested[] {
  if (one.profile.salesChannels.length === 0 && other.profile.salesChannels.length === 0) return [];
  const of = (party: string) => q.plan.audiences.filter((audience) => audience.party === party);
  const others = of(other.id);
  const meets = new Map<string, Meet>();
  for (const mine of of(one.id))
    for (const theirs of others) {
      const ground = groundOf(q.plan, mine, theirs);
      if (ground === undefined) continue;
      const key = `${ground.segment} ${ground.region ?? ''}`;
      if (!meets.has(key)) meets.set(key, { ground, audiences: [mine, theirs] });
    }
  return meets.size === 0 ? [] : [{ one, other, meets: [...meets.values()] }];
}
