import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const commitment = {
  'commitment-asymmetry': {
    title: 'Unequal importance',
    advice:
      'Talk about it openly. Either the plan becomes worth more to the one side, or the other lowers what it expects and puts in.',
    messages: {
      asymmetry: 'For {cornerstone} this plan is a cornerstone; for {minor} it is a minor matter',
      oneSilent: '{party} does not say how important the plan is to it; {other} does',
    },
  },
  'investment-imbalance': {
    title: 'Investment out of balance',
    advice:
      'Ask what the party would pay for in its own interest. If its part is of another kind, decide that together and record the decision.',
    messages: {
      little: '{party} puts in {investment:money} of {total:money}, which is {share:percent}',
      unstated: ({ parties }, { list, plural }) =>
        plural((parties as string[]).length, {
          one: `${list(parties as string[])} does not say how much money it commits`,
          other: `${list(parties as string[])} do not say how much money they commit`,
        }),
      currencies: noRate('What the parties invest is in several currencies'),
    },
  },
  'sponsor-missing': {
    title: 'No sponsor',
    advice:
      'Ask the party who in its management stands behind the plan and can give it people and money, and whether that person knows.',
    messages: {
      missing: '{party} names no executive sponsor',
      left: '{party}: its sponsor {person} left on {left:day}',
    },
    fixes: { assign: 'Make {person} the sponsor' },
  },
  'engagement-dropping': {
    title: 'Engagement is dropping',
    advice:
      'Ask before you remind: what changed, in people, in priorities, or in whether it is worth it to them? Then agree on what would make it so again.',
    messages: {
      attendance: ({ party, figures, from, to }, { list, day, show }) =>
        `${show(party)}: fewer people came to each of the last reviews (${list(figures as number[])}, ${day(show(from))} to ${day(show(to))})`,
      exposure: ({ party, figures, from, to }, { list, period, show }) =>
        `${show(party)}: its people opened the plan less often every quarter (${list(figures as number[])}, ${period(show(from))} to ${period(show(to))})`,
      visits: ({ party, figures, from, to }, { list, periodTo, show }) => {
        const month = (end: unknown) => periodTo(`${show(end).slice(0, 4)}-P${show(end).slice(5, 7)}`, show(end));
        return `${show(party)}: its people visited the training platform less every month (${list(figures as number[])}, ${month(from)} to ${month(to)})`;
      },
      tooFew:
        '{party}: neither reviews, openings of the plan nor training visits are recorded for four periods running',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
