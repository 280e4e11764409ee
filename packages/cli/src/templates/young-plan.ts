import { format, type PlanDraft, version } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import type { Template } from './template.ts';

export interface Sides {
  readonly vendor: string;
  readonly partner: string;
  /** First day: `2017-01-01`. */
  readonly start: string;
  readonly currency: string;
}

/** What each side has to say of itself before a plan is worth the name. */
const ofEachSide = ['vision', 'growth.statement', 'benefit', 'commitment.importance'];

/** What both have to say together. */
const ofBoth = ['vision', 'valueProposition'];

const slug = (text: string, longest = 30): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');

/** The last day of a year that starts on a day. */
function yearFrom(start: string): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day - 1)).toISOString().slice(0, 10);
}

/**
 * A plan in its first draft: the two sides, the words they share, when they meet, and a blank in pencil for everything that
 * only one of them can say. What is not known yet is left blank.
 */
export function youngPlan(template: Template, { vendor, partner, start, currency }: Sides, words: Words): PlanDraft {
  const sides = [vendor, partner].map((name, index) => ({ name, kind: template.kinds[index] ?? 'partner' }));
  const named = sides.map(({ name, kind }) => slug(name) || kind);
  // Two names may come down to one.
  const ids = named[0] === named[1] ? named.map((id, index) => `${id}-${index + 1}`) : named;
  const [first = 'vendor', second = 'partner'] = ids;
  const end = yearFrom(start);
  const pencil = (type: string, id: string, field: string, party: string) => ({
    id: `${party}-${type}-${field.replaceAll('.', '-').toLowerCase()}`,
    subject: { type, id },
    field,
    for: party,
    // Each side asks the other.
    by: party === first ? second : first,
    status: 'open' as const,
  });
  return {
    format,
    version,
    id: [first, second, start.slice(0, 4)].join('-').slice(0, 64),
    title: `${vendor} – ${partner}, ${[...new Set([start, end].map((day) => day.slice(0, 4)))].join('–')}`,
    currency,
    period: { start, end },
    stage: 'draft',
    template: template.name,
    programme: { route: template.route },
    reviewSchedule: { cadence: { every: template.rhythm.reviewMonths, unit: 'month' } },
    dimensions: Object.entries(template.vocabulary).map(([id, members]) => ({
      id,
      name: words.label(`plan.${id}`),
      members: members.map((name) => ({ id: slug(name), name })),
    })),
    parties: sides.map(({ name, kind }, index) => ({ id: ids[index] ?? kind, name, kind })),
    catchUps: [
      {
        id: 'catch-up',
        title: words.label('catch-up'),
        cadence: { every: template.rhythm.catchUpWeeks, unit: 'week' },
      },
    ],
    pencils: [
      ...ids.flatMap((id) => ofEachSide.map((field) => pencil('party', id, field, id))),
      ...ofBoth.map((field, index) => pencil('purpose', '', field, ids[index] ?? first)),
    ],
  };
}
