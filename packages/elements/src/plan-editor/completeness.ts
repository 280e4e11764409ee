import {
  describe,
  type FieldInfo,
  type Plan,
  recordOf,
  recordsOf,
  type Section,
  sections,
} from '@tandem-plan/core/plan';
import { isBlank, type Row, valueOf } from '../field/field-type.ts';
import type { Block } from './block.ts';
import { blocksOf, fieldsOf } from './layout.ts';
import { sectionOfPlace } from './whereabouts.ts';

/** How much of what a section asks for is said. */
export interface Completeness {
  readonly filled: number;
  readonly asked: number;
}

/** What a plan that says nothing of it still is without: a host's own data, special calendars, special cases of a KPI. */
const notAsked = new Set(['plan.renews', 'plan.template', 'kpi.currency', 'objective.description']);

/** Collections that every joint plan has; of the others, only what was begun counts. */
const expected = new Set([
  'objective',
  'kpi',
  'initiative',
  'stakeholder',
  'assignment',
  'review',
  'audience',
  'budget-line',
  'risk',
  'channel',
  'course',
  'signoff',
]);

const asks = (type: string, { name, kind, nature }: FieldInfo): boolean =>
  nature === 'term' && kind !== 'custom' && !/calendar|Calendar/.test(name) && !notAsked.has(`${type}.${name}`);

function countFields(type: string, record: Row, names: readonly string[]): Completeness {
  const infos = describe(type).fields.filter((info) => names.includes(info.name) && asks(type, info));
  return { filled: infos.filter(({ name }) => !isBlank(valueOf(record, name))).length, asked: infos.length };
}

const sum = (all: readonly Completeness[]): Completeness => ({
  filled: all.reduce((total, { filled }) => total + filled, 0),
  asked: all.reduce((total, { asked }) => total + asked, 0),
});

function ofBlock(plan: Plan, section: Section, block: Block): Completeness {
  const { type, form, head } = block;
  if (form === 'sheet') return countFields(type, recordOf(plan, type, '') ?? {}, fieldsOf(block));
  if (form === 'sides') return sum(plan.parties.map((party) => countFields(type, party, fieldsOf(block))));
  const here = recordsOf(plan, type).filter(({ id }) => sectionOfPlace(plan, type, id) === section);
  const any = { filled: here.length > 0 ? 1 : 0, asked: expected.has(type) ? 1 : 0 };
  return sum([
    any.asked === 1 ? any : { filled: 0, asked: 0 },
    ...here.map((record) => countFields(type, record, head)),
  ]);
}

const known = new WeakMap<Plan, ReadonlyMap<Section, Completeness>>();

/** Of every section; worked out once for a plan. */
export function completenessOf(plan: Plan): ReadonlyMap<Section, Completeness> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const made = new Map(
    sections.map((section) => [section, sum(blocksOf(section).map((block) => ofBlock(plan, section, block)))]),
  );
  known.set(plan, made);
  return made;
}
