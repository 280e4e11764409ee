import type { NumberUnit } from '../../field-info.ts';
import type { Format } from '../format.ts';
import type { Values, Word } from '../texts.ts';

type Counted = (values: Values, format: Format) => string;

const counted =
  (one: string, other: string): Counted =>
  ({ count }, format) =>
    format.plural(count, { one: `# ${one}`, other: `# ${other}` });

/** A number with its unit. */
export const units = {
  count: '{count}',
  percent: '{count:percent}',
  days: '{count:days}',
  'person-days': counted('person-day', 'person-days'),
  people: counted('person', 'people'),
  months: counted('month', 'months'),
  score: '{count}',
  kpi: '{count}',
} satisfies Readonly<Record<NumberUnit, Word>>;
