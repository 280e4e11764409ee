import { describe, type Plan, sections } from '../../plan/index.ts';
import type { RasciItem, RasciItemType, RasciPart, RasciPerson, RasciRole, RasciView } from './rasci-view.ts';

type Parts = Record<string, readonly RasciPart[]>;

/** From the one that says most to the one that says least. */
const order: readonly RasciRole[] = ['R', 'A', 'S', 'C', 'I'];
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
  const parts = new Map<string, Parts>();
  for (const { id, subject, stakeholder, role } of assignments) {
    const key = `${subject.type}/${subject.id}`;
    const known = parts.get(key) ?? {};
    const held = [...(known[stakeholder] ?? []), { role, assignment: id }];
    known[stakeholder] = held.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
    parts.set(key, known);
  }
  const item = (type: RasciItemType, id: string, title: string | null): RasciItem => {
    const held = parts.get(`${type}/${id}`);
    const offered = held === undefined && (type === 'section' || type === 'milestone');
    return { type, id, title, offered, parts: held ?? {} };
  };
  const over = new Set(initiatives.filter(isOver).map(({ id }) => id));
  return [
    ...sections.map((id) => item('section', id, null)),
    ...objectives
      .filter(({ status = 'open' }) => status === 'open')
      .filter(({ party, inScope }) => party === undefined || inScope === true)
      .map(({ id, title }) => item('objective', id, title)),
    ...initiatives.filter(({ id }) => !over.has(id)).map(({ id, title }) => item('initiative', id, title)),
    ...milestones
      .filter(({ met, initiative }) => met === undefined && !dropped(initiatives, initiative))
      .map(({ id, title }) => item('milestone', id, title)),
  ];
}

const isOver = ({ status }: Plan['initiatives'][number]): boolean => status === 'done' || status === 'dropped';

const dropped = (initiatives: Plan['initiatives'], id: string | undefined): boolean =>
  initiatives.find((each) => each.id === id)?.status === 'dropped';

function personOf(person: Plan['stakeholders'][number], left: boolean, items: readonly RasciItem[]): RasciPerson {
  const { id, name, party, title, function: of } = person;
  const held = items.map(({ parts }) => new Set((parts[id] ?? []).map(({ role }) => role)));
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
