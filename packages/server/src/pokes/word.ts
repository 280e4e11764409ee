import { isId, isType } from '@tandem-plan/core/plan';
import type { Presence } from '@tandem-plan/sync';
import { isClient, isName } from '../reading/kinds.ts';
import { a, object, optional, type Reader, whole } from '../reading/reader.ts';

/** What the server's processes tell each other about who is there, through the log. */
export type Word =
  /** Counts for `lasts` milliseconds, so that whoever was in a process that died is soon not there any more. */
  | { readonly is: 'here'; readonly person: Presence; readonly lasts: number }
  /** They went to another record. */
  | { readonly is: 'at'; readonly person: Presence }
  | { readonly is: 'gone'; readonly person: Presence }
  /** A process that knows nobody yet asks who is there. */
  | { readonly is: 'asking' };

/** Longest that a word can count. */
const longest = 600_000;

const short = a('a text of 1 to 100 letters', (value): value is string => isName(value) && value.length <= 100);

/** Records of the shared plan only: where somebody is in their own annex is nobody's business. */
export const readAt: Reader<NonNullable<Presence['at']>> = object({
  type: a(
    'a type of record of the shared plan',
    (value): value is string => typeof value === 'string' && isType(value),
  ),
  id: short,
  field: optional(short),
});

const person: Reader<Presence> = object({
  client: a('a client', isClient),
  id: a('a name', isName),
  party: a('an id', isId),
  at: optional(readAt),
});

const members = object({
  presence: a('here, at, gone or asking', (value): value is Word['is'] =>
    ['here', 'at', 'gone', 'asking'].includes(String(value)),
  ),
  person: optional(person),
  lasts: optional(whole(1)),
});

export function writeWord(word: Word): string {
  const { is, ...rest } = word;
  return JSON.stringify({ presence: is, ...rest });
}

/** Nothing for a word about something else, or of another version. */
export function readWord(text: string): Word | undefined {
  try {
    const { presence: is, person: who, lasts = 1 } = members(JSON.parse(text), '');
    if (is === 'asking') return { is };
    if (who === undefined) return undefined;
    return is === 'here' ? { is, person: who, lasts: Math.min(lasts, longest) } : { is, person: who };
  } catch {
    return undefined;
  }
}
