/** Languages in which files name months. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

let known: ReadonlyMap<string, number> | undefined;

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Names of months, long and short, as `Intl` knows them; none of them means another month elsewhere. */
function names(): ReadonlyMap<string, number> {
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // German says Mär and Sept in the middle of a date, March and Sep without one.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2017, number - 1, 1)));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!found.has(name)) found.set(name, number);
          // Three letters are a common short form where they mean one month.
          if (language === 'en' || language === 'de')
            found.set(found.has(name.slice(0, 3)) ? name : name.slice(0, 3), number);
        }
      }
    }
  }
  known = found;
  return found;
}

/** The month that a name stands for, from 1. */
export const monthNamed = (name: string): number | undefined => names().get(plain(name.trim()));
