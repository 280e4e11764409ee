import { addDays } from '../views/index.ts';
import { newId } from './fix.ts';
import type { Query } from './query.ts';
import type { Fix, SubjectRef } from './report.ts';

/** What `isAsked` depends on. */
export const pencilReads = ['pencils.subject', 'pencils.field', 'pencils.status', 'pencils.due'] as const;

/**
 * Whether a field was left in pencil for somebody to fill by a day that is not over: it is being written, and no
 * longer merely missing. Once the day is over the pencil is overdue, and the field missing again.
 */
export const isAsked = ({ plan, asOf }: Query, { type, id }: SubjectRef, field: string): boolean =>
  plan.pencils.some(
    (pencil) =>
      pencil.field === field &&
      pencil.status === 'open' &&
      pencil.due !== undefined &&
      pencil.due >= asOf &&
      pencil.subject.type === type &&
      pencil.subject.id === id,
  );

/** Leaves a field for a party to fill in its own words within two weeks. */
export function leaveBlank(
  { asOf }: Query,
  subject: SubjectRef,
  field: string,
  party: { readonly id: string; readonly name: string },
): Fix {
  const due = addDays(asOf, 14);
  return {
    title: 'leaveBlank',
    values: { party: party.name, due },
    commands: [{ type: 'pencil.leave', input: { id: newId('pencil'), subject, field, for: party.id, due } }],
  };
}
