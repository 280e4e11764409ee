import { count } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Only one side brings anything up. Subject: a plan with some topics. Reason and examples: docs/rules/communication-one-way.md */
export const communicationOneWay = defineRule({
  id: 'communication-one-way',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: ['parties.name', 'topics.by', 'topics.on', 'stakeholders.party'],
    messages: ['oneWay'],
    stages: ['active'],
  },
  options: { least: count(5, 1) },
  subjects: (q, { options }) => (q.plan.parties.length > 1 && raised(q).length >= options.least ? [q.plan] : []),
  refs: wholePlan,
  test({ parties }, q) {
    const topics = raised(q);
    const raisers = new Set(topics.map(({ by }) => q.get('stakeholders', by)?.party));
    if (raisers.size > 1) return pass;
    return fail(
      'oneWay',
      {
        party: parties.find(({ id }) => raisers.has(id))?.name,
        silent: parties.flatMap(({ id, name }) => (raisers.has(id) ? [] : [name])),
        topics: topics.length,
      },
      { evidence: topics.slice(-3).map((topic) => q.at(topic, 'topics.by')), extent: topics.length },
    );
  },
});

const raised = ({ plan, asOf }: Query) => plan.topics.filter(({ on }) => on <= asOf);
