import type { Plan } from '../../plan/index.ts';
import { isOpen, isPresent } from '../live.ts';
import type { Query } from '../query.ts';

type Action = Plan['actions'][number];
type Stakeholder = Plan['stakeholders'][number];

/** What being open depends on. */
export const openActionReads = ['actions.status', 'actions.initiative', 'initiatives.status'] as const;

/** Work that is still to be done; with a dropped initiative its actions are gone. */
export const openActions = (q: Query): readonly Action[] =>
  q.plan.actions.filter((action) => {
    const within = action.initiative === undefined ? undefined : q.get('initiatives', action.initiative);
    return isOpen(action) && within?.status !== 'dropped';
  });

/** What `doersOf` depends on. */
export const doerReads = [
  'actions.owner',
  'assignments.subject',
  'assignments.stakeholder',
  'assignments.role',
  'stakeholders.name',
  'stakeholders.left',
] as const;

/** Whose work an action is, of the people still there: its owner, or else whoever carries it out (R). */
export function doersOf({ id, owner }: Action, q: Query): readonly Stakeholder[] {
  const own = owner === undefined ? [] : present([owner], q);
  return own.length > 0 ? own : responsibleFor('action', id, q);
}

/** Whoever carries it out (R), of the people still there, each once. */
export function responsibleFor(type: string, id: string, q: Query): readonly Stakeholder[] {
  const held = q.assignmentsOn(type, id).filter(({ role }) => role === 'R');
  return present([...new Set(held.map(({ stakeholder }) => stakeholder))], q);
}

const present = (ids: readonly string[], q: Query): readonly Stakeholder[] =>
  ids
    .map((id) => q.get('stakeholders', id))
    .filter((person): person is Stakeholder => person !== undefined && isPresent(person, q.asOf));
