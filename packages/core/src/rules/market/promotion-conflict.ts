import type { Plan } from '../../plan/index.ts';
import { isBlank, isLiveInitiative } from '../live.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Meeting, vocabularyReads } from '../vocabulary.ts';
import { type Pair, worstPairs } from '../worst-pairs.ts';
import { coverage, type Ground, groundName, groundOf } from './ground.ts';

type Initiative = Plan['initiatives'][number];

/** Two promotions of different parties for the same customers at the same time. */
interface Collision extends Pair<Initiative> {
  readonly ground: Ground;
}

/** Promotions that get in each other's way. Subjects: marketing initiatives that collide, each beside that with which it is worst. Reason and examples: docs/rules/promotion-conflict.md */
export const promotionConflict = defineRule({
  id: 'promotion-conflict',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 2,
    cause: 'competition',
    reads: [
      'initiatives.title',
      'initiatives.section',
      'initiatives.lead',
      'initiatives.objectives',
      'initiatives.audience',
      'initiatives.start',
      'initiatives.end',
      'initiatives.launch',
      'initiatives.status',
      'audiences.segment',
      'audiences.region',
      'engagementRules.segment',
      'engagementRules.region',
      'engagementRules.promotions',
      'parties.name',
      ...vocabularyReads,
    ],
    messages: ['colliding', 'partly'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: collisions,
  refs: ({ one, other }) => [
    { type: 'initiative', id: one.id },
    { type: 'initiative', id: other.id },
  ],
  test({ one, other, ground, weight }, q) {
    if (weight === weights.agreed) return pass;
    const leads = [one, other].map(({ lead = '' }) => q.get('parties', lead)?.name);
    const values = { one: one.title, other: other.title, leads, audience: groundName(q.plan, ground) };
    if (weight === weights.partly) return cannotTell('partly', values);
    return fail('colliding', values, {
      evidence: [one, other].flatMap((it) => [
        q.at(it, 'initiatives.audience'),
        q.at(it, it.launch.opens === undefined ? 'initiatives.start' : 'initiatives.launch.opens'),
        q.at(it, it.launch.closes === undefined ? 'initiatives.end' : 'initiatives.launch.closes'),
      ]),
    });
  },
});

/** What is told of two, the worst last. */
const weights = { agreed: 0, partly: 1, colliding: 2 };
const uncovered: Readonly<Record<Meeting, number>> = {
  yes: weights.agreed,
  unknown: weights.partly,
  no: weights.colliding,
};

function collisions(q: Query): readonly Collision[] {
  const promotions = q.plan.initiatives.filter(
    (it) => it.section === 'marketing' && isLiveInitiative(it) && it.lead !== undefined && it.audience !== undefined,
  );
  const groundBetween = grounds(q);
  const pairs = worstPairs(
    promotions,
    (one, other) => {
      if (one.lead === other.lead || !overlap(one, other)) return undefined;
      const found = groundBetween(one, other);
      if (found === undefined) return undefined;
      return one.objectives.some((id) => other.objectives.includes(id)) ? weights.agreed : found.weight;
    },
    weights.colliding,
  );
  return pairs.flatMap((pair) => {
    const found = groundBetween(pair.one, pair.other);
    return found === undefined ? [] : [{ ...pair, ground: found.ground }];
  });
}

/** Where the audiences of two meet, and what the rules of engagement leave open there: dear, and the same for many. */
function grounds({ plan, get }: Query) {
  const agreed = plan.engagementRules.filter(({ promotions }) => !isBlank(promotions));
  const between = (audience: string, another: string) => {
    const [mine, theirs] = [get('audiences', audience), get('audiences', another)];
    const ground = mine && theirs && groundOf(plan, mine, theirs);
    return ground === undefined ? undefined : { ground, weight: uncovered[coverage(plan, agreed, ground)] };
  };
  const known = new Map<string, Map<string, ReturnType<typeof between>>>();
  return ({ audience = '' }: Initiative, { audience: another = '' }: Initiative) => {
    const row = known.get(audience) ?? new Map<string, ReturnType<typeof between>>();
    known.set(audience, row);
    if (!row.has(another)) row.set(another, between(audience, another));
    return row.get(another);
  };
}

/** The launch window, or else all of its time. */
const opens = ({ launch, start }: Initiative) => launch.opens ?? start;
const closes = ({ launch, end }: Initiative) => launch.closes ?? end;

function overlap(one: Initiative, other: Initiative): boolean {
  const [from, to, otherFrom, otherTo] = [opens(one), closes(one), opens(other), closes(other)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  return from <= otherTo && otherFrom <= to;
}
