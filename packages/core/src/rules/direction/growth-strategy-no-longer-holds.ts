import { defineRule, one } from '../rule.ts';
import type { Query } from '../query.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** A party said the plan no longer helps it grow, and nothing followed. Reason and examples: docs/rules/growth-strategy-no-longer-holds.md */
export const growthStrategyNoLongerHolds = defineRule({
  id: 'growth-strategy-no-longer-holds',
  meta: {
    category: 'direction',
    severity: 'error',
    weight: 5,
    cause: 'objective',
    reads: [
      'parties.name',
      'parties.growth.affirmations',
      'stakeholders.name',
      'objectives.created',
      'objectives.changed',
      'objectives.revisions',
      'initiatives.created',
      'initiatives.changed',
      'decisions.on',
      'decisions.subject',
    ],
    alone: 'parties',
    messages: ['noLongerHolds', 'noStamps'],
    stages: ['draft', 'proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter(({ growth }) => growth.affirmations.some(({ on }) => on <= q.asOf)),
  refs: one('party'),
  test(party, q, { asOf }) {
    const { affirmations } = party.growth;
    const row = affirmations.reduce((last, { on }, index) => {
      const before = affirmations[last]?.on;
      return on <= asOf && (before === undefined || on >= before) ? index : last;
    }, -1);
    const last = affirmations[row];
    if (last === undefined || last.stillHolds) return pass;
    const { on, by } = last;
    if (isAnswered(party.id, on, q)) return pass;
    const values = { party: party.name, on, by: q.get('stakeholders', by)?.name ?? by };
    if (!isStamped(q)) return cannotTell('noStamps', values);
    const at = q.at(party, 'parties.growth.affirmations', row);
    return fail('noLongerHolds', values, { at, evidence: [at] });
  },
});

const direction = ({ plan }: Query) => [...plan.objectives, ...plan.initiatives];

const isStamped = (q: Query): boolean =>
  direction(q).some(({ created, changed }) => created !== undefined || changed !== undefined);

/** Whether objectives or initiatives changed since, or the parties took a decision on it. */
const isAnswered = (party: string, since: string, q: Query): boolean =>
  direction(q).some(({ created, changed }) =>
    [created, changed].some((stamp) => (stamp?.at ?? '').slice(0, 10) >= since),
  ) ||
  q.plan.objectives.some(({ revisions }) => revisions.some(({ on }) => on >= since)) ||
  q.plan.decisions.some(({ on, subject }) => on >= since && subject?.type === 'party' && subject.id === party);
