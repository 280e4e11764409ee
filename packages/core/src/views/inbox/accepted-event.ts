import type { Actor, Command, Effect } from '../../change/index.ts';

/** An accepted command, as a log hands it on. */
export interface AcceptedEvent {
  /** Its place in the log, from 1. */
  readonly seq: number;
  /** Instant with offset, by the authority's clock. */
  readonly at: string;
  readonly actor: Pick<Actor, 'id' | 'party'>;
  /** `client` is one device or tab. */
  readonly receipt: { readonly client: string };
  /** The last event its sender had seen; absent when that was the one right before. */
  readonly basis?: number;
  readonly command: Pick<Command, 'type' | 'input'>;
  readonly effects: readonly Effect[];
}

/** Who did something, for which party, when. */
export interface Author {
  /** A person's id; `null` where the plan names only the party. */
  readonly actor: string | null;
  readonly party: string;
  /** An instant with offset, or a day; `null` where the plan does not tell. */
  readonly at: string | null;
}

export const authorOf = ({ actor, at }: AcceptedEvent): Author => ({ actor: actor.id, party: actor.party, at });

/** Events in their order, whatever the order they came in. */
export const inOrder = (events: readonly AcceptedEvent[]): readonly AcceptedEvent[] =>
  [...events].sort((a, b) => a.seq - b.seq);
