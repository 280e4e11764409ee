import type { RuleWords } from '../../texts.ts';

export const internal = {
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
} satisfies Readonly<Record<string, RuleWords>>;
