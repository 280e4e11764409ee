import { day, optional, prose, reference, references } from '../../plan/schema/fields.ts';
import { defineCommand } from '../define.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';

/** A review took place: who came, and what they said still holds. */
export const hold = defineCommand({
  type: 'review.hold',
  in: 'reviews',
  by: 'review',
  input: {
    review: reference('review'),
    held: day(),
    attendees: references('stakeholder'),
    window: optional(day()),
    notes: optional(prose()),
  },
  check: ({ record, input }) =>
    record.held === undefined ? undefined : refuse('review.held', '/review', { review: input.review, on: record.held }),
  apply: ({ record, input: { review: _, ...set } }) => changesOf('review', record, { set, unset: [] }),
  locate: ({ path }) => path,
});
