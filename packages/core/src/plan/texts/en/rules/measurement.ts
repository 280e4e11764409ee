import { figureOf, totalsOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';

export const measurement = {
  'target-not-agreed': {
    title: 'Target not agreed',
    advice:
      'Talk the number through with the side that has not accepted it: what it would take to get there, and what it is worth to them. Then let them accept it, or change it.',
    messages: {
      notAccepted: '{kpi}: the target that {proposer} proposed has not been accepted by {parties:list}',
      noProposer: '{kpi} has a target, but nothing says who proposed it',
    },
    fixes: { accept: 'Accept the target for {party}' },
  },
  'objective-without-kpi': {
    title: 'Objective without a KPI',
    advice:
      'Agree on the figure that would tell you both that it is reached, and let a KPI measure it: otherwise each side holds its own picture of success.',
    messages: { unmeasured: 'No KPI tells whether {objective:quote} is reached' },
  },
  'kpi-without-baseline': {
    title: 'KPI without a baseline',
    advice:
      'Write down where the figure stood before the plan, or what earlier years brought, so that both see how far the target is.',
    messages: { noBaseline: '{kpi}: nothing says where it stood before the plan' },
  },
  'kpi-without-target': {
    title: 'KPI without a target',
    advice:
      'Propose a number and what it would take to get there, and let the other side accept or change it. A figure that is only to be watched needs a range.',
    messages: { noTarget: '{kpi}: nothing says what it is to reach' },
  },
  'kpi-without-owner': {
    title: 'KPI without an owner',
    advice:
      'Ask who reports the figure and who can move it, and let that person answer for it: what everybody watches, nobody explains.',
    messages: {
      none: '{kpi}: nobody answers for it',
      left: '{kpi}: {owner}, who answered for it, left on {on:day}',
    },
    fixes: { assign: 'Let {person} answer for it' },
  },
  'kpi-not-phased': {
    title: 'Target not phased',
    advice:
      'Break the target down by quarter or month, with what both know of the seasons. One number for the year can only be missed at its end.',
    messages: {
      notPhased: (values, format) =>
        `${format.show(values['kpi'])}: ${figureOf(values, format)(values['target'])} for the whole plan, and nothing says what is due by when`,
    },
  },
  'targets-do-not-add-up': {
    title: 'Targets do not add up',
    advice:
      'Find out which number both meant. Correct the parts or propose another target, and declare an over-assignment where slices add up to more on purpose.',
    messages: {
      whole: (values, format) => {
        const { kpi, total, target } = totalsOf(values, format);
        return `${kpi}: the targets by period come to ${total}, and the target of the plan is ${target}`;
      },
      slices: (values, format) => {
        const { kpi, total, target } = totalsOf(values, format);
        return `${kpi}: the targets of all slices come to ${total}, and the target of the plan is ${target}`;
      },
      noCalendar: '{kpi}: the party whose calendar names its periods has not said how its years fall',
      uncovered: '{kpi}: part of the plan’s period has no target, so the targets cannot be added up',
      incomplete: '{kpi}: some targets by slice are missing or count something twice, so they cannot be added up',
    },
    fixes: {
      propose: (values, format) => `Propose ${totalsOf(values, format).total} as the target`,
    },
  },
  'kpi-stale': {
    title: 'KPI not reported',
    advice:
      'Ask its owner for the figure and record it with its source. If it always comes later, correct the reporting lag; if nobody looks at it, drop the KPI in agreement.',
    messages: {
      missing: ({ kpi, period, end, due, days }, format) =>
        `${format.show(kpi)}: no result for ${format.periodTo(String(period), String(end))}; it was due on ${format.day(String(due))}, ${format.days(Number(days))} ago`,
      partly: ({ kpi, period, end, due, days }, format) =>
        `${format.show(kpi)}: results for ${format.periodTo(String(period), String(end))} are incomplete; they were due on ${format.day(String(due))}, ${format.days(Number(days))} ago`,
    },
  },
  'success-criteria-missing': {
    title: 'Success criteria missing',
    advice:
      'Finish the sentence “We will know that it worked when …” with the people of both sides who do the work, in figures wherever you can.',
    messages: { noCriteria: 'Nothing says what makes {initiative:quote} a success' },
  },
  'milestone-without-criteria': {
    title: 'Milestone without criteria',
    advice:
      'Write down what has to be true on that day so that neither side can doubt it, or set a condition on a KPI: what is released next depends on it.',
    messages: {
      noCriteria: 'Nothing says how to tell that {milestone:quote} is reached',
      halfCondition: 'The condition of {milestone:quote} lacks its KPI, its comparison or its figure',
    },
  },
  'effectiveness-not-measured': {
    title: 'Partnership not measured',
    advice:
      'Agree on one figure on how the partnership itself does, such as partner satisfaction or finished training, and look at it in each review. Sales tell late; these tell early.',
    messages: {
      none: ({ kpis }, format) =>
        format.plural(kpis, {
          one: 'The one KPI is not about partner experience, training engagement or partner satisfaction',
          other: 'None of the # KPIs is about partner experience, training engagement or partner satisfaction',
        }),
      noPurpose: 'Some KPIs do not say what they are for, such as {kpis:list}',
    },
  },
  'revenue-views-incomplete': {
    title: 'Revenue seen from one side',
    advice:
      'Add what customers pay the partner and what the partner sells around it, with the partner’s own figures: that is what the partner lives on.',
    messages: {
      noSellThrough: '{kpi} counts what the vendor receives; no KPI counts what customers pay the partner',
      noAttach: '{kpi} counts what the vendor receives; no KPI counts what the partner sells around it',
      neither:
        '{kpi} counts what the vendor receives; no KPI counts what customers pay the partner, or what the partner sells around it',
      noPerspective: 'KPIs count money, and none says whose: sell-in, sell-through or partner attach',
      noRoute: '{kpi} counts sell-in, but the plan names no route to market',
    },
  },
  'quota-only': {
    title: 'Quota instead of a plan',
    advice:
      'Sit down together: write down what the partner wants to reach, the initiatives both believe in and the actions of the next ninety days, and change the number if the list is too much.',
    messages: {
      quotaOnly:
        'The plan sets targets ({kpis:list}) but has no initiatives, no actions and no objective of the partner',
    },
  },
  'target-unrealistic': {
    title: 'Target beyond all experience',
    advice:
      'Ask what is different this time and write it into the plan as initiatives. If there is no good answer, propose a lower target: people stop trying for what cannot be done.',
    messages: {
      unrealistic:
        '{kpi}: the target asks for {growth:percent} over {year:period}; the best growth so far was {best:percent}',
      fewYears: '{kpi}: without two comparable prior years in a row, nothing shows what growth is realistic',
      noGrowth: '{kpi} never grew from one comparable year to the next',
      noCalendar: '{kpi}: the party whose calendar names its periods has not said how its years fall',
      otherPeriod: '{kpi}: {year:period}, the last comparable year, does not lead up to a plan of one year',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
