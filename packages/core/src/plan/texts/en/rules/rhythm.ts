import type { RuleWords } from '../../texts.ts';

export const rhythm = {
  'review-overdue': {
    title: 'Review overdue',
    advice:
      'Book it now, with people of both parties, and go through results, actions and what changed on either side.',
    messages: {
      overdue: '{review:quote} was due on {due:day}, {days:days} ago, and was not held',
      rhythmBroken: ({ last, due, days }, { day, days: inDays, show }) =>
        typeof last === 'string'
          ? `The last review was on ${day(last)}; the next was due on ${day(show(due))}, ${inDays(Number(days))} ago`
          : `No review has been held; the first was due on ${day(show(due))}, ${inDays(Number(days))} ago`,
      noSchedule: 'Nothing says when the parties review the plan',
    },
    fixes: { book: 'Book the review for {on:day}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
