import { isBlank, type Row, valueOf } from '../field/field-type.ts';

const byWeeks = new Set(['weekday', 'month', 'anchor']);

/**
 * Whether a field asks anything of a record: a year by months has no weekday to end on, one by weeks no first month. What
 * stands in the plan all the same is shown.
 */
export function asks(type: string, record: Row, name: string): boolean {
  if (!isBlank(valueOf(record, name))) return true;
  const parts = name.split('.');
  const [group = '', field = ''] = parts;
  if (group === 'calendar' || group === 'fiscalCalendar') {
    const kind = valueOf(record, `${group}.type`);
    const weeks = typeof kind === 'string' && kind !== 'month';
    return field === 'startMonth' ? !weeks : weeks || !byWeeks.has(field);
  }
  if (type === 'kpi' && group === 'range') return record['direction'] === 'range';
  if (type === 'kpi' && name === 'currency') return record['unit'] === 'money';
  return true;
}
