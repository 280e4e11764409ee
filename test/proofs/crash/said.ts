import type { LogKey } from '@tandem-plan/store';

/** The logs a writer writes to. */
export const crashKeys: readonly [LogKey, ...LogKey[]] = [
  { plan: 'west-2017', scope: 'shared' },
  { plan: 'west-2017', scope: 'party:meridian' },
  { plan: 'south-2017', scope: 'shared' },
];

/** What a writer can be in the middle of; `between` is none of it. */
export type Phase = 'open' | 'append' | 'checkpoint' | 'snapshot' | 'redact' | 'close' | 'between';
const phases: readonly string[] = ['open', 'append', 'checkpoint', 'snapshot', 'redact', 'close'];
const isPhase = (word: string): word is Phase => phases.includes(word);

/** What is under way once a line was said. */
export function phaseOf(line: string): Phase {
  const [word = ''] = line.split(' ');
  return isPhase(word) ? word : 'between';
}

interface Place {
  readonly key: LogKey;
  readonly seq: number;
}

export interface Batch extends Place {
  /** Absent where the log only said that it knows the receipt. */
  readonly hash?: string;
  readonly client: string;
  readonly mutation: number;
}

/** What one writer said before its end. */
export interface Said {
  readonly batches: readonly Batch[];
  /** Receipts under which something was sent, acknowledged or not: `client mutation`. */
  readonly sent: readonly string[];
  readonly snapshots: readonly Place[];
  readonly redactions: readonly Place[];
  /** Codes of the store's errors, and what was under way. */
  readonly rejections: readonly { readonly phase: Phase; readonly code: string }[];
  /** What was under way at the end. */
  readonly phase: Phase;
  readonly ended: boolean;
}

/** @param text of which only whole lines count: a pipe may hand over half of the last */
export function parseSaid(text: string, client: string): Said {
  const batches: Batch[] = [];
  const sent: string[] = [];
  const snapshots: Place[] = [];
  const redactions: Place[] = [];
  const rejections: { phase: Phase; code: string }[] = [];
  let phase: Phase = 'between';
  let ended = false;
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) {
    const [word = '', index = '', number = '', hash = '', mutation = ''] = line.split(' ');
    const place: Place = { key: crashKeys[Number(index)] ?? crashKeys[0], seq: Number(number) };
    if (word === 'appended') batches.push({ ...place, hash, client, mutation: Number(mutation) });
    else if (word === 'known') batches.push({ ...place, client, mutation: Number(mutation) });
    else if (word === 'saved') snapshots.push(place);
    else if (word === 'redacted') redactions.push(place);
    else if (word === 'rejected') rejections.push({ phase, code: index });
    else if (word === 'append' || word === 'checkpoint') sent.push(`${client} ${number}`);
    if (word === 'ended') ended = true;
    if (word !== '') phase = phaseOf(line);
  }
  return { batches, sent, snapshots, redactions, rejections, phase, ended };
}
