import type { ConnectionStatus } from '@tandem-plan/sync';
import type { KpiStatus } from '@tandem-plan/core/views';
import type { Locale } from '../texts/locale.ts';

/** What the bar says of the connection: a mark, a word, and what waits on this device. */
export interface SaidState {
  readonly mark: KpiStatus;
  readonly word: string;
  readonly more: string | undefined;
}

const unsentWords = ({ unsent, kept }: ConnectionStatus, { term }: Locale): string | undefined =>
  unsent === 0 ? undefined : term(kept ? 'connection.kept' : 'connection.loose', { count: unsent });

export function sayState(status: ConnectionStatus, locale: Locale): SaidState {
  const { term } = locale;
  const { state, unsent } = status;
  switch (state) {
    case 'online':
      return unsent === 0
        ? { mark: 'good', word: term('connection.online'), more: undefined }
        : { mark: 'none', word: term('connection.sending', { count: unsent }), more: undefined };
    case 'connecting':
      return { mark: 'none', word: term('connection.connecting'), more: unsentWords(status, locale) };
    case 'offline':
      return {
        mark: 'watch',
        word: term('connection.offline'),
        more: unsentWords(status, locale) ?? term('connection.nothingUnsent'),
      };
    case 'refused':
      return { mark: 'bad', word: term('connection.refused'), more: unsentWords(status, locale) };
    case 'closed':
      return { mark: 'watch', word: term('connection.closed'), more: unsentWords(status, locale) };
  }
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
