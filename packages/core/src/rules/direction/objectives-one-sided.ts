import type { Query } from '../query.ts';
import { isLiveObjective } from '../live.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** What is wanted together helps one side only. Subject: the plan. Reason and examples: docs/rules/objectives-one-sided.md */
export const objectivesOneSided = defineRule({
  id: 'objectives-one-sided',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 4,
    cause: 'objective',
    reads: ['objectives.title', 'objectives.party', 'objectives.serves', 'objectives.status', 'parties.name'],
    messages: ['oneSided', 'nothingServed'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.parties.length > 1 && joint(q).length > 0 ? [q.plan] : []),
  refs: wholePlan,
  test({ parties }, q) {
    const objectives = joint(q);
    const serving = objectives.flatMap((objective) => {
      const owners = ownersServed(objective.serves, q);
      return owners.length === 0 ? [] : [{ objective, owners }];
    });
    const served = new Set(serving.flatMap(({ owners }) => owners));
    if (served.size === 0) return cannotTell('nothingServed', { objectives: objectives.length });
    if (served.size > 1) return pass;
    return fail(
      'oneSided',
      {
        party: parties.find(({ id }) => served.has(id))?.name,
        others: parties.flatMap(({ id, name }) => (served.has(id) ? [] : [name])),
        objectives: serving.length,
      },
      {
        subjects: serving.map(({ objective: { id } }) => ({ type: 'objective', id })),
        evidence: serving.slice(0, 3).map(({ objective }) => q.at(objective, 'objectives.serves')),
      },
    );
  },
});

const joint = (q: Query) => q.jointObjectives().filter(isLiveObjective);

/** Parties whose own objectives are served, also by way of other joint ones. */
function ownersServed(serves: readonly string[], q: Query): readonly string[] {
  const reached = new Set(serves);
  const owners = new Set<string>();
  for (const id of reached) {
    const objective = q.get('objectives', id);
    if (objective === undefined) continue;
    if (objective.party !== undefined) owners.add(objective.party);
    else for (const further of objective.serves) reached.add(further);
  }
  return [...owners];
}
