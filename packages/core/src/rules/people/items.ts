import { type Plan, sections } from '../../plan/index.ts';
import { newId } from '../fix.ts';
import { isLiveInitiative, isLiveObjective, isPresent } from '../live.ts';
import type { Query } from '../query.ts';
import type { SubjectRef } from '../report.ts';
import type { Handle } from '../verdict.ts';

type Assignment = Plan['assignments'][number];
type Stakeholder = Plan['stakeholders'][number];
export type Role = Assignment['role'];

/** One role of one person who is still there. */
export interface Part {
  readonly person: Stakeholder;
  readonly assignment: Assignment;
}

/** What people share out between them: a section, or work that is still to be done. */
export interface Item extends SubjectRef {
  readonly type: Assignment['subject']['type'];
  /** Of a section, its id. */
  readonly title: string;
  /** At least one. */
  readonly parts: readonly Part[];
}

/** What items are made of. */
export const itemReads = [
  'assignments.subject',
  'assignments.stakeholder',
  'assignments.role',
  'stakeholders.name',
  'stakeholders.party',
  'stakeholders.left',
  'objectives.title',
  'objectives.party',
  'objectives.inScope',
  'objectives.status',
  'initiatives.title',
  'initiatives.status',
  'milestones.title',
  'milestones.met',
  'milestones.initiative',
] as const;

const made = new WeakMap<Query, readonly Item[]>();

/**
 * The RASCI items of a plan, in its order: sections, live objectives that are joint or in scope, live initiatives and
 * milestones not met, each with at least one assignment of a present person. Rules of one check share them.
 */
export function itemsOf(q: Query): readonly Item[] {
  const known = made.get(q) ?? found(q);
  made.set(q, known);
  return known;
}

function found(q: Query): readonly Item[] {
  const { objectives, initiatives, milestones } = q.plan;
  const isDropped = (id = '') => q.get('initiatives', id)?.status === 'dropped';
  const item = (type: Item['type'], id: string, title: string): readonly Item[] => {
    const parts = q.assignmentsOn(type, id).flatMap((assignment) => {
      const person = q.get('stakeholders', assignment.stakeholder);
      return person !== undefined && isPresent(person, q.asOf) ? [{ person, assignment }] : [];
    });
    return parts.length === 0 ? [] : [{ type, id, title, parts }];
  };
  return [
    ...sections.flatMap((id) => item('section', id, id)),
    ...objectives
      .filter((one) => isLiveObjective(one) && (one.party === undefined || one.inScope === true))
      .flatMap(({ id, title }) => item('objective', id, title)),
    ...initiatives.filter(isLiveInitiative).flatMap(({ id, title }) => item('initiative', id, title)),
    ...milestones
      .filter(({ met, initiative }) => met === undefined && !isDropped(initiative))
      .flatMap(({ id, title }) => item('milestone', id, title)),
  ];
}

/** `refs` of rules on items. */
export const itself = ({ type, id }: Item): readonly SubjectRef[] => [{ type, id }];

/** Everyone who has the role there, each once. */
export const holders = ({ parts }: Item, role: Role): readonly Stakeholder[] => [
  ...new Set(parts.filter(({ assignment }) => assignment.role === role).map(({ person }) => person)),
];

/** The roles that decided a verdict. */
export const rolesOf = (q: Query, parts: readonly Part[]): readonly Handle[] =>
  parts.map(({ assignment }) => q.at(assignment, 'assignments.role'));

/** The command that gives a person a role in an item. */
export const assign = ({ type, id }: SubjectRef, stakeholder: string, role: Role) => ({
  type: 'assignment.assign',
  input: { id: newId(`${type}-${id}`), subject: { type, id }, stakeholder, role },
});
