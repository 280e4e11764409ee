import type { Format } from '../format.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { RuleWords, Values } from '../texts.ts';

const atLimit = (told: Standing['told']) => (told === 'at-most' ? 'at most' : 'at least');

function standing(values: Values, format: Format): string {
  const { kpi, value, due, share, by, told } = standingOf(values, format);
  return told === 'part'
    ? `${kpi}: ${value} of ${due} due by the end of ${by} (${share})`
    : `${kpi} stands at ${value}; ${atLimit(told)} ${due} was due by the end of ${by}`;
}

/**
 * By rule: `title`, `advice`, `messages` (findings and what cannot be told) and `fixes`.
 *
 * A word is a string with places, `'{action:quote} was due on {due:day}'`, or for plurals a
 * function: `({ count }, format) => format.plural(count, { one: '# action is late', other: '# actions are late' })`.
 */
export const rules = {
  'kpi-behind': {
    title: 'KPI behind plan',
    advice:
      'Look first at where it falls behind, then ask why: whether the objective still fits both parties, whether the people have the skill and the time, or whether the market changed. Record the cause with the figures.',
    messages: {
      behind: standing,
      outside: (values, format) => {
        const { kpi, value, due, by, told } = standingOf(values, format);
        return `${kpi} stands at ${value} at the end of ${by}; both agreed to ${atLimit(told)} ${due}`;
      },
      noActuals: '{kpi}: no result of the whole has been recorded for a period that was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'objective-without-actions': {
    title: 'Objective without actions',
    advice:
      'List what has to happen in the next ninety days, who does it and by when. If that turns out to be too much, change the goal rather than the list.',
    messages: {
      none: 'Nothing is to be done for {objective:quote} in the next {days:days}',
      noInitiative: 'No initiative works towards {objective:quote}, so nothing is to be done for it',
      undated: '{objective:quote} has actions, but none of them says when',
    },
    fixes: { addAction: 'Add an action to {initiative:quote}' },
  },
  'action-overdue': {
    title: 'Action overdue',
    advice:
      'Ask its owner what stands in the way. Then close it, give it a day both believe in, or drop it in agreement: a list with dead entries is soon read by nobody.',
    messages: {
      overdue: '{action:quote} was due on {due:day}, {days:days} ago; it is with {owner}',
      unowned: '{action:quote} was due on {due:day}, {days:days} ago; it is with nobody',
      undated: '{action:quote} has no day by which it is to be done',
    },
    fixes: { complete: 'It is done', carryOver: 'Carry over to {to:day}' },
  },
  'objective-unserved': {
    title: 'Objective not served',
    advice:
      'Find a joint objective or an initiative that helps this party reach it, or agree that it is not part of this plan and take it out of scope.',
    messages: { unserved: 'Nothing in the plan helps {party} with {objective:quote}' },
    fixes: { serve: 'Let {joint:quote} serve it' },
  },
  'target-not-agreed': {
    title: 'Target not agreed',
    advice:
      'Talk the number through with the side that has not accepted it: what it would take to get there, and what it is worth to them. Then let them accept it, or change it.',
    messages: {
      notAccepted: '{kpi}: {parties:list} did not accept the target that {proposer} proposed',
      noProposer: '{kpi} has a target, but nobody says whose proposal it is',
    },
    fixes: { accept: 'Accept the target for {party}' },
  },
  'objective-conflict': {
    title: 'Conflicting objectives',
    advice:
      'Put both on the table and agree how they go together: by segment, by region, in time, or by changing one of them. Write the resolution down where the conflict is declared.',
    messages: {
      declared: '{one:quote} and {other:quote} are said to be in conflict, and nothing says how it is resolved',
      opposite: '{one:quote} and {other:quote} want {kpi} to go opposite ways',
      horizons:
        '{one:quote} is about revenue soon and {other:quote} about market share in the long run, in the same segment, and nothing joins the two',
    },
  },
  'objective-changed-since-signoff': {
    title: 'Objective changed since it was signed',
    advice:
      'Objectives may change. Tell the other party what changed and why, see together what that means for targets and actions, and have it accepted.',
    messages: {
      notAccepted: '{objective:quote} changed on {on:day} and the other party has not accepted it in {days:days}',
      unannounced: '{objective:quote} differs from what was signed, and for {days:days} nobody has announced it',
      noBaseline: '{objective:quote} can only be compared with the signed plan, which is not at hand',
      noDate: '{objective:quote} differs from what was signed, and nothing says since when',
    },
    fixes: { accept: 'Accept the change to {to:quote}' },
  },
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
  'shortfall-not-escalated': {
    title: 'Shortfall not escalated',
    advice:
      'Take it to the people on both sides who can free resources or change the goal, with a recovery plan: what, who, by when.',
    messages: {
      notEscalated: (values, format) => `${standing(values, format)}, and nobody escalated it`,
      triggered: (values, format) =>
        `${standing(values, format)}; ${format.quote(values['trigger'])} asks to escalate that, and nobody did`,
      noActuals: '{kpi}: no result of the whole has been recorded for a period that was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
    fixes: { escalate: 'Open an escalation of {kpi:quote}' },
  },
  'response-late': {
    title: 'Late answer',
    advice:
      'Answer, if only to say when the answer comes. Then look at what held it up: a missing decider, a long route, or a promise nobody could keep.',
    messages: {
      late: '{request:quote} was answered on {answered:day}; the promise ran until {deadline:day}',
      unanswered: '{request:quote} has no answer; the promise ran until {deadline:day}',
      noAnnex: '{request:quote}: how soon it was to be answered stands in the annex of the party that was asked',
      noPolicy: '{request:quote}: no policy promises an answer to such a request within a time',
    },
  },
  'single-threaded': {
    title: 'Too few people engaged',
    advice:
      'Think of everyone who executes, approves, supports, is consulted or informed, on both sides, and give them their part in the plan.',
    messages: {
      few: ({ party, people, needed, names }, { plural, list, show }) =>
        people === 0
          ? `Nobody of ${show(party)} has a part in the plan; there should be at least ${show(needed)}`
          : plural(people, {
              one: `Only one person of ${show(party)} has a part in the plan: ${list(names as string[])}`,
              other: `Only # people of ${show(party)} have a part in the plan: ${list(names as string[])}`,
            }),
      unknownSize: '{people} of {party} have a part in the plan; whether that is few depends on the size of the party',
    },
  },
  'growth-strategy-no-longer-holds': {
    title: 'Plan no longer fits the growth strategy',
    advice:
      'Ask what changed, and rework the joint objectives and initiatives until the party can say that the plan helps it grow again.',
    messages: {
      noLongerHolds:
        '{by} of {party} said on {on:day} that the plan no longer helps them grow; it has not changed since',
      noStamps: '{party} said on {on:day} that the plan no longer helps; whether it changed since cannot be seen',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
