import type { Plan } from '../../plan/index.ts';
import { percent } from '../options.ts';
import { isPartner } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass, type Verdict } from '../verdict.ts';
import { type Compared, comparedTargets, type TargetPair, targetPairs, targetReads } from './own-targets.ts';

type Party = Plan['parties'][number];
type Action = Plan['actions'][number];
type Subject =
  | { readonly party: Party; readonly actions: readonly Action[] }
  | { readonly pair: TargetPair; readonly compared: readonly Compared[] };

/**
 * The plan asks more of a partner than it promised, or wants for itself. Subjects: partners with actions, and KPIs
 * that the partner has its own target for. Reason and examples: docs/rules/target-burdens-partner.md
 */
export const targetBurdensPartner = defineRule({
  id: 'target-burdens-partner',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 4,
    cause: 'commitment',
    reads: [
      ...targetReads,
      'parties.name',
      'parties.commitment.days',
      'stakeholders.party',
      'actions.owner',
      'actions.effort',
      'actions.status',
    ],
    messages: ['days', 'target', 'noDays', 'noEffort'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { known: percent(70) },
  subjects: (q): readonly Subject[] => [
    ...q.plan.parties.flatMap((party) => {
      const actions = isPartner(party) ? actionsOf(party, q) : [];
      return actions.length === 0 ? [] : [{ party, actions }];
    }),
    ...targetPairs(q).flatMap((pair) => {
      const compared = comparedTargets(pair);
      return compared.length === 0 ? [] : [{ pair, compared }];
    }),
  ],
  refs: (subject) =>
    'party' in subject ? [{ type: 'party', id: subject.party.id }] : [{ type: 'kpi', id: subject.pair.asked.id }],
  test: (subject, q, { options }) =>
    'party' in subject ? judgeDays(subject, q, options.known) : judgeTarget(subject, q),
});

/** What its people do or have done in this plan. */
function actionsOf({ id }: Party, q: Query): readonly Action[] {
  const people = new Set(q.stakeholdersOf(id).map((person) => person.id));
  return q.plan.actions.filter(({ owner, status }) => status !== 'dropped' && owner !== undefined && people.has(owner));
}

function judgeDays({ party, actions }: Extract<Subject, { party: Party }>, q: Query, known: number): Verdict {
  const { days } = party.commitment;
  if (days === undefined) return cannotTell('noDays', { party: party.name, actions: actions.length });
  const told = actions.flatMap((action) => (action.effort === undefined ? [] : [{ action, effort: action.effort }]));
  const needed = told.reduce((sum, { effort }) => sum + effort, 0);
  const values = { party: party.name, needed, days, actions: actions.length, told: told.length };
  // What is known is the least it can be: more than was promised is too much, whatever the rest takes.
  if (needed > days) {
    const heaviest = told.sort((a, b) => b.effort - a.effort).slice(0, 2);
    const at = q.at(party, 'parties.commitment.days');
    const evidence = [at, ...heaviest.map(({ action }) => q.at(action, 'actions.effort'))];
    return fail('days', values, { at, evidence, extent: needed - days });
  }
  return told.length * 100 < known * actions.length ? cannotTell('noEffort', values) : pass;
}

function judgeTarget({ pair, compared }: Extract<Subject, { pair: TargetPair }>, q: Query): Verdict {
  const { asked, own } = pair;
  const over = compared.filter((row) => row.asked > row.own).sort((a, b) => b.asked - b.own - (a.asked - a.own));
  const [worst] = over;
  if (worst === undefined) return pass;
  const at = (kpi: typeof asked, row: number | undefined) =>
    row === undefined ? q.at(kpi, 'kpis.target.value') : q.at(kpi, 'kpis.targets', row, 'value');
  const { unit, currency } = asked;
  return fail(
    'target',
    {
      kpi: asked.name,
      own: own.name,
      asked: worst.asked,
      set: worst.own,
      period: worst.period,
      unit,
      currency: unit === 'money' ? (currency ?? q.plan.currency) : null,
    },
    {
      subjects: [{ type: 'kpi', id: own.id }],
      evidence: [at(asked, worst.rows?.asked), at(own, worst.rows?.own)],
      extent: worst.own === 0 ? worst.asked : (worst.asked - worst.own) / worst.own,
    },
  );
}
