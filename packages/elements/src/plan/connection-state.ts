import type { ConnectionStatus } from '@tandem-plan/sync';
import type { KpiStatus } from '@tandem-plan/core/views';
import type { Locale } from '../texts/locale.ts';

/** What the bar says of the connection: a mark, a word, and what waits on this device. */
export interface SaidState {
  readonly mark: KpiStatus;
  readonly word: string;
  readonly more: string | undefined;
  /** All of it where there is little room. */
  readonly short: string;
}

const marks: Readonly<Record<ConnectionStatus['state'], KpiStatus>> = {
  connecting: 'none',
  online: 'good',
  offline: 'watch',
  refused: 'bad',
  closed: 'watch',
};

export function sayState({ state, unsent, kept }: ConnectionStatus, { term }: Locale): SaidState {
  if (state === 'online' && unsent > 0) {
    const short = term('connection.short.sending');
    return { mark: 'none', word: term('connection.sending', { count: unsent }), more: undefined, short };
  }
  const word = term(`connection.${state}`);
  const short = term(`connection.short.${state}`);
  if (unsent === 0)
    return {
      mark: marks[state],
      word,
      more: state === 'offline' ? term('connection.nothingUnsent') : undefined,
      short,
    };
  const key = kept ? 'connection.kept' : 'connection.loose';
  return {
    mark: marks[state],
    word,
    more: term(key, { count: unsent }),
    short: term('connection.short.waiting', { state: short, unsent: term(`${key}.short`, { count: unsent }) }),
  };
}

/** What is spoken when the connection turns from one state to another; being on the way says nothing. */
export function announce(before: ConnectionStatus['state'], now: ConnectionStatus['state'], { term }: Locale): string {
  if (before === now) return '';
  switch (now) {
    case 'offline':
    case 'refused':
      return term(`connection.said.${now}`);
    case 'online':
      return before === 'offline' || before === 'refused' ? term('connection.said.online') : '';
    case 'connecting':
    case 'closed':
      return '';
  }
}
