import type { Page } from '../read/page.ts';
import { normal } from './normal.ts';
import { isRole, type Role } from './roles.ts';
import { roleWord } from './role-words.ts';

/** `R = Lead`, `(R) Lead`, `R: Lead`, `Lead (R)`; a definition of more than three words is none. */
const definitions = [
  /(?<![\p{L}\p{N}])\(?(?<letter>[A-Z])\)?\s*[=:–—-]\s*(?<word>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2})(?=\s*(?:[,;.()/|\n]|$))/gu,
  /\((?<letter>[A-Z])\)\s*(?<word>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2})(?=\s*(?:[,;.()/|\n]|$))/gu,
  /(?<word>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}) \((?<letter>[A-Z])\)/gu,
];

interface Definition {
  readonly letter: string;
  readonly word: string;
}

const definitionsIn = (text: string): Definition[] =>
  definitions.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      letter: groups?.['letter'] ?? '',
      word: groups?.['word'] ?? '',
    })),
  );

/** A table or paragraph that tells what at least three of the letters mean, R and A among them. */
function isLegend(found: readonly Definition[]): boolean {
  const letters = new Set(found.map(({ letter }) => letter));
  return letters.has('R') && letters.has('A') && [...letters].filter(isRole).length >= 3;
}

/** A definition gives its word the letter's meaning; where the word's own is known, it gives the letter the word's. */
function define({ letter, word }: Definition): (readonly [string, Role])[] {
  const known = roleWord(normal(word));
  if (known !== undefined && known !== 'ambiguous') return [[normal(letter), known]];
  return isRole(letter) ? [[normal(word), letter]] : [];
}

/** Definitions that stand together: those of neighbouring paragraphs, such as the items of a list. */
function together(texts: readonly string[]): Definition[][] {
  const lists: Definition[][] = [[]];
  for (const text of texts) {
    const found = definitionsIn(text);
    if (found.length === 0) lists.push([]);
    else lists.at(-1)?.push(...found);
  }
  return lists;
}

/** What the page's own legend makes of words and letters, in their normal form. */
export function legendOf({ tables, texts }: Page): ReadonlyMap<string, Role> {
  const lists = [
    ...together(texts),
    ...tables.map(({ rows }) => rows.flatMap((row) => [...new Set(row)].flatMap(({ text }) => definitionsIn(text)))),
  ];
  return new Map(lists.filter(isLegend).flatMap((list) => list.flatMap(define)));
}
