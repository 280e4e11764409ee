import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const execution = {
  'objective-without-actions': {
    title: 'Objective without actions',
    advice:
      'List what has to happen in the next ninety days, who does it and by when. If that turns out to be too much, change the goal rather than the list.',
    messages: {
      none: 'Nothing is planned for {objective:quote} in the next {days:days}',
      noInitiative: 'No initiative works towards {objective:quote}, so nothing is planned for it',
      undated: '{objective:quote} has actions, but none of them has a date',
    },
    fixes: { addAction: 'Add an action to {initiative:quote}' },
  },
  'action-overdue': {
    title: 'Action overdue',
    advice:
      'Ask its owner what stands in the way. Then close it, give it a day both believe in, or drop it in agreement: a list with dead entries is soon read by nobody.',
    messages: {
      overdue: '{action:quote} was due on {due:day}, {days:days} ago; its owner is {owner}',
      unowned: '{action:quote} was due on {due:day}, {days:days} ago; nobody owns it',
      undated: '{action:quote} has no day by which it is to be done',
    },
    fixes: { complete: 'It is done', carryOver: 'Carry over to {to:day}' },
  },
  'execution-rate-low': {
    title: 'Too little done of what was due',
    advice:
      'Go through what was left and ask of each why. Then promise less for the next ninety days, or free more time for it; a list that is never done teaches everyone to ignore it.',
    messages: {
      low: '{done} of {due} actions due from {from:day} to {to:day} were done by then ({rate:percent})',
    },
  },
  'launch-window-at-risk': {
    title: 'Launch window at risk',
    advice:
      'Bring the people whose work is late together and decide what can be left out. If the moment has passed, say so and plan the next one.',
    messages: {
      closed: '{initiative:quote} is not finished, and its launch window closed on {closes:day}, {days:days} ago',
      atRisk: ({ initiative, closes, days: left, late }, { quote, day, days, list, show }) =>
        `${quote(initiative)} has to be launched by ${day(show(closes))}, in ${days(Number(left))}, and is late with ${list((late as string[]).map(quote))}`,
    },
  },
  'action-without-owner': {
    title: 'Action without an owner',
    advice:
      'Name one person who does it. What is everybody’s is nobody’s: “I thought you were doing that” is how such actions end.',
    messages: {
      none: 'Nobody has been given {action:quote} to do',
      left: '{action:quote} is assigned to {owner}, who left on {left:day}',
    },
    fixes: { give: 'Give it to {person}' },
  },
  'action-without-due-date': {
    title: 'Action without a due day',
    advice:
      'Ask its owner for a day they believe in. Without one it can neither be late nor be reviewed, and it gives way to all that has a day.',
    messages: { undated: 'Nothing says by when {action:quote} is to be done' },
    fixes: { due: 'Have it done by {on:day}, when {initiative:quote} ends' },
  },
  'plan-too-distant': {
    title: 'All work lies far ahead',
    advice:
      'Ask what has to happen first, and write down who does it in the coming ninety days. Goals of a year are easy to agree to as long as nothing has to be done for them now.',
    messages: {
      distant: ({ actions, days: within, first }, { plural, days, day, show }) =>
        plural(actions, {
          one: `The only open action begins on ${day(show(first))}; nothing is planned for the next ${days(Number(within))}`,
          other: `The first of # open actions begins on ${day(show(first))}; nothing is planned for the next ${days(Number(within))}`,
        }),
      undated: 'No action is known to fall in the next {days:days}, and some do not say when they are due',
    },
  },
  'window-overloaded': {
    title: 'More work than time',
    advice:
      'Put the list and the calendar side by side, and decide together whether to keep the goal or adjust it to what is practical. Record the decision: this falls silent for as long as it is fresh.',
    messages: {
      overloaded: ({ person, effort, capacity, share, until }, { show, day, percent }, { quantity }) =>
        `${show(person)} has ${quantity(Number(effort), 'person-days')} of work until ${day(show(until))}; ${quantity((Number(capacity) * Number(share)) / 100, 'person-days')} would be practical (${percent(Number(share))} of the time available)`,
      noCapacity: '{person} has actions until {until:day}, but nothing says how much time there is for them',
      noEffort: 'Of {person}’s {actions} actions until {until:day}, only {known} say how much work they are',
    },
  },
  'initiative-unfunded': {
    title: 'Initiative not funded',
    advice:
      'Set the money aside, have the fund request decided or the investment released before work begins, or make the initiative as small as the money.',
    messages: {
      unfunded: '{initiative:quote} takes {budget:money}, of which {funded:money} is there; {missing:money} is missing',
      currencies: noRate(({ initiative }, { quote }) => `${quote(initiative)} and its money are in several currencies`),
    },
  },
  'initiative-without-objective': {
    title: 'Initiative without an objective',
    advice:
      'Ask what it is for. If it helps an objective, say which; if it helps none, the time and the money are needed elsewhere.',
    messages: { none: '{initiative:quote} works towards no objective' },
    fixes: { serve: 'Let it work towards {objective:quote}' },
  },
  'activity-hinders': {
    title: 'Initiative that hinders',
    advice:
      'Look together at what it does to the objectives, and change it or drop it in agreement. Busy is not the same as aligned.',
    messages: {
      hinders: '{initiative:quote} was seen to hinder what the parties want to reach',
      hindersAsExpected: '{initiative:quote} was expected to hinder what the parties want to reach, and does',
    },
  },
  'owner-ambiguous': {
    title: 'Owner ambiguous',
    advice:
      'Name the one person who answers for it; the other may support. Of two names each believes that the other one does it.',
    messages: {
      eitherOr: '{action:quote} is assigned to {people:quote}, which is nobody in particular',
      several: '{action:quote} has no owner and several people carrying it out: {people}',
    },
  },
  'action-carried-over': {
    title: 'Action put off again and again',
    advice:
      'Ask whether it still matters. If it does, find out what stands in the way before you give it another day; if it does not, drop it in agreement.',
    messages: {
      carried: '{action:quote} was carried over {times} times; it was first due on {first:day}',
    },
  },
  'initiative-duplicated': {
    title: 'Initiative planned twice',
    advice:
      'Ask both leads whether they mean the same thing. If so, make it one with one lead; if not, give them titles that tell them apart.',
    messages: {
      alike: '{one:quote} and {other:quote} have the same aim, the same timing and nearly the same title',
    },
  },
  'risk-unowned': {
    title: 'Risk without an owner',
    advice:
      'Name who watches it and sounds the alarm. A risk that is only written down comes true as surely as one that nobody saw.',
    messages: {
      none: 'Nobody watches {risk:quote}',
      left: '{risk:quote} was watched by {owner}, who left on {left:day}',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
