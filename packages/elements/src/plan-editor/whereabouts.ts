import { type Plan, recordOf, type Section, sections } from '@tandem-plan/core/plan';
import type { Finding, Report } from '@tandem-plan/core/rules';
import { chapterOf, placeInChapter } from '../words/chapter.ts';
import { placeOf } from '../words/place.ts';
import { fieldsOf, layout } from './layout.ts';

const first: Section = 'summary';

/** The chapter in which a record, or one field of it, stands. */
export function sectionOfPlace(plan: Plan, type: string, id: string, field = ''): Section {
  if (type === 'section') return sections.find((section) => section === id) ?? first;
  const record = recordOf(plan, type, id);
  const blocks = layout.filter((block) => block.type === type);
  const block = blocks.find((each) => fieldsOf(each).includes(field)) ?? blocks[0];
  if (block === undefined) return first;
  if (block.inside !== undefined) {
    const outer = record?.[block.inside.by];
    if (typeof outer === 'string') return sectionOfPlace(plan, block.inside.type, outer);
  }
  if (block.by !== undefined) {
    const said = record?.[block.by];
    return block.sections.find((section) => section === said) ?? block.sections[0] ?? first;
  }
  return block.sections[0] ?? first;
}

/** One finding with where it shows. */
export interface Placed {
  readonly finding: Finding;
  readonly type: string;
  readonly id: string;
  readonly field: string | undefined;
  readonly section: Section;
}

export interface Findings {
  readonly bySection: ReadonlyMap<string, readonly Placed[]>;
  /** By `type:id`: those that concern the record as a whole. */
  readonly byRecord: ReadonlyMap<string, readonly Finding[]>;
  /** By `type:id:field`. */
  readonly byField: ReadonlyMap<string, readonly Finding[]>;
  /** By `type:id`: the keys of all that concern the record, to see whether anything changed. */
  readonly keys: ReadonlyMap<string, string>;
}

export const recordKey = (type: string, id: string): string => `${type}:${id}`;
export const fieldKey = (type: string, id: string, field: string): string => `${type}:${id}:${field}`;

function push<Item>(to: Map<string, Item[]>, key: string, item: Item): void {
  const list = to.get(key);
  if (list === undefined) to.set(key, [item]);
  else list.push(item);
}

/** Findings by where they concern the plan; the report's order, most consequential first, stays. */
export function placeFindings(plan: Plan, report: Report | undefined): Findings {
  const bySection = new Map<string, Placed[]>();
  const byRecord = new Map<string, Finding[]>();
  const byField = new Map<string, Finding[]>();
  const keys = new Map<string, string>();
  for (const finding of report?.findings ?? []) {
    const chapter = chapterOf(finding);
    const found = chapter === undefined ? placeOf(finding.path, plan) : undefined;
    const place = chapter === undefined ? found : placeInChapter(finding.rule, chapter);
    const subject = finding.subjects[0];
    const type = place?.type ?? subject?.type ?? 'plan';
    const id = place?.id ?? subject?.id ?? '';
    const field = found?.field?.name;
    const section = sectionOfPlace(plan, type, id, field);
    push(bySection, section, { finding, type, id, field, section });
    keys.set(recordKey(type, id), `${keys.get(recordKey(type, id)) ?? ''} ${finding.key}`);
    if (field === undefined) push(byRecord, recordKey(type, id), finding);
    else push(byField, fieldKey(type, id, field), finding);
  }
  return { bySection, byRecord, byField, keys };
}

type Pencil = Plan['pencils'][number];

/** Open blanks and proposals by `type:id:field`. A single part of the plan may be named by any id. */
export function openPencils({ pencils }: Plan): ReadonlyMap<string, Pencil> {
  return new Map(
    pencils.flatMap((pencil) => {
      if (pencil.status !== 'open') return [];
      const { type, id } = pencil.subject;
      return [[fieldKey(type, id, pencil.field), pencil] as const, [fieldKey(type, '', pencil.field), pencil] as const];
    }),
  );
}
