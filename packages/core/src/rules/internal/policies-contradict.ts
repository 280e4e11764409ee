import type { Annex } from '../../plan/index.ts';
import { isBlank } from '../live.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Pair, worstPairs } from '../worst-pairs.ts';
import { functionName, noAnnex, withAnnex } from './annex-subject.ts';

type Policy = Annex['policies'][number];
type BusinessTime = Policy['respondWithin'];

/** Two promises for one question. Subjects: policies with others for one type of request, each beside that which it contradicts most. Reason and examples: docs/rules/policies-contradict.md */
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
    const { one, other, weight } = it;
    const both = [one, other];
    const values = {
      type: one.requestType,
      functions: [...new Set(both.map((policy) => functionName(annex, policy.function)))],
    };
    if (weight === weights.times)
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
    if (weight === weights.deciders)
      return fail(
        'deciders',
        { ...values, ofOne: one.decider, ofOther: other.decider },
        { evidence: both.map((policy) => q.at(policy, 'annex.policies.decider')), extent: 1 },
      );
    return weight === weights.oneSided ? cannotTell('oneSided', values) : pass;
  },
});

/** What is told of two, the worst last. */
const weights = { agreed: 0, oneSided: 1, deciders: 2, times: 3 };

/** Of which at least one says something to compare. */
const pairs = ({ policies }: Annex): readonly Pair<Policy>[] =>
  worstPairs(
    policies,
    (one, other) =>
      other.requestType === one.requestType && (says(one) || says(other)) ? weigh(one, other) : undefined,
    weights.times,
  );

function weigh(one: Policy, other: Policy): number {
  const [hours, otherHours] = [hoursOf(one.respondWithin), hoursOf(other.respondWithin)];
  if (hours !== undefined && otherHours !== undefined && hours !== otherHours) return weights.times;
  const known = [one, other].filter(({ decider }) => !isBlank(decider)).length;
  if (known === 2 && plain(one.decider) !== plain(other.decider)) return weights.deciders;
  const timesOneSided = (hours === undefined) !== (otherHours === undefined);
  return timesOneSided || known === 1 ? weights.oneSided : weights.agreed;
}

const says = ({ respondWithin, decider }: Policy): boolean => hoursOf(respondWithin) !== undefined || !isBlank(decider);

/** A business day is eight hours. */
const hoursOf = ({ amount, unit }: BusinessTime): number | undefined =>
  amount === undefined || unit === undefined ? undefined : amount * (unit === 'days' ? 8 : 1);

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase();
