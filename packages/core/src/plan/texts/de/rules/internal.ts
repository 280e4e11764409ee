import type { RuleWords } from '../../texts.ts';

export const internal = {
  'response-late': {
    title: 'Späte Antwort',
    advice:
      'Antworten Sie, und sei es nur, wann die Antwort kommt. Sehen Sie dann nach, was sie aufhielt: niemand, der entscheidet, ein langer Weg oder ein Versprechen, das niemand halten konnte.',
    messages: {
      late: '{request:quote} wurde am {answered:day} beantwortet; zugesagt war es bis {deadline:day}',
      unanswered: '{request:quote} ist ohne Antwort; zugesagt war sie bis {deadline:day}',
      noAnnex: '{request:quote}: Bis wann zu antworten war, steht in der Anlage der gefragten Partei',
      noPolicy: '{request:quote}: Keine Regelung sagt für solche Anfragen eine Antwort in einer Frist zu',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
