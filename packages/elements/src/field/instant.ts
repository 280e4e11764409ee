import { isInstant } from '@tandem-plan/core/plan';
import { html } from 'lit';
import { type FieldType, parsed, unclear } from './field-type.ts';
import { line } from './line.ts';
import { typedDay } from './typed-day.ts';

const pad = (number: number) => String(number).padStart(2, '0');

/** The offset of the reader's clock at a local time, as ISO 8601 writes it. */
function offsetOf(local: Date): string {
  const minutes = -local.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const localText = (instant: string): string => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
};

/** Read and typed in the reader's own time zone, kept with its offset. */
export const instantField: FieldType<string> = {
  show: (value, { desk }) => html`<time datetime=${value}>${desk.locale.format.moment(value as string)}</time>`,
  draft: (value) => (value === undefined ? '' : localText(value as string)),
  edit: (editing) => line(editing, { text: editing.draft, change: editing.change }),
  parse(draft, { desk, record, info }) {
    const text = draft.trim();
    if (text === '') return parsed(undefined);
    // Untouched, it keeps its seconds and its offset.
    const before = record[info.name];
    if (typeof before === 'string' && localText(before) === text) return parsed(before);
    if (isInstant(text)) return parsed(text);
    const [, dayText = '', hour = '', minute = ''] = /^(.*?)[\sT]+(\d{1,2}):(\d{2})$/.exec(text) ?? [];
    const day = typedDay(dayText, desk.locale.lang);
    const time = `${hour.padStart(2, '0')}:${minute}`;
    const instant = day === undefined ? '' : `${day}T${time}:00${offsetOf(new Date(`${day}T${time}:00`))}`;
    return isInstant(instant) ? parsed(instant) : unclear('editor.problem.instant', { got: text });
  },
};
