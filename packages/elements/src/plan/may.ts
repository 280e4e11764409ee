import { permissions, type PlanSession, type Right, whoseIs } from '@tandem-plan/core/change';
import { describe } from '@tandem-plan/core/plan';
import { isConnected } from './connected.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a reader would do: change fields of a record, or add, move or remove it. */
export type Doing = 'update' | 'arrange';

const rightFor = (type: string, doing: Doing): Right =>
  type !== 'party' ? 'write' : doing === 'update' ? 'profile' : 'parties';

/** Whether the session's actor may do so, by whose the record is; the authority asks the same table again. */
export function may(session: PlanSession | undefined, type: string, record: Row, doing: Doing): boolean {
  if (session === undefined) return true;
  // What a server wrote under a signature, nobody words anew.
  if (type === 'signoff' && doing === 'update' && isConnected(session)) return false;
  const { owner } = describe(type);
  const owned = owner === undefined ? undefined : record[owner];
  const whose = whoseIs(typeof owned === 'string' ? owned : undefined, session.actor);
  return permissions[session.actor.role][whose].includes(rightFor(type, doing));
}

/** Whether the actor may answer what the other side left open. */
export const mayAnswer = (session: PlanSession | undefined): boolean =>
  session === undefined || permissions[session.actor.role].other.includes('answer');
