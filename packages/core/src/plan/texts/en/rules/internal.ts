import type { RuleWords, Values, Words } from '../../texts.ts';

const typeIn = ({ type }: Values, words: Words): string => words.value('request.type', String(type));
/** What is judged by what one party keeps to itself. */
const noAnnex = (topic: string): string => `${topic} can only be told from a party’s own annex, which was not given`;

export const internal = {
  'response-late': {
    title: 'Late answer',
    advice:
      'Answer, if only to say when the answer comes. Then look at what held it up: a missing decider, a long route, or a promise nobody could keep.',
    messages: {
      late: '{request:quote} was answered on {answered:day}; the promise ran until {deadline:day}',
      unanswered: '{request:quote} has no answer; the promise ran until {deadline:day}',
      noAnnex:
        '{request:quote}: how soon it was to be answered can only be told from the annex of the party that was asked, which was not given',
      noPolicy: '{request:quote}: no policy says how soon such a request is to be answered',
    },
  },
  'answers-conflict': {
    title: 'Two answers to one question',
    advice:
      'Settle inside your house which answer holds, tell the other side with one voice, and name who decides such questions from now on.',
    messages: {
      both: ({ request, yes, no, yesBy, noBy }, format) => {
        const said = (day: unknown, who: unknown) =>
          `on ${format.day(String(day))}${who === undefined ? '' : ` (${format.show(who)})`}`;
        return `${format.quote(request)} was answered yes ${said(yes, yesBy)} and no ${said(no, noBy)}`;
      },
    },
  },
  'internal-not-ready': {
    title: 'Function not ready to partner',
    advice:
      'Work through the lowest answers with the people of that function before the partner meets the gaps, and assess again when something has changed.',
    messages: {
      below:
        '{function}: {score:percent} in the assessment of {on:day}, below the bar of {bar:percent}; lowest on {question:quote}',
      noAnswers: '{function}: the assessment of {on:day} has no answers',
      noAnnex: noAnnex('Whether functions are ready to partner'),
    },
  },
  'response-policy-missing': {
    title: 'No policy for such requests',
    advice:
      'Agree inside your house within what time such a request is answered, who decides and over which route, and write it down as a response policy.',
    messages: {
      noPolicy: (values, format, words) =>
        `${format.quote(values['request'])}: no response policy covers requests of the kind ${format.quote(typeIn(values, words))}`,
      noTime: (values, format, words) =>
        `${format.quote(values['request'])}: the policy for requests of the kind ${format.quote(typeIn(values, words))} promises no time`,
      noAnnex: noAnnex('How soon requests are to be answered'),
    },
  },
  'decider-missing': {
    title: 'Nobody may decide',
    advice:
      'Name one person or role who decides such requests, and somebody who stands in. An answer waits as long as everybody believes that another has the say.',
    messages: {
      noDecider: (values, format, words) =>
        `${format.show(values['function'])}: nobody is named who decides requests of the kind ${format.quote(typeIn(values, words))}`,
      noAnnex: noAnnex('Who decides which requests'),
    },
  },
  'answer-shopping': {
    title: 'Asked again elsewhere',
    advice:
      'Send the request back to the function whose policy covers it, and let that one give the only answer. If the route is too slow or too strict, change the policy rather than go around it.',
    messages: {
      whileOpen: '{request:quote} went to {function} on {from:day}, outside the route of its policy, while it was open',
      afterAnswer:
        '{request:quote} went to {function} on {from:day}, outside the route of its policy, after it had been answered on {answered:day}',
      noPolicy: '{request:quote}: no policy says which functions such a request may pass through',
      noRoute: '{request:quote}: it went to another function than that of the policy, which names no route',
      noAnnex: noAnnex('Which functions a request passed through'),
    },
  },
  'policies-contradict': {
    title: 'Policies contradict each other',
    advice:
      'Keep one policy for each type of request: one time, one decider, one route that passes through the others.',
    messages: {
      times: (values, format, words) => {
        const time = (amount: unknown, unit: unknown) => format.kpiValue(Number(amount), String(unit));
        const one = time(values['amount'], values['unit']);
        const other = time(values['otherAmount'], values['otherUnit']);
        return `${typeIn(values, words)}: two policies promise an answer within ${one} and within ${other} (${format.show(values['functions'])})`;
      },
      deciders: (values, format, words) =>
        `${typeIn(values, words)}: two policies name different deciders, ${format.show(values['ofOne'])} and ${format.show(values['ofOther'])} (${format.show(values['functions'])})`,
      oneSided: (values, format, words) =>
        `${typeIn(values, words)}: of two policies only one says how soon, or who decides (${format.show(values['functions'])})`,
      noAnnex: noAnnex('Whether response policies contradict each other'),
    },
  },
  'functions-bypassed': {
    title: 'Function bypassed',
    advice:
      'Ask those who went around it what they could not get there, and ask the function what it lacks. Settle it between the two before partners learn the same way.',
    messages: {
      bypassed: ({ function: name, times, on }, format) =>
        `${format.show(name)} was bypassed ${format.plural(times, { one: 'once', other: '# times' })}, last on ${format.day(String(on))}`,
      noAnnex: noAnnex('Whether functions were bypassed'),
    },
  },
  'function-lead-missing': {
    title: 'Function without a lead',
    advice:
      'Name who leads this function where the partnership is concerned, so that everybody inside knows whom to ask and who answers for it.',
    messages: { noLead: '{function}: nobody is named who leads it', noAnnex: noAnnex('Who leads which function') },
  },
  'function-without-consequences': {
    title: 'Function without consequences',
    advice:
      'Give the function one or two KPIs that matter to the partner, such as how soon it answers, and say what follows when they are met or missed.',
    messages: {
      noKpis: '{function}: no KPI says what is expected of it',
      noConsequence: '{function}: nothing follows from {kpis:list}, whether met or missed',
      noAnnex: noAnnex('What is expected of each function'),
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
