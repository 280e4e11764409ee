import pg from 'pg';
import type { StoreErrorCode } from '../errors.ts';
import { StoreError } from '../errors.ts';

interface Meaning {
  readonly code: StoreErrorCode;
  /** What was expected, or what it means for a batch under way. */
  readonly note: string;
}

const meanings: readonly [RegExp, Meaning][] = [
  [/^(?:28|42501)/, { code: 'access', note: 'expected a user who may do this' }],
  [/^3D000/, { code: 'missing-schema', note: 'expected a database prepared by preparePostgres' }],
  [/^(?:42P01|3F000)/, { code: 'missing-schema', note: 'expected tables made by preparePostgres' }],
  [/^25006/, { code: 'read-only', note: 'expected the primary server, and a role that may write' }],
  [/^(?:53100|58)/, { code: 'disk', note: 'a batch under way may or may not have been kept; send it again' }],
  [
    /^(?:57P0[12]|25P03|57P05|08)/,
    { code: 'interrupted', note: 'a batch under way may or may not have been kept; send it again' },
  ],
  [/^57P03/, { code: 'unreachable', note: 'expected a server that is up' }],
  [/^(?:53|55P03|57014|40)/, { code: 'busy', note: 'nothing was stored; try again' }],
  [/^XX00[12]/, { code: 'damaged', note: 'expected data as the server wrote it' }],
];

/** What a statement met, as the store's own error. One line, without a password: neither server nor driver tells any. */
export function explain(error: unknown, place: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (error instanceof pg.DatabaseError) return explainState(error, place);
  const note = 'a batch under way may or may not have been kept; send it again';
  return new StoreError('interrupted', `The connection to ${place} was lost: ${oneLine(error)}; ${note}`, {
    cause: error,
  });
}

/** The same for the attempt to connect. */
export function explainConnecting(error: unknown, place: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (error instanceof pg.DatabaseError) return explainState(error, place);
  const cause = { cause: error };
  if (error.message.startsWith('timeout exceeded')) {
    return new StoreError('busy', `${place}: no connection came free in time; nothing was stored; try again`, cause);
  }
  if (error.message.startsWith('SASL')) {
    return new StoreError(
      'access',
      `${place} asks for a password, and none that fits was given: ${oneLine(error)}`,
      cause,
    );
  }
  return new StoreError('unreachable', `${place} cannot be reached: ${oneLine(error)}`, cause);
}

/** Whether the connection is of no more use: the server ended it, or there is none. */
export function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(?:57P0[123]|25P03|57P05|08)/.test(error.code ?? '');
}

function explainState(error: pg.DatabaseError, place: string): StoreError {
  const state = error.code ?? '';
  const { code, note } = meanings.find(([pattern]) => pattern.test(state))?.[1] ?? {
    code: 'unusable',
    note: 'expected PostgreSQL 13 or newer with tables made by preparePostgres',
  };
  return new StoreError(code, `${place}: ${oneLine(error)} (${state}); ${note}`, { cause: error });
}

/** An error of several addresses tried has its words in the parts. */
function oneLine(error: Error): string {
  const parts = error instanceof AggregateError ? (error.errors as readonly Error[]) : [error];
  return parts.map(({ message }) => message.replaceAll(/\s+/g, ' ').trim()).join(', ');
}
