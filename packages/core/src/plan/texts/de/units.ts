import type { NumberUnit } from '../../field-info.ts';
import type { Format } from '../format.ts';
import type { Values, Word } from '../texts.ts';

type Counted = (values: Values, format: Format) => string;

const counted =
  (one: string, other: string): Counted =>
  ({ count }, format) =>
    format.plural(count, { one: `# ${one}`, other: `# ${other}` });

/** Eine Zahl mit ihrer Einheit. */
export const units = {
  count: '{count}',
  percent: '{count:percent}',
  days: '{count:days}',
  'person-days': counted('Personentag', 'Personentage'),
  people: counted('Person', 'Personen'),
  months: counted('Monat', 'Monate'),
  score: '{count}',
  kpi: '{count}',
} satisfies Readonly<Record<NumberUnit, Word>>;
