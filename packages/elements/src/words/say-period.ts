import type { Plan } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
import type { Locale } from '../texts/locale.ts';

const months = new Map<string, Intl.DateTimeFormat>();

export function monthName(day: string, lang: string): string {
  const known = months.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  months.set(lang, known);
  return known.format(new Date(`${day}T00:00:00Z`));
}

/** `2017`, `Q3 2017`, and by the plan's calendar `Apr 2017`; where that is not known, or not by months, `Period 4 of 2017`. */
export function sayPeriod(period: string, { term, lang }: Locale, plan: Pick<Plan, 'calendar'> | undefined): string {
  const [year = period, part = ''] = period.split('-');
  if (part === '') return year;
  const byMonths = plan !== undefined && (plan.calendar.type === undefined || plan.calendar.type === 'month');
  const range = part.startsWith('P') && byMonths ? periodRange(period, plan.calendar) : undefined;
  if (range !== undefined) return monthName(range.start, lang);
  return term(part.startsWith('Q') ? 'period.quarter' : 'period.month', {
    number: String(Number(part.slice(1))),
    year,
  });
}
