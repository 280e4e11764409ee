import type { Plan } from '../../plan/index.ts';
import { isPresent } from '../live.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Kpi = Plan['kpis'][number];
type Stakeholder = Plan['stakeholders'][number];

/** A figure nobody answers for. Subjects: KPIs. Reason and examples: docs/rules/kpi-without-owner.md */
export const kpiWithoutOwner = defineRule({
  id: 'kpi-without-owner',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 2,
    cause: 'effort',
    reads: [
      'kpis.name',
      'kpis.owner',
      'kpis.objectives',
      'kpis.actuals',
      'objectives.party',
      'stakeholders.name',
      'stakeholders.party',
      'stakeholders.left',
      'stakeholders.lead',
    ],
    alone: 'kpis',
    messages: ['none', 'left'],
    fixes: ['assign'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.kpis,
  refs: one('kpi'),
  test(kpi, q) {
    const { id, name } = kpi;
    const owner = kpi.owner === undefined ? undefined : q.get('stakeholders', kpi.owner);
    if (owner !== undefined && isPresent(owner, q.asOf)) return pass;
    const person = likelyOwner(kpi, q);
    return fail(
      owner === undefined ? 'none' : 'left',
      { kpi: name, owner: owner?.name ?? null, on: owner?.left ?? null },
      {
        at: q.at(kpi, 'kpis.owner'),
        evidence: [q.at(kpi, 'kpis.name'), ...(owner === undefined ? [] : [q.at(owner, 'stakeholders.left')])],
        fixes:
          person === undefined
            ? []
            : [
                {
                  title: 'assign',
                  values: { person: person.name },
                  commands: [{ type: 'kpi.update', input: { id, set: { owner: person.id } } }],
                },
              ],
      },
    );
  },
});

/** Who reported it last, or else who speaks for the one party whose objectives it measures. */
function likelyOwner({ actuals, objectives }: Kpi, q: Query): Stakeholder | undefined {
  const present = (person: Stakeholder | undefined) =>
    person !== undefined && isPresent(person, q.asOf) ? person : undefined;
  const recorder = actuals.map(({ recordedBy }) => recordedBy).reduce((last, by) => by ?? last, undefined);
  const known = recorder === undefined ? undefined : present(q.get('stakeholders', recorder));
  if (known !== undefined) return known;
  const parties = new Set(objectives.map((id) => q.get('objectives', id)?.party));
  const [party] = parties;
  if (parties.size !== 1 || party === undefined) return undefined;
  return present(q.stakeholdersOf(party).find(({ lead }) => lead === true));
}
