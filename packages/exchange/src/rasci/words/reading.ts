import type { Cell } from '../read/page.ts';
import { isBlank } from './blank-words.ts';
import { bare, longest, normal } from './normal.ts';
import { inOrder, isRole, type Role } from './roles.ts';
import { meaning, type Vocabulary } from './vocabulary.ts';

/** What a cell says of one item and one person. */
export interface Reading {
  readonly roles: readonly Role[];
  /** Words that nobody defined, as they stand. */
  readonly unread: readonly string[];
  /** Words of which one cannot tell whether they mean R or A: `unread` has them too. */
  readonly ambiguous: readonly string[];
  /** It says a role in a word rather than a letter. */
  readonly worded: boolean;
  readonly blank: boolean;
}

const separators = /[/,;|&+\n·•]|(?<=^|[\s/,;|&+])(?:and|und|y|e|et)(?=\s)/iu;

/** Letters of roles with nothing but separators between them, each once: RA, R A, R/A. Not `SI`, which says yes. */
function letters(word: string, { legend }: Vocabulary): readonly Role[] | undefined {
  const found = [...bare(word).replace(/[\s/,;|&+.–—-]/g, '')];
  const upper = found.map((letter) => letter.toUpperCase());
  const compact = bare(word).length === 1 || (found.length <= 5 && found.join('') === upper.join(''));
  const isYes = bare(word).toUpperCase() === 'SI';
  if (found.length === 0 || !compact || new Set(upper).size < upper.length || isYes) return undefined;
  const meant = upper.map((letter) => legend.get(normal(letter)) ?? letter);
  return meant.every(isRole) ? meant : undefined;
}

const plain = (roles: readonly Role[], worded: boolean): Reading => ({
  roles: inOrder(roles),
  unread: [],
  ambiguous: [],
  worded,
  blank: roles.length === 0,
});

/** A whole text that is one word or letter of the vocabulary. */
function single(text: string, vocabulary: Vocabulary): Reading | undefined {
  const meant = meaning(text, vocabulary);
  if (meant === 'ambiguous') return { ...plain([], true), unread: [bare(text)], ambiguous: [bare(text)], blank: false };
  if (meant !== undefined) return plain(meant, bare(text).length > 1);
  if (isBlank(text)) return plain([], false);
  const found = letters(text, vocabulary);
  return found === undefined ? undefined : plain(found, false);
}

function joined(readings: readonly Reading[]): Reading {
  return {
    roles: inOrder(readings.flatMap(({ roles }) => roles)),
    unread: [...new Set(readings.flatMap(({ unread }) => unread))],
    ambiguous: [...new Set(readings.flatMap(({ ambiguous }) => ambiguous))],
    worded: readings.some(({ worded }) => worded),
    blank: readings.every(({ blank }) => blank),
  };
}

/** `R: drafts it` and `R – drafts it`: a letter with what it means here. */
const explained = /^([RASCI](?:[\s,/]*[RASCI])*)\s*(?:[:–—]|\s-)\s*\p{L}{2}/u;

/** Roles and words in the text of a cell. */
export function readText(text: string, vocabulary: Vocabulary): Reading {
  if (text.length > longest) return { ...plain([], false), unread: [`${text.slice(0, 40)}…`], blank: false };
  const whole = single(text, vocabulary);
  if (whole !== undefined) return whole;
  const notes = [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, note = '']) => note);
  const outside = text.replace(/\s*[([][^()[\]]*[)\]]/g, ' ');
  if (notes.length > 0) return withNotes(text, outside, notes, vocabulary);
  const short = explained.exec(text)?.[1];
  if (short !== undefined) return readText(short, vocabulary);
  const parts = text.split(separators).filter((part) => bare(part) !== '');
  return joined(
    parts.map((part) => single(part, vocabulary) ?? { ...plain([], false), unread: [bare(part)], blank: false }),
  );
}

/** A note in brackets is no role, unless there is nothing else; one that names another role is asked about. */
function withNotes(text: string, outside: string, notes: readonly string[], vocabulary: Vocabulary): Reading {
  if (!/[\p{L}\p{N}]/u.test(outside)) return readText(notes.join(', '), vocabulary);
  const main = readText(outside, vocabulary);
  // `(a)` and `(i)` number things.
  const others = notes.flatMap((note) => (/^\p{Ll}$/u.test(bare(note)) ? [] : (single(note, vocabulary)?.roles ?? [])));
  if (others.every((role) => main.roles.includes(role))) return main;
  // `Lead (R)` says itself what it means.
  if (main.roles.length === 0) return plain(others, true);
  return { ...plain([], false), unread: [bare(text)], blank: false };
}

/** As `readText`. */
export const readCell = ({ text }: Cell, vocabulary: Vocabulary): Reading => readText(text, vocabulary);
