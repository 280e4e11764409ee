import type { Plan } from '../../plan/index.ts';
import { addDays } from '../../views/index.ts';
import { newId } from '../fix.ts';
import type { Query } from '../query.ts';
import type { Fix } from '../report.ts';

/**
 * A review in a week from now, so that it is in both diaries; that it was held, only people can say.
 *
 * @param review the one to put off to that day; a new one without it
 */
export function bookReview({ plan: { reviews, title }, asOf }: Query, review?: Plan['reviews'][number]): Fix {
  const due = addDays(asOf, 7);
  const command =
    review === undefined
      ? {
          type: 'review.add',
          input: { record: { id: newId('review'), title: reviews.at(-1)?.title ?? title, due } },
        }
      : { type: 'review.update', input: { id: review.id, set: { due } } };
  return { title: 'book', values: { on: due }, commands: [command] };
}
