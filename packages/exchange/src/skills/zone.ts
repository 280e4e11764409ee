import { TrainingError } from './training-error.ts';

/**
 * The day an instant falls on where the plan is kept, whatever clock wrote it.
 *
 * @throws TrainingError for a time zone that is not known
 */
export function dayIn(timeZone: string): (instant: string) => string {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    throw new TrainingError('bad-time-zone', `“${timeZone}” is no time zone; expected a name such as Europe/Berlin`);
  }
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}
