import { describe, type Plan, type PlanRecord, recordOf, recordsOf, sections } from '@tandem-plan/core/plan';
import type { Locale } from '../texts/locale.ts';
import type { Row } from './field-type.ts';
import { spelled } from './spelled.ts';
import { choiceOf, labelOf, sectionOf } from './words.ts';

const titles = ['name', 'title', 'what', 'criterion', 'rule'] as const;

/** Of types without a title: the fields that together tell one record from another. */
const telling: Readonly<Record<string, readonly string[]>> = {
  audience: ['segment', 'region', 'party'],
  'engagement-rule': ['segment', 'region', 'lead'],
  assignment: ['role', 'stakeholder', 'subject'],
  'escalation-level': ['level'],
  allocation: ['fund', 'party'],
  claim: ['request'],
  completion: ['course', 'stakeholder'],
  visit: ['party', 'month'],
  feedback: ['course', 'by'],
  pencil: ['field', 'for'],
  signoff: ['party', 'at'],
  verdict: ['objective', 'verdict'],
};

/** What people call a record. `depth` ends a chain of records that are named by other records. */
export function recordName(plan: Plan, type: string, record: Row, locale: Locale, depth = 0): string {
  for (const field of titles) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  if (type === 'plan' || describe(type).cardinality === 'one') return labelOf(locale, type);
  const parts = (telling[type] ?? []).flatMap((name) => {
    const value = record[name];
    const info = describe(type).fields.find((field) => field.name === name);
    if (value === undefined || info === undefined || depth > 2) return [];
    if (info.kind === 'reference' && info.ref !== undefined)
      return [nameOf(plan, info.ref, written(value), locale, depth + 1)];
    if (info.kind === 'choice') return [choiceOf(locale, `${type}.${name}`, written(value))];
    if (info.kind === 'term' && info.dimension !== undefined) return [termName(plan, info.dimension, written(value))];
    if (info.kind === 'instant' || info.kind === 'day') return [locale.format.day(written(value))];
    if (info.kind === 'subject') {
      const subject = value as { type: string; id: string };
      return [nameOf(plan, subject.type, subject.id, locale, depth + 1)];
    }
    const said = spelled(written(value), `${type}.${name}`, record, locale);
    return [said === written(value) ? `${labelOf(locale, `${type}.${name}`)} ${said}` : said];
  });
  return parts.length > 0 ? parts.join(' · ') : `${labelOf(locale, type)} ${written(record['id'])}`.trim();
}

/** What people call the record an id stands for; the id itself where there is none. */
export function nameOf(plan: Plan, type: string, id: string, locale: Locale, depth = 0): string {
  if (type === 'section') return sectionOf(locale, id);
  const record = recordOf(plan, type, id);
  return record === undefined ? id : recordName(plan, type, record, locale, depth);
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The records a reference may point at, in the plan's order. */
export const namedOf = (plan: Plan, type: string, locale: Locale): readonly Named[] => {
  if (type === 'section') return sections.map((id) => ({ id, name: sectionOf(locale, id) }));
  const info = describe(type);
  if (info.cardinality === 'one') return [{ id: '', name: labelOf(locale, type) }];
  return recordsOf(plan, type).map((record: PlanRecord) => ({
    id: record.id,
    name: recordName(plan, type, record, locale),
  }));
};

interface Member {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The vocabulary of a dimension, empty where the plan declares none. */
export const membersOf = (plan: Plan, dimension: string): readonly Member[] =>
  plan.dimensions.find(({ id }) => id === dimension)?.members ?? [];

/** A member's name, or the free term itself. */
export const termName = (plan: Plan, dimension: string, term: string): string =>
  membersOf(plan, dimension).find(({ id }) => id === term)?.name ?? term;

/** An id, or a term: what a field of such a kind holds. */
const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const folded = (text: string): string => text.trim().toLowerCase();

/** The member a reader means by a name, an alias or an id; a term nobody declared stays as it was written. */
export function termFrom(plan: Plan, dimension: string, text: string): string {
  const wanted = folded(text);
  const member = membersOf(plan, dimension).find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => folded(each) === wanted),
  );
  return member?.id ?? text.trim();
}

export const isMember = (plan: Plan, dimension: string, term: string): boolean =>
  membersOf(plan, dimension).some(({ id }) => id === term);
