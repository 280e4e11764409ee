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
  'review-schedule-missing': {
    title: 'No review schedule',
    advice:
      'Agree whether you review the plan monthly or quarterly, enter that, and book the first review with people of both parties.',
    messages: { missing: 'No cadence of reviews is set, and no review is booked' },
    fixes: { book: 'Book a review for {on:day}' },
  },
  'review-too-rare': {
    title: 'Reviews too rare',
    advice:
      'Review the plan at least every quarter: long enough to have done something, short enough to notice in time that something else is needed.',
    messages: {
      tooRare: ({ every, unit }, { plural, show }) => {
        const name = show(unit);
        return plural(every, {
          one: `The plan is reviewed only every ${name}`,
          other: `The plan is reviewed only every # ${name}s`,
        });
      },
    },
    fixes: { quarterly: 'Review it every quarter' },
  },
  'review-one-sided': {
    title: 'Review without a party',
    advice:
      'Ask why they did not come, and find a day and an agenda that make it worth their time. If somebody was there, add them to the list.',
    messages: {
      oneSided: '{review:quote} on {on:day}: nobody from {parties:list} was there',
      noAttendees: '{review:quote} on {on:day}: nobody recorded who came',
    },
  },
  'channel-missing': {
    title: 'No channel agreed',
    advice:
      'Write down by which channels you talk to each other and what each is for, so that nobody with a concern has to wait for the next meeting.',
    messages: { missing: 'The plan names no channel through which the parties talk to each other' },
  },
  'catch-up-missing': {
    title: 'No regular catch-up',
    advice: 'Agree on a short talk that comes round by itself, every week or every other week, and on who is in it.',
    messages: {
      missing: 'The parties have no catch-up between reviews',
      noCadence: 'Nothing says how often these catch-ups take place: {catchUps:list}',
    },
  },
  'communication-one-way': {
    title: 'Only one side speaks',
    advice:
      'Ask the silent side for one idea and one concern before the next catch-up, and answer both. What it raised elsewhere, write down here.',
    messages: { oneWay: 'All {topics} topics were raised by {party}; none came from {silent:list}' },
  },
  'topic-unanswered': {
    title: 'Topic unanswered',
    advice:
      'Say that it was heard and what will come of it, or that nothing will, and why. Who gets no answer does not ask again.',
    messages: {
      unanswered: '{by} raised {topic:quote} on {on:day}; nobody has answered, though an answer was due on {until:day}',
    },
    fixes: { acknowledge: 'Acknowledge it for {person}' },
  },
  'window-stale': {
    title: 'Ninety-day window has run out',
    advice:
      'Hold a review, go through what was done, and list the actions of the next ninety days together. Set the new window with it.',
    messages: {
      stale: 'The last ninety days planned by a review ({review:quote}) ended on {ended:day}, {days:days} ago',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
