import type { Plan } from '../../plan/index.ts';
import { isBlank, isLiveInitiative } from '../live.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { vocabularyReads } from '../vocabulary.ts';
import { coverage, type Ground, groundName, groundOf } from './ground.ts';

type Initiative = Plan['initiatives'][number];

/** Two promotions of different parties for the same customers at the same time. */
interface Collision {
  readonly one: Initiative;
  readonly other: Initiative;
  readonly ground: Ground;
}

/** Promotions that get in each other's way. Subjects: pairs of marketing initiatives that collide. Reason and examples: docs/rules/promotion-conflict.md */
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
  test({ one, other, ground }, q) {
    if (one.objectives.some((id) => other.objectives.includes(id))) return pass;
    const agreed = q.plan.engagementRules.filter(({ promotions }) => !isBlank(promotions));
    const covered = coverage(q.plan, agreed, ground);
    if (covered === 'yes') return pass;
    const leads = [one, other].map(({ lead = '' }) => q.get('parties', lead)?.name);
    const values = { one: one.title, other: other.title, leads, audience: groundName(q.plan, ground) };
    if (covered === 'unknown') return cannotTell('partly', values);
    return fail('colliding', values, {
      evidence: [one, other].flatMap((it) => [
        q.at(it, 'initiatives.audience'),
        q.at(it, it.launch.opens === undefined ? 'initiatives.start' : 'initiatives.launch.opens'),
        q.at(it, it.launch.closes === undefined ? 'initiatives.end' : 'initiatives.launch.closes'),
      ]),
    });
  },
});

function collisions(q: Query): readonly Collision[] {
  const promotions = q.plan.initiatives.filter(
    (it) => it.section === 'marketing' && isLiveInitiative(it) && it.lead !== undefined && it.audience !== undefined,
  );
  return promotions.flatMap((one, index) =>
    promotions.slice(index + 1).flatMap((other) => {
      if (one.lead === other.lead || !overlap(one, other)) return [];
      const [mine, theirs] = [one, other].map(({ audience = '' }) => q.get('audiences', audience));
      const ground = mine && theirs && groundOf(q.plan, mine, theirs);
      return ground === undefined ? [] : [{ one, other, ground }];
    }),
  );
}

/** The launch window, or else all of its time. */
const opens = ({ launch, start }: Initiative) => launch.opens ?? start;
const closes = ({ launch, end }: Initiative) => launch.closes ?? end;

function overlap(one: Initiative, other: Initiative): boolean {
  const [from, to, otherFrom, otherTo] = [opens(one), closes(one), opens(other), closes(other)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  return from <= otherTo && otherFrom <= to;
}
