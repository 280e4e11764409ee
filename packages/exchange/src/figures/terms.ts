/** What a cell may name: a member of a dimension, a KPI. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** `exactly`: as the plan writes its id or name, rather than by an alias, in another case or with blanks around it. */
export interface Match {
  readonly id: string;
  readonly exactly: boolean;
}

export type TermFault = 'blank' | 'unknown' | 'ambiguous' | 'total';

/** How terms are compared: whatever their case and blanks. */
export const normal = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What the last row of a table is called, in the languages that files come in: it says again what stands above it. */
const totals =
  /^(?:(?:grand|sub|overall)[ -]?)?(?:total|totals|sum|sums)(?: .*)?$|^(?:zwischen|gesamt)?summe.*$|^(?:insgesamt|gesamt|gesamtergebnis|totale|total général|all|alle)$/;

/** Longer than any term of a plan. */
const longest = 200;

export const isTotal = (text: string): boolean => text.length <= longest && totals.test(normal(text));

/** Finds terms by id, name or alias, whatever their case and the blanks around them. */
export function createTerms(terms: readonly Named[]): (cell: string | number) => Match | TermFault {
  const known = new Map<string, Set<string>>();
  const exact = new Map<string, string>();
  for (const { id, name, aliases = [] } of terms) {
    exact.set(name, id);
    for (const text of [id, name, ...aliases].map(normal)) known.set(text, (known.get(text) ?? new Set()).add(id));
  }
  for (const { id } of terms) exact.set(id, id);
  return (cell) => {
    const text = String(cell);
    const key = text.length > longest ? '' : normal(text);
    if (key === '') return text.trim() === '' ? 'blank' : 'unknown';
    const found = known.get(key);
    if (found === undefined) return totals.test(key) ? 'total' : 'unknown';
    const [id = ''] = found;
    return found.size > 1 ? 'ambiguous' : { id, exactly: exact.get(text) === id };
  };
}
