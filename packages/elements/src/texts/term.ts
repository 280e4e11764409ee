/**
 * Words with places for values in braces, `'of {target}'`. Where a number decides the form, one text for each of the
 * language's plural categories, chosen by the value `count`.
 */
export type Term = string | ({ readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string });

export type Terms = Readonly<Record<string, Term>>;

/** What stands in the braces. `count` arrives as a number and is shown as the language writes it. */
export type TermValues = Readonly<Record<string, string | number>>;

const place = /\{(\w+)\}/;

/** Text and values of a term in order, so that a value may be an element as well: `['of ', target]`. */
export function fillTerm<Value>(text: string, value: (name: string) => Value): (string | Value)[] {
  // Splitting by one group puts the names of places at odd positions.
  return text.split(place).map((part, position) => (position % 2 === 1 ? value(part) : part));
}
