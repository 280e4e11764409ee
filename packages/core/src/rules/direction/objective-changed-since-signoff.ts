import { type Plan, valueAt } from '../../plan/index.ts';
import { signedTypes } from '../../plan/terms.ts';
import { daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import type { FieldName } from '../reads.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Objective = Plan['objectives'][number];

/** What is signed of an objective, and what a host keeps with it. */
const terms = [
  ...signedTypes.flatMap(({ type, terms: fields }) => (type === 'objective' ? fields.map(({ name }) => name) : [])),
  'custom',
];

/** A goal that moved while the other side still works to the signed one. Reason and examples: docs/rules/objective-changed-since-signoff.md */
export const objectiveChangedSinceSignoff = defineRule({
  id: 'objective-changed-since-signoff',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 4,
    cause: 'objective',
    reads: [
      ...terms.flatMap((name) => [`objectives.${name}` as FieldName, `baseline.objectives.${name}` as FieldName]),
      'objectives.revisions',
      'objectives.changed',
      'objectives.status',
      'baseline.objectives.revisions',
      'parties.name',
    ],
    messages: ['notAccepted', 'unannounced', 'noBaseline', 'noDate'],
    fixes: ['accept'],
    stages: ['agreed', 'active'],
    folds: ['signed-version-outdated'],
  },
  options: { within: days(30) },
  subjects: (q) =>
    q.plan.objectives.filter(
      ({ id, status }) => status !== 'dropped' && (q.baseline === undefined || signed(id, q) !== undefined),
    ),
  refs: one('objective'),
  test(objective, q, { asOf, options }) {
    const before = signed(objective.id, q);
    if (before === undefined) return cannotTell('noBaseline', { objective: objective.title });
    const changed = terms.filter((name) => differs(objective, before, name));
    const announced = objective.revisions.filter(
      ({ on, by }) => !before.revisions.some((row) => row.on === on && row.by === by),
    );
    if (changed.length + announced.length === 0) return pass;
    const pending = openRevision(announced, q);
    if (announced.length > 0 && pending === undefined) return pass;
    const on = pending?.on ?? objective.changed?.at.slice(0, 10);
    if (on === undefined) return cannotTell('noDate', { objective: objective.title });
    const since = daysBetween(on, asOf);
    if (since <= options.within) return pass;
    const values = { objective: objective.title, on, days: since };
    const fields = changed.flatMap((name) => [
      q.at(before, `baseline.objectives.${name}` as FieldName),
      q.at(objective, `objectives.${name}` as FieldName),
    ]);
    if (pending === undefined) return fail('unannounced', values, { extent: since, evidence: fields });
    const { by, from, to } = pending;
    const at = q.at(objective, 'objectives.revisions', objective.revisions.indexOf(pending));
    return fail(
      'notAccepted',
      { ...values, from, to },
      {
        extent: since,
        at,
        evidence: [at, ...fields],
        fixes: [
          {
            title: 'accept',
            values: { to },
            commands: [
              {
                type: 'objective.acceptRevision',
                input: { objective: objective.id, revision: { on: pending.on, by } },
              },
            ],
          },
        ],
      },
    );
  },
});

const signed = (id: string, { baseline }: Query): Objective | undefined =>
  baseline?.objectives.find((objective) => objective.id === id);

const differs = (now: Objective, before: Objective, name: string): boolean =>
  JSON.stringify(valueAt(now, name.split('.'))) !== JSON.stringify(valueAt(before, name.split('.')));

/** The first change the other parties have not accepted; accepting a later one accepts those before it. */
function openRevision(rows: Objective['revisions'], q: Query): Objective['revisions'][number] | undefined {
  const byDay = [...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const isAccepted = ({ by, acceptedBy }: (typeof rows)[number]) =>
    q.othersThan(by).every((party) => acceptedBy.includes(party));
  const accepted = byDay.map(isAccepted).lastIndexOf(true);
  return byDay[accepted + 1];
}
