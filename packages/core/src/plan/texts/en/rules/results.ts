import { pipelineOf, slicesOf, standingOf, trendOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';
import { atLimit, sliceWords, standing } from './standing.ts';

export const results = {
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
      noActuals: '{kpi}: no overall result has been recorded for any period that was due',
      noCalendar: '{kpi}: the party whose calendar names its periods has not said how its years fall',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'shortfall-not-escalated': {
    title: 'Shortfall not escalated',
    advice:
      'Take it to the people on both sides who can free resources or change the goal, with a recovery plan: what, who, by when.',
    messages: {
      notEscalated: (values, format) => `${standing(values, format)}, and nobody escalated it`,
      triggered: (values, format) =>
        `${standing(values, format)}; ${format.quote(values['trigger'])} asks for that to be escalated, and nobody did`,
      noActuals: '{kpi}: no overall result has been recorded for any period that was due',
      noCalendar: '{kpi}: the party whose calendar names its periods has not said how its years fall',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
    fixes: { escalate: 'Open an escalation of {kpi:quote}' },
  },
  'slice-below-target': {
    title: 'Region or segment below target',
    advice:
      'Ask the people who work there what they see: whether it is the right market, whether they have what they need to win in it, and who else is there. Then change its target, or add training, people or an initiative.',
    messages: {
      below: ({ kpi, slices }, format) =>
        `${format.show(kpi)}: ${format.list(slicesOf(slices).map((one) => sliceWords(one, format)))}`,
      missing: '{kpi}: no result has been recorded for {slices:list}, though it was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'trend-falling': {
    title: 'Falling trend',
    advice:
      'Ask what changed, and when: people, effort, competitors, or what one side wants from the plan. Record the cause with the figures and agree on actions while the gap can still be closed.',
    messages: {
      falling: (values, format) => {
        const { kpi, value, due, share, by, told } = standingOf(values, format);
        const { first, firstPace } = trendOf(values, format);
        return told === 'part'
          ? `${kpi} got worse three periods running: from ${firstPace} of its target to ${share} by ${by}`
          : `${kpi} got worse three periods running: from ${first} to ${value} by ${by}, where ${atLimit(told)} ${due} was due`;
      },
      noTargets: '{kpi}: without a target for each period, a planned dip cannot be told from a fall',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'cause-not-tagged': {
    title: 'Cause not recorded',
    advice:
      'Ask the people behind the figure whether the objective, the skill, the effort or the market is the reason, and record it with the last figure: each asks for something else.',
    messages: { noCause: (values, format) => `${standing(values, format)}, and nobody says why` },
  },
  'pipeline-coverage-low': {
    title: 'Too little in the pipeline',
    advice:
      'Look at where deals come from: the initiatives that fill the pipeline, the leads that are passed on, the offers that wait. Add actions for the next ninety days, or say in time that the target will not be reached.',
    messages: {
      low: (values, format) => {
        const { open, remaining } = pipelineOf(values, format);
        return (
          format.show(values['kpi']) +
          `: ${open} in the pipeline for ${remaining} still to be reached, less than ${format.show(values['times'])} times as much`
        );
      },
      lowAtWinRate: (values, format) => {
        const { open, remaining, expected } = pipelineOf(values, format);
        return (
          format.show(values['kpi']) +
          `: of ${open} in the pipeline ${expected} are likely to be won, and ${remaining} are still to be reached`
        );
      },
      old: '{kpi}: the last pipeline figure is from {on:day}, {days:days} ago',
      noActuals: '{kpi}: results that were due are missing, so what is left to reach is not known',
      noCalendar: '{kpi}: the party whose calendar names its periods has not said how its years fall',
    },
  },
  'recovery-overdue': {
    title: 'Recovery overdue',
    advice:
      'Ask the person who took on the step, agree on a day both believe in, or take the case one level up. Where there are no steps yet, write the first three together: what, who, by when.',
    messages: {
      overdue: ({ escalation, what, who, due, days, further }, format) => {
        const rest =
          further === 0
            ? ''
            : format.plural(further, { one: '; # further step is late', other: '; # further steps are late' });
        return `${format.quote(escalation)}: ${format.quote(what)} was due on ${format.day(String(due))}, ${format.days(Number(days))} ago; its owner is ${format.show(who)}${rest}`;
      },
      noPlan: '{escalation:quote} has been open for {days:days}, and no step has been agreed',
    },
    fixes: { done: '{what:quote} is done' },
  },
  'renewal-undecided': {
    title: 'Renewal undecided',
    advice:
      'Look together at what was reached and what both still want, and decide whether to renew, recover, step back or part. Record the decision with its grounds.',
    messages: {
      soon: 'The plan ends on {end:day}, in {days:days}, and nobody has decided what comes next',
      over: 'The plan ended on {end:day}, {days:days} ago, and nobody has decided what comes next',
    },
  },
  'closed-without-verdict': {
    title: 'Closed without a verdict',
    advice:
      'Say together for each objective whether it was reached, partly reached or missed, and why: the next plan is only as realistic as what both learnt from this one.',
    messages: { noVerdict: 'The plan is closed, and nobody has said what became of {objective:quote}' },
    fixes: {
      record: ({ verdict }) => (verdict === 'reached' ? 'Record that it was reached' : 'Record that it was missed'),
    },
  },
  'action-late-not-escalated': {
    title: 'Late action not escalated',
    advice:
      'Take it to the people on both sides who can free resources, with what stands in the way. If nobody wants the action any more, drop it in agreement.',
    messages: {
      notEscalated: '{action:quote} was due on {due:day}, {days:days} ago, and nobody escalated it',
      triggered:
        '{action:quote} was due on {due:day}, {days:days} ago; {trigger:quote} asks for that to be escalated, and nobody did',
    },
    fixes: { escalate: 'Open an escalation of {action:quote}' },
  },
  'escalation-ladder-missing': {
    title: 'Nobody to escalate to',
    advice:
      'Name for each side a person who can free people and money or change the goal, and how many days they have to answer. In a dispute it is too late to agree on that.',
    messages: {
      none: 'The plan names nobody to turn to when actions are late or results fail to come',
      partyMissing: 'Nobody from {parties:list} is named to turn to when actions are late or results fail to come',
    },
    fixes: { setUp: 'Set up a first level with {people:list}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
