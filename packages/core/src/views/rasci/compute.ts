import { describe, type Plan, rasciRoles, sections } from '../../plan/index.ts';
import { partsOf } from './parts.ts';
import type { RasciItem, RasciItemType, RasciPart, RasciPerson, RasciRole, RasciView } from './rasci-view.ts';

const functions = describe('stakeholder').fields.find(({ name }) => name === 'function')?.values ?? [];

/**
 * The matrix of roles: items down, people across. It holds what the rules on roles judge, and what nobody has a role
 * in yet, of which sections and milestones are only offered; work that is over is left out.
 *
 * @param asOf ISO day the plan is looked at
 */
export function rasciView(plan: Plan, { asOf }: { readonly asOf: string }): RasciView {
  const items = itemsOf(plan);
  const holding = new Set(items.flatMap(({ parts }) => Object.keys(parts)));
  const people = plan.stakeholders.flatMap((person) => {
    const left = person.left !== undefined && person.left <= asOf;
    return left && !holding.has(person.id) ? [] : [personOf(person, left, items)];
  });
  const parties = plan.parties.filter(({ id }) => people.some(({ party }) => party === id));
  const place = ({ party, function: of }: RasciPerson): readonly [number, number] => [
    parties.findIndex(({ id }) => id === party),
    of === null ? functions.length : functions.indexOf(of),
  ];
  return {
    asOf,
    parties: parties.map(({ id, name }) => ({ id, name })),
    people: people.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]),
    items,
  };
}

function itemsOf({ assignments, objectives, initiatives, milestones }: Plan): readonly RasciItem[] {
  const parts = new Map<string, Map<string, RasciPart[]>>();
  for (const { id, subject, stakeholder, role } of assignments) {
    const key = `${subject.type}/${subject.id}`;
    const known = parts.get(key) ?? new Map<string, RasciPart[]>();
    const held = [...(known.get(stakeholder) ?? []), { role, assignment: id }];
    held.sort((a, b) => rasciRoles.indexOf(a.role) - rasciRoles.indexOf(b.role));
    parts.set(key, known.set(stakeholder, held));
  }
  const item = (type: RasciItemType, id: string, title: string | null): RasciItem => {
    const held = parts.get(`${type}/${id}`);
    const offered = held === undefined && (type === 'section' || type === 'milestone');
    return { type, id, title, offered, parts: Object.fromEntries(held ?? []) };
  };
  const dropped = new Set(initiatives.filter(({ status }) => status === 'dropped').map(({ id }) => id));
  return [
    ...sections.map((id) => item('section', id, null)),
    ...objectives
      .filter(({ status = 'open' }) => status === 'open')
      .filter(({ party, inScope }) => party === undefined || inScope === true)
      .map(({ id, title }) => item('objective', id, title)),
    ...initiatives
      .filter(({ id, status }) => status !== 'done' && !dropped.has(id))
      .map(({ id, title }) => item('initiative', id, title)),
    ...milestones
      .filter(({ met, initiative }) => met === undefined && (initiative === undefined || !dropped.has(initiative)))
      .map(({ id, title }) => item('milestone', id, title)),
  ];
}

function personOf(person: Plan['stakeholders'][number], left: boolean, items: readonly RasciItem[]): RasciPerson {
  const { id, name, party, title, function: of } = person;
  const held = items.map((item) => new Set(partsOf(item, id).map(({ role }) => role)));
  const count = (...roles: readonly RasciRole[]) => held.filter((each) => roles.some((role) => each.has(role))).length;
  return {
    id,
    name,
    party,
    title: title ?? null,
    function: of ?? null,
    left,
    load: { R: count('R'), A: count('A'), S: count('S'), C: count('C'), I: count('I') },
    items: count('R', 'A'),
  };
}
