import type { Annex } from '../../plan/index.ts';
import { isBlank } from '../live.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { functionName, noAnnex, withAnnex } from './annex-subject.ts';

type Policy = Annex['policies'][number];
type BusinessTime = Policy['respondWithin'];

/** Two policies for one type of request. */
interface Twice {
  readonly one: Policy;
  readonly other: Policy;
}

/** Two promises for one question. Subjects: pairs of policies for one type of request. Reason and examples: docs/rules/policies-contradict.md */
export const policiesContradict = defineRule({
  id: 'policies-contradict',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: [
      'annex.policies.requestType',
      'annex.policies.function',
      'annex.policies.respondWithin',
      'annex.policies.decider',
      'annex.functions.name',
    ],
    messages: ['times', 'deciders', 'oneSided', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => withAnnex(q, pairs),
  refs: ({ it }) => (it === undefined ? wholePlan() : [it.one, it.other].map(({ id }) => ({ type: 'policy', id }))),
  test({ it, annex }, q) {
    if (it === undefined) return noAnnex;
    const { one, other } = it;
    const both = [one, other];
    const values = {
      type: one.requestType,
      functions: [...new Set(both.map((policy) => functionName(annex, policy.function)))],
    };
    const [hours, otherHours] = [hoursOf(one.respondWithin), hoursOf(other.respondWithin)];
    if (hours !== undefined && otherHours !== undefined && hours !== otherHours)
      return fail(
        'times',
        {
          ...values,
          amount: one.respondWithin.amount,
          unit: one.respondWithin.unit,
          otherAmount: other.respondWithin.amount,
          otherUnit: other.respondWithin.unit,
        },
        { evidence: both.map((policy) => q.at(policy, 'annex.policies.respondWithin')), extent: 2 },
      );
    const [decider, otherDecider] = both.map((policy) => policy.decider);
    const known = [decider, otherDecider].filter((name) => !isBlank(name));
    if (known.length === 2 && plain(decider) !== plain(otherDecider))
      return fail(
        'deciders',
        { ...values, ofOne: decider, ofOther: otherDecider },
        { evidence: both.map((policy) => q.at(policy, 'annex.policies.decider')), extent: 1 },
      );
    const timesOneSided = (hours === undefined) !== (otherHours === undefined);
    return timesOneSided || known.length === 1 ? cannotTell('oneSided', values) : pass;
  },
});

/** Of which at least one says something to compare. */
const pairs = ({ policies }: Annex): readonly Twice[] =>
  policies.flatMap((one, index) =>
    policies
      .slice(index + 1)
      .filter((other) => other.requestType === one.requestType && (says(one) || says(other)))
      .map((other) => ({ one, other })),
  );

const says = ({ respondWithin, decider }: Policy): boolean => hoursOf(respondWithin) !== undefined || !isBlank(decider);

/** A business day is eight hours. */
const hoursOf = ({ amount, unit }: BusinessTime): number | undefined =>
  amount === undefined || unit === undefined ? undefined : amount * (unit === 'days' ? 8 : 1);

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase();
