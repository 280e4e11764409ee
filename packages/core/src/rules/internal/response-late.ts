import type { Annex, Plan } from '../../plan/index.ts';
import { days, flag } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { businessDeadline, type BusinessTime } from '../business-time.ts';

type Policy = Annex['policies'][number];
type Request = Plan['requests'][number];

/** An answer later than one's own house promised. Subjects: what the other party asked. Reason and examples: docs/rules/response-late.md */
export const responseLate = defineRule({
  id: 'response-late',
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
      'requests.answers',
      'requests.closed',
      'annex.policies.requestType',
      'annex.policies.respondWithin',
    ],
    alone: 'requests',
    messages: ['late', 'unanswered', 'noAnnex', 'noPolicy'],
  },
  options: { grace: days(0), interim: flag(true) },
  subjects: (q) =>
    q.plan.requests.filter(({ party, asked }) => party !== q.annex?.party && asked.slice(0, 10) <= q.asOf),
  refs: one('request'),
  test(request, q, { asOf, options }) {
    const { title, type, asked } = request;
    if (q.annex === undefined) return cannotTell('noAnnex', { request: title });
    const policy = mostPatient(q.annex.policies.filter(({ requestType }) => requestType === type));
    const promise = policy === undefined ? undefined : promiseOf(policy);
    if (policy === undefined || promise === undefined) return cannotTell('noPolicy', { request: title, type });
    const deadline = businessDeadline(asked, promise, options.grace);
    const answer = firstAnswer(request, options.interim);
    const answered = answer?.at ?? request.closed;
    if (answered === undefined ? asOf <= deadline.slice(0, 10) : isBy(answered, deadline)) return pass;
    const values = { request: title, asked, deadline, answered: answered ?? null };
    return fail(answered === undefined ? 'unanswered' : 'late', values, {
      evidence: [
        q.at(request, 'requests.asked'),
        q.at(policy, 'annex.policies.respondWithin'),
        ...(answer === undefined ? [] : [q.at(request, 'requests.answers', request.answers.indexOf(answer), 'at')]),
      ],
    });
  },
});

function promiseOf({ respondWithin: { amount, unit } }: Policy): BusinessTime | undefined {
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}

function hours(policy: Policy): number {
  const promise = promiseOf(policy);
  return promise === undefined ? -1 : promise.amount * (promise.unit === 'days' ? 8 : 1);
}

/** Where the house promises twice, only what breaks the longer promise is late for certain. */
const mostPatient = (policies: readonly Policy[]): Policy | undefined =>
  [...policies].sort((a, b) => hours(b) - hours(a))[0];

const firstAnswer = ({ answers }: Request, interim: boolean) =>
  answers.filter(({ kind }) => interim || kind !== 'interim').sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];

/** A day counts to its end, in the time zone of the deadline. */
const isBy = (moment: string, deadline: string): boolean =>
  moment.length === 10 ? moment <= deadline.slice(0, 10) : Date.parse(moment) <= Date.parse(deadline);
