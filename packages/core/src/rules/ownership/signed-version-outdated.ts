import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Drifted, driftOf, signedReads } from './signed-terms.ts';

type Objective = Plan['objectives'][number];

interface Part {
  /** `undefined` for all else that was signed. */
  readonly objective: Objective | undefined;
  readonly drifted: readonly Drifted[];
}

/** The parties work to something else than they signed. Subjects: objectives, and the rest of the plan. Reason and examples: docs/rules/signed-version-outdated.md */
export const signedVersionOutdated = defineRule({
  id: 'signed-version-outdated',
  meta: {
    category: 'ownership',
    severity: 'warning',
    weight: 3,
    cause: 'objective',
    reads: [
      ...signedReads,
      'objectives.revisions',
      'objectives.status',
      'baseline.objectives.revisions',
      'signoffs.party',
      'signoffs.at',
    ],
    messages: ['objective', 'plan', 'noBaseline', 'noStamps'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(30) },
  subjects(q): readonly Part[] {
    const { plan, baseline } = q;
    if (baseline === undefined) return [{ objective: undefined, drifted: [] }];
    const drifted = driftOf(plan, baseline);
    const signed = new Set(baseline.objectives.map(({ id }) => id));
    const kept = plan.objectives.filter(({ id, status }) => signed.has(id) && status !== 'dropped');
    const ofOne = new Set(plan.objectives.flatMap(({ id }) => (signed.has(id) ? [id] : [])));
    const isOfOne = ({ type, id }: Drifted) => type === 'objective' && ofOne.has(id);
    return [
      { objective: undefined, drifted: drifted.filter((one) => !isOfOne(one)) },
      ...kept.map((objective) => ({
        objective,
        drifted: drifted.filter((one) => isOfOne(one) && one.id === objective.id),
      })),
    ];
  },
  refs: ({ objective }) => [
    objective === undefined ? { type: 'plan', id: '' } : { type: 'objective', id: objective.id },
  ],
  test({ objective, drifted }, q, { asOf, options }) {
    if (q.baseline === undefined) return cannotTell('noBaseline');
    if (objective !== undefined && isRevisionAccepted(objective, q)) return pass;
    const open = drifted.flatMap((one) => {
      const since = dayOf(one);
      return since !== undefined && isSignedSince(since, q) ? [] : [{ ...one, since }];
    });
    const old = open.filter(({ since }) => since !== undefined && daysBetween(since, asOf) > options.within);
    const on = old.map(({ since = asOf }) => since).sort()[0];
    const types = [...new Set((old.length > 0 ? old : open).map(({ type }) => type))];
    const values = { objective: objective?.title ?? null, types };
    if (on === undefined) {
      return open.some(({ since }) => since === undefined) ? cannotTell('noStamps', values) : pass;
    }
    return fail(
      objective === undefined ? 'plan' : 'objective',
      { ...values, records: old.length, on, days: daysBetween(on, asOf) },
      {
        subjects: objective === undefined ? old.map(({ type, id }) => ({ type, id })) : [],
        evidence: old
          .slice(0, 2)
          .flatMap(({ now, before, field }) => [
            ...(before === undefined ? [] : [q.at(before, field.before)]),
            ...(now === undefined ? [] : [q.at(now, field.now)]),
          ]),
        extent: daysBetween(on, asOf),
      },
    );
  },
});

type Stamp = Objective['changed'];

/** The day it last changed; nothing tells when a record went. */
function dayOf({ now }: Drifted): string | undefined {
  const stamp = (now?.['changed'] ?? now?.['created']) as Stamp;
  return stamp?.at.slice(0, 10);
}

/** Whether every party signed again on that day or later. */
const isSignedSince = (day: string, { plan, asOf }: Query): boolean =>
  plan.parties.every(({ id }) =>
    plan.signoffs.some(({ party, at }) => party === id && at.slice(0, 10) >= day && at.slice(0, 10) <= asOf),
  );

/** Whether the other parties accepted the last change that was announced since. */
function isRevisionAccepted({ id, revisions }: Objective, q: Query): boolean {
  const before = q.baseline?.objectives.find((objective) => objective.id === id);
  const isNew = ({ on, by }: Objective['revisions'][number]) =>
    before?.revisions.some((row) => row.on === on && row.by === by) !== true;
  const last = [...revisions].filter(isNew).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  return last !== undefined && q.othersThan(last.by).every((party) => last.acceptedBy.includes(party));
}
