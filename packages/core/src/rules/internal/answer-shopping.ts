import type { Annex, Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { functionName, noAnnex, oneOf, withAnnex } from './annex-subject.ts';

type Request = Plan['requests'][number];
type Routing = Annex['routings'][number];

/** Asked again where the answer may be kinder. Subjects: requests that were routed. Reason and examples: docs/rules/answer-shopping.md */
export const answerShopping = defineRule({
  id: 'answer-shopping',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: [
      'requests.title',
      'requests.type',
      'requests.answers',
      'requests.closed',
      'annex.routings.request',
      'annex.routings.function',
      'annex.routings.from',
      'annex.policies.requestType',
      'annex.policies.function',
      'annex.policies.route',
      'annex.functions.name',
    ],
    messages: ['whileOpen', 'afterAnswer', 'noPolicy', 'noRoute', 'noAnnex'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.requests.length === 0
      ? []
      : withAnnex(q, ({ routings }) => {
          const routed = new Set(routings.map(({ request }) => request));
          return q.plan.requests.filter(({ id }) => routed.has(id));
        }),
  refs: oneOf('request'),
  test({ it: request, annex }, q) {
    if (request === undefined) return noAnnex;
    const { id, title, type } = request;
    const policies = annex.policies.filter(({ requestType }) => requestType === type);
    if (policies.length === 0) return cannotTell('noPolicy', { request: title, type });
    const proper = new Set(
      policies.flatMap((policy) => [policy.function, ...policy.route.map((step) => step.function)]),
    );
    const strays = annex.routings.filter(
      (it) => it.request === id && !proper.has(it.function) && wasAskedAgain(request, it, q),
    );
    const [stray] = strays;
    if (stray === undefined) return pass;
    if (policies.every(({ route }) => route.length === 0)) return cannotTell('noRoute', { request: title, type });
    const after = strays.find((it) => answerBefore(request, it) !== undefined);
    const shown = after ?? stray;
    const answer = answerBefore(request, shown);
    return fail(
      answer === undefined ? 'whileOpen' : 'afterAnswer',
      { request: title, function: functionName(annex, shown.function), from: shown.from, answered: answer?.at ?? null },
      {
        extent: strays.length + (after === undefined ? 0 : 1),
        evidence: [
          q.at(shown, 'annex.routings.function'),
          q.at(shown, 'annex.routings.from'),
          ...policies.map((policy) => q.at(policy, 'annex.policies.route')),
          ...(answer === undefined ? [] : [q.at(request, 'requests.answers', request.answers.indexOf(answer), 'at')]),
        ],
      },
    );
  },
});

/** The final answer that had been given when it came there. */
const answerBefore = ({ answers }: Request, { from }: Routing) =>
  answers.find(({ at, kind }) => kind !== 'interim' && Date.parse(at) < Date.parse(from));

/** It came there while it was open, or after it had been answered; not after it was closed without a word. */
const wasAskedAgain = (request: Request, routing: Routing, { asOf }: Query): boolean => {
  const day = routing.from.slice(0, 10);
  const open = request.closed === undefined || day <= request.closed;
  return day <= asOf && (open || answerBefore(request, routing) !== undefined);
};
