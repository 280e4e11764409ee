import { isPeriodKey } from '@tandem-plan/core/plan';
import { html } from 'lit';
import type { Desk } from './desk.ts';
import { type FieldType, parsed, unclear } from './field-type.ts';
import { line } from './line.ts';
import { sayPeriod } from '../words/say-period.ts';
import { dropdown } from './segments.ts';

interface Draft {
  readonly year: string;
  /** `` for the whole year, `Q1`, `P01`. */
  readonly part: string;
}

export const periodName = (period: string, { locale, plan }: Pick<Desk, 'locale' | 'plan'>): string =>
  sayPeriod(period, locale, plan);

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
