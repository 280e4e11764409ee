import { parsePlan, type Plan, type PlanDraft } from '@tandem-plan/core/plan';
import type { Matrix } from './matrix.ts';
import type { Place } from './place.ts';

export interface PlanOptions {
  /** The plan's title; the matrix's own when left out. */
  readonly title?: string;
  /** First and last day of the plan: a matrix names none, and rules about roles ask for none. */
  readonly period?: { readonly start: string; readonly end: string };
}

/** A matrix as a plan. */
export interface RasciPlan {
  readonly plan: Plan;
  /** Where in the document stands what a JSON Pointer into the plan leads to; undefined where it says nothing of it. */
  readonly place: (pointer: string) => Place | undefined;
}

const anyTime = { start: '2000-01-01', end: '2999-12-31' };
const longestLine = 200;

const line = (text: string): string => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > longestLine ? `${one.slice(0, longestLine - 1)}…` : one;
};

/**
 * A matrix as a plan that any rule can judge: its items are initiatives of the section operations, its people
 * stakeholders of their party. Without parties, all are of one.
 *
 * Left out are items that hold a word nobody defined, of which nothing can be said, and those without any role, which
 * may be headings.
 */
export function toPlan(matrix: Matrix, { title = matrix.title, period = anyTime }: PlanOptions = {}): RasciPlan {
  const assigned = new Set(matrix.assignments.map(({ item }) => item));
  const items = matrix.items.filter(({ id, open }) => open.length === 0 && assigned.has(id));
  const judged = new Set(items.map(({ id }) => id));
  const roles = matrix.assignments
    .filter(({ item }) => judged.has(item))
    .flatMap(({ roles: letters, ...rest }) => letters.map((role) => ({ ...rest, role })));
  const parties = matrix.parties.length === 0 ? [{ id: 'all', name: title, at: matrix.at }] : matrix.parties;
  const draft: PlanDraft = {
    format: 'tandem/plan',
    version: '1.0',
    id: matrix.id,
    title: line(title),
    // A plan has one; a matrix has no money.
    currency: 'EUR',
    period: { ...period },
    stage: 'active',
    parties: parties.map(({ id, name }) => ({ id, name: line(name), kind: 'alliance' })),
    stakeholders: matrix.people.map(({ id, name, party = 'all' }) => ({ id, name: line(name), party })),
    initiatives: items.map((item) => ({ id: item.id, title: line(item.title), section: 'operations' })),
    assignments: roles.map(({ item, person, role }, index) => ({
      id: `role-${index + 1}`,
      subject: { type: 'initiative', id: item },
      stakeholder: person,
      role,
    })),
  };
  const read = parsePlan(draft);
  if (!read.ok) throw new TypeError(`this is no matrix that readRasci gave: ${JSON.stringify(read.issues[0])}`);
  const places: Readonly<Record<string, readonly { readonly at: Place }[]>> = {
    parties,
    stakeholders: matrix.people,
    initiatives: items,
    assignments: roles,
  };
  return {
    plan: read.plan,
    place(pointer) {
      const [, collection = '', index = ''] = pointer.split('/');
      if (collection === '') return matrix.at;
      return Object.hasOwn(places, collection) ? (places[collection]?.[Number(index)]?.at ?? matrix.at) : undefined;
    },
  };
}
