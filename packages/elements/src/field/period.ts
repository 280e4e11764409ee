import { isPeriodKey } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
import { html } from 'lit';
import type { Desk } from './desk.ts';
import { type FieldType, parsed, unclear } from './field-type.ts';
import { line } from './line.ts';
import { dropdown } from './segments.ts';

interface Draft {
  readonly year: string;
  /** `` for the whole year, `Q1`, `P01`. */
  readonly part: string;
}

const months = new Map<string, Intl.DateTimeFormat>();

function monthName(day: string, lang: string): string {
  const known = months.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  months.set(lang, known);
  return known.format(new Date(`${day}T00:00:00Z`));
}

/** `2017`, `Q3 2017`, and by the plan's calendar `Apr 2017` or `Period 4 of 2017`. */
export function periodName(period: string, { locale, plan }: Pick<Desk, 'locale' | 'plan'>): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return year;
  const byMonths = plan.calendar.type === undefined || plan.calendar.type === 'month';
  const range = part.startsWith('P') && byMonths ? periodRange(period, plan.calendar) : undefined;
  if (range !== undefined) return monthName(range.start, locale.lang);
  const number = String(Number(part.slice(1)));
  return part.startsWith('Q')
    ? locale.term('period.quarter', { number, year })
    : locale.term('period.month', { number, year });
}

const parts = [
  ...Array.from({ length: 4 }, (_, index) => `Q${index + 1}`),
  ...Array.from({ length: 13 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
];

export const periodField: FieldType<Draft> = {
  show: (value, { desk }) => periodName(value as string, desk),
  draft: (value, { desk }) => {
    const [year = '', part = ''] = (value as string | undefined)?.split('-') ?? [desk.plan.period.start.slice(0, 4)];
    return { year: value === undefined && year === '' ? '' : year, part };
  },
  edit: (editing) => {
    const { draft, place, change } = editing;
    const { locale } = place.desk;
    return html`<div class="with-unit">
      ${line(editing, {
        text: draft.year,
        inputmode: 'numeric',
        change: (year) => {
          change({ ...draft, year });
        },
      })}
      ${dropdown(
        {
          ...editing,
          draft: draft.part === '' ? 'year' : draft.part,
          label: locale.term('editor.partOf', { label: editing.label }),
          controlId: `${editing.controlId}-part`,
          problem: undefined,
          place: { ...place, info: { ...place.info, required: true } },
          change: (part) => {
            change({ ...draft, part: part === 'year' ? '' : part });
          },
        },
        [
          { id: 'year', name: locale.term('editor.wholeYear') },
          ...parts.map((id) => ({ id, name: id.startsWith('P') ? `P${Number(id.slice(1))}` : id })),
        ],
      )}
    </div>`;
  },
  parse({ year, part }) {
    const typed = year.trim();
    if (typed === '') return parsed(undefined);
    const key = part === '' ? typed : `${typed}-${part}`;
    return isPeriodKey(key) ? parsed(key) : unclear('editor.problem.period', { got: typed });
  },
};
