import type { Plan } from '../plan/index.ts';

type Dimension = Plan['dimensions'][number];

/** Whether two terms, or two lists of them, have anything in common; `unknown` where an undeclared term decides. */
export type Meeting = 'yes' | 'no' | 'unknown';

/** Terms of one dimension, compared as both parties mean them. */
export interface Vocabulary {
  /** The declared member a term stands for, by id, name or alias; `undefined` for one nobody declared. */
  member(term: string): string | undefined;
  /** Whether the first is the second, or lies within it. Undeclared terms only equal themselves. */
  within(term: string, whole: string): boolean;
  /** Two terms meet where they are the same or one lies within the other; siblings do not. */
  meet(one: string, other: string): Meeting;
  /** Whether any term of the one list meets any of the other. */
  anyMeet(some: readonly string[], others: readonly string[]): Meeting;
  /** What the parties call it; an undeclared term as it stands. */
  nameOf(term: string): string;
}

const same = (text: string): string => text.trim().toLowerCase();
const made = new WeakMap<Plan['dimensions'], Map<string, Vocabulary>>();

/** @param dimension `segment`, `region`, `product`, `competency`, or one of the plan's own */
export function vocabularyOf({ dimensions }: Pick<Plan, 'dimensions'>, dimension: string): Vocabulary {
  const known = made.get(dimensions) ?? new Map<string, Vocabulary>();
  made.set(dimensions, known);
  const vocabulary = known.get(dimension) ?? create(dimensions.find(({ id }) => id === dimension)?.members ?? []);
  known.set(dimension, vocabulary);
  return vocabulary;
}

function create(members: Dimension['members']): Vocabulary {
  const parents = new Map(members.map(({ id, parent }) => [id, parent]));
  const titles = new Map(members.map(({ id, name }) => [id, name]));
  const names = new Map<string, string>();
  for (const { id, name, aliases } of members) for (const word of [...aliases, name, id]) names.set(same(word), id);
  // Most terms are ids as they stand; making them alike costs more than looking them up.
  const member = (term: string) => names.get(term) ?? names.get(same(term));

  function within(term: string, whole: string): boolean {
    const [inner, outer] = [member(term), member(whole)];
    if (inner === undefined || outer === undefined) return same(term) === same(whole);
    const passed = new Set<string>();
    for (let at: string | undefined = inner; at !== undefined && !passed.has(at); at = parents.get(at)) {
      if (at === outer) return true;
      passed.add(at);
    }
    return false;
  }

  function meet(one: string, other: string): Meeting {
    if (within(one, other) || within(other, one)) return 'yes';
    return member(one) === undefined || member(other) === undefined ? 'unknown' : 'no';
  }

  function anyMeet(some: readonly string[], others: readonly string[]): Meeting {
    let found: Meeting = 'no';
    for (const one of some)
      for (const other of others) {
        const meeting = meet(one, other);
        if (meeting === 'yes') return 'yes';
        if (meeting === 'unknown') found = 'unknown';
      }
    return found;
  }

  const nameOf = (term: string) => titles.get(member(term) ?? '') ?? term;

  return { member, within, meet, anyMeet, nameOf };
}
