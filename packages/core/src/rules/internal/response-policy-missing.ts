import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { noAnnex, oneOf, withAnnex } from './annex-subject.ts';

type Request = Plan['requests'][number];

/** Asked for, and nobody has promised when to answer. Subjects: the latest request of each type that another party asked. Reason and examples: docs/rules/response-policy-missing.md */
export const responsePolicyMissing = defineRule({
  id: 'response-policy-missing',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: [
      'requests.title',
      'requests.type',
      'requests.party',
      'requests.asked',
      'annex.policies.requestType',
      'annex.policies.respondWithin',
    ],
    messages: ['noPolicy', 'noTime', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.requests.length === 0 ? [] : withAnnex(q, ({ party }) => latestOfEachType(q, party))),
  refs: oneOf('request'),
  test({ it: request, annex }, q) {
    if (request === undefined) return noAnnex;
    const { title, type } = request;
    const own = annex.policies.filter(({ requestType }) => requestType === type);
    if (own.some(({ respondWithin: { amount, unit } }) => amount !== undefined && unit !== undefined)) return pass;
    return fail(
      own.length === 0 ? 'noPolicy' : 'noTime',
      { request: title, type },
      {
        extent: own.length === 0 ? 2 : 1,
        evidence: [
          q.at(request, 'requests.type'),
          q.at(request, 'requests.asked'),
          ...own.map((policy) => q.at(policy, 'annex.policies.requestType')),
        ],
      },
    );
  },
});

function latestOfEachType({ plan, asOf }: Query, ownParty: string): readonly Request[] {
  const latest = new Map<string, Request>();
  for (const request of plan.requests) {
    if (request.party === ownParty || request.asked.slice(0, 10) > asOf) continue;
    const known = latest.get(request.type);
    if (known === undefined || Date.parse(request.asked) > Date.parse(known.asked)) latest.set(request.type, request);
  }
  return [...latest.values()];
}
