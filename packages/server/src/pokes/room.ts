import type { Presence } from '@tandem-plan/sync';
import type { Word } from './word.ts';

/** People that a room knows of at once; more are there, and not shown. */
const most = 200;

const nameOf = ({ party, id, client }: Presence): string => `${party} ${client} ${id}`;

/** Who has a plan open, as far as it was told here. */
export interface Room {
  /** @returns whether that changed who is there */
  hear(word: Word, now: number): boolean;
  people(now: number): readonly Presence[];
}

export function createRoom(): Room {
  const known = new Map<string, { readonly person: Presence; readonly until: number }>();

  return {
    hear(word, now) {
      if (word.is === 'asking') return false;
      const name = nameOf(word.person);
      const before = known.get(name);
      if (word.is === 'gone') return known.delete(name);
      if (before === undefined && (word.is === 'at' || known.size >= most)) return false;
      const until = word.is === 'here' ? now + word.lasts : (before?.until ?? now);
      known.set(name, { person: word.person, until });
      return JSON.stringify(before?.person) !== JSON.stringify(word.person);
    },
    people(now) {
      for (const [name, { until }] of known) if (until <= now) known.delete(name);
      return [...known.values()].map(({ person }) => person);
    },
  };
}
