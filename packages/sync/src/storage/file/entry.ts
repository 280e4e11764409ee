import type { RejectedStep } from '../../replica/connected-session.ts';
import type { KeptStep } from '../../replica/storage.ts';

/** One line of a journal. What several journals hold adds up to the same in whichever order they are read. */
export type Entry =
  | { readonly add: KeptStep }
  | { readonly settle: readonly [client: string, mutation: number]; readonly rejected?: RejectedStep }
  /** A rejected step from the journal of a process that is gone. */
  | { readonly tray: RejectedStep }
  | { readonly discard: string }
  | { readonly seen: number };

export interface Sum {
  readonly steps: readonly KeptStep[];
  readonly rejected: readonly RejectedStep[];
  readonly seen: number;
  /** What was answered or thrown away, by its name. */
  readonly gone: ReadonlyMap<string, Entry>;
}

/** A step that was answered does not come back, nor does one that was thrown away. */
export function sumOf(entries: readonly Entry[]): Sum {
  const steps = new Map<string, KeptStep>();
  const rejected = new Map<string, RejectedStep>();
  const gone = new Map<string, Entry>();
  let seen = 0;
  for (const entry of entries) {
    if ('add' in entry) {
      // It may stand there twice, waiting and accepted: accepted it stays.
      const name = nameOf(entry.add);
      if (entry.add.accepted !== undefined || !steps.has(name)) steps.set(name, entry.add);
    } else if ('settle' in entry) {
      gone.set(entry.settle.join(' '), { settle: entry.settle });
      if (entry.rejected !== undefined) rejected.set(entry.rejected.id, entry.rejected);
    } else if ('tray' in entry) rejected.set(entry.tray.id, entry.tray);
    else if ('discard' in entry) gone.set(entry.discard, entry);
    else seen = Math.max(seen, entry.seen);
  }
  for (const name of gone.keys()) {
    steps.delete(name);
    rejected.delete(name);
  }
  return { steps: [...steps.values()], rejected: [...rejected.values()].sort(byTime), seen, gone };
}

const nameOf = ({ client, mutation }: KeptStep): string => `${client} ${mutation}`;

/** Names of the steps and rejections that add up. */
export const heldBy = ({ steps, rejected }: Sum): readonly string[] => [
  ...steps.map(nameOf),
  ...rejected.map(({ id }) => id),
];

/**
 * The fewest entries that add up to this.
 *
 * @param elsewhere whether another journal holds this name: that it is gone is to be kept as long
 */
export const entriesOf = (
  { steps, rejected, seen, gone }: Sum,
  elsewhere: (name: string) => boolean,
): readonly Entry[] => [
  ...steps.map((add): Entry => ({ add })),
  ...rejected.map((tray): Entry => ({ tray })),
  ...(seen > 0 ? [{ seen }] : []),
  ...[...gone].filter(([name]) => elsewhere(name)).map(([, entry]) => entry),
];

export const writeEntries = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/**
 * The entries of a journal. Its last line may be torn, by a crash or a full disk: what it was to say was never promised.
 *
 * @throws RangeError for any other line that is no entry, naming it
 */
export function readEntries(text: string, path: string): readonly Entry[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      try {
        return JSON.parse(line) as Entry;
      } catch (error) {
        throw new RangeError(`${path}: line ${index + 1} is no entry: ${line.slice(0, 60)}`, { cause: error });
      }
    });
}

const byTime = (a: RejectedStep, b: RejectedStep): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
