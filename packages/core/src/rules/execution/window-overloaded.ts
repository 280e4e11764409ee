import type { Plan } from '../../plan/index.ts';
import { addDays } from '../../views/index.ts';
import { days, percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { doerReads, doersOf, openActionReads, openActions } from './open-actions.ts';
import { windowDays } from './window.ts';

interface Load {
  /** The last day that counts. */
  readonly until: string;
  readonly person: Plan['stakeholders'][number];
  readonly actions: readonly Plan['actions'][number][];
}

/** More work in the window than a person has time for. Subjects: people with open actions in it. Reason and examples: docs/rules/window-overloaded.md */
export const windowOverloaded = defineRule({
  id: 'window-overloaded',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [
      ...openActionReads,
      ...doerReads,
      'actions.start',
      'actions.due',
      'actions.effort',
      'stakeholders.capacity',
      'decisions.subject',
      'decisions.on',
    ],
    messages: ['overloaded', 'noCapacity', 'noEffort'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(windowDays), share: percent(80, 200), known: percent(70) },
  subjects: (q, { options }) => loadsUntil(addDays(q.asOf, options.within), q),
  refs: ({ person }) => [{ type: 'stakeholder', id: person.id }],
  test({ person, actions, until }, q, { asOf, options: { within, share, known } }) {
    const { name, capacity } = person;
    const priced = actions.filter(({ effort }) => effort !== undefined);
    const told = { person: name, actions: actions.length, until };
    if (capacity === undefined) return cannotTell('noCapacity', told);
    if (priced.length * 100 < known * actions.length) return cannotTell('noEffort', { ...told, known: priced.length });
    const effort = priced.reduce((sum, action) => sum + (action.effort ?? 0), 0);
    // A capacity is told for a quarter.
    const available = (capacity * within) / windowDays;
    if (effort * 100 <= available * share || wasDecided(actions, q, addDays(asOf, -within))) return pass;
    return fail(
      'overloaded',
      { ...told, effort, capacity: available, share },
      {
        extent: effort / Math.max(available, 1),
        subjects: actions.map(({ id }) => ({ type: 'action', id })),
        evidence: [q.at(person, 'stakeholders.capacity'), ...priced.map((action) => q.at(action, 'actions.effort'))],
      },
    );
  },
});

/** What each person alone has to do by a day; whose it is among several, nobody can say. */
function loadsUntil(until: string, q: Query): readonly Load[] {
  const loads = new Map<Load['person'], Plan['actions']>();
  for (const action of openActions(q)) {
    const [person, ...others] = doersOf(action, q);
    const day = action.due ?? action.start;
    if (person === undefined || others.length > 0 || day === undefined || day > until) continue;
    const load = loads.get(person);
    if (load === undefined) loads.set(person, [action]);
    else load.push(action);
  }
  return [...loads].map(([person, actions]) => ({ person, actions, until }));
}

/** Whether both saw the work and chose, since that day, to keep or to change it. */
function wasDecided(actions: Load['actions'], { plan, asOf }: Query, since: string): boolean {
  const about = new Set(actions.flatMap(({ id, initiative = '' }) => [`action/${id}`, `initiative/${initiative}`]));
  return plan.decisions.some(
    ({ subject, on }) =>
      subject !== undefined && on > since && on <= asOf && about.has(`${subject.type}/${subject.id}`),
  );
}
