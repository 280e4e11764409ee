import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { businessDeadline } from '../business-time.ts';
import { isBlank, isPresent } from '../live.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import type { Fix } from '../report.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Topic = Plan['topics'][number];

/** Somebody raised something, and nobody reacted. Subjects: topics. Reason and examples: docs/rules/topic-unanswered.md */
export const topicUnanswered = defineRule({
  id: 'topic-unanswered',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      'topics.title',
      'topics.kind',
      'topics.on',
      'topics.by',
      'topics.acknowledgedBy',
      'topics.acknowledged',
      'topics.outcome',
      'parties.name',
      'stakeholders.party',
      'stakeholders.name',
      'stakeholders.lead',
      'stakeholders.left',
    ],
    alone: 'topics',
    messages: ['unanswered'],
    fixes: ['acknowledge'],
    stages: ['agreed', 'active'],
  },
  options: { concern: days(5), idea: days(14) },
  subjects: (q) => q.plan.topics.filter(({ on }) => on <= q.asOf),
  refs: one('topic'),
  test(topic, q, { asOf, options }) {
    const { title, kind, on, by, acknowledged, acknowledgedBy, outcome } = topic;
    if (acknowledged !== undefined || acknowledgedBy !== undefined || !isBlank(outcome)) return pass;
    const amount = kind === 'concern' ? options.concern : options.idea;
    const until = businessDeadline(on, { amount, unit: 'days' }, 0).slice(0, 10);
    if (asOf <= until) return pass;
    const raiser = q.get('stakeholders', by);
    return fail(
      'unanswered',
      { topic: title, kind, on, until, by: raiser?.name ?? by, days: daysBetween(on, asOf) },
      {
        at: q.at(topic, 'topics.acknowledged'),
        evidence: [q.at(topic, 'topics.on'), q.at(topic, 'topics.kind')],
        extent: daysBetween(until, asOf),
        fixes: acknowledgement(topic, raiser?.party ?? '', q),
      },
    );
  },
});

/** By the one who speaks for the other side, where that is one person; what comes of it, only people can say. */
function acknowledgement({ id }: Topic, party: string, q: Query): readonly Fix[] {
  const [listener, ...further] = q
    .othersThan(party)
    .flatMap(q.stakeholdersOf)
    .filter((person) => person.lead === true && isPresent(person, q.asOf));
  if (listener === undefined || further.length > 0) return [];
  return [
    {
      title: 'acknowledge',
      values: { person: listener.name },
      commands: [{ type: 'topic.acknowledge', input: { topic: id, by: listener.id, on: q.asOf } }],
    },
  ];
}
