import type { RuleWords, Values, Words } from '../../texts.ts';

const typeIn = ({ type }: Values, words: Words): string => words.value('request.type', String(type));
/** Was sich nur nach dem beurteilen lässt, was eine Partei für sich behält. */
const noAnnex = (topic: string): string =>
  `${topic}, zeigt nur der private Anhang einer Partei, und der liegt nicht vor`;

export const internal = {
  'response-late': {
    title: 'Späte Antwort',
    advice:
      'Antworten Sie, und sei es nur, wann die Antwort kommt. Sehen Sie dann nach, was sie aufhielt: niemand, der entscheidet, ein langer Weg oder ein Versprechen, das niemand halten konnte.',
    messages: {
      late: '{request:quote} wurde am {answered:day} beantwortet; zugesagt war die Antwort bis zum {deadline:day}',
      unanswered: '{request:quote} ist ohne Antwort; zugesagt war sie bis zum {deadline:day}',
      noAnnex:
        '{request:quote}: Bis wann zu antworten war, steht im Anhang der gefragten Partei, und der liegt nicht vor',
      noPolicy: '{request:quote}: Keine Antwortzusage sagt, wie bald eine solche Anfrage zu beantworten ist',
    },
  },
  'answers-conflict': {
    title: 'Zwei Antworten auf eine Frage',
    advice:
      'Klären Sie im eigenen Haus, welche Antwort gilt, sagen Sie sie der anderen Seite mit einer Stimme, und benennen Sie, wer solche Fragen künftig entscheidet.',
    messages: {
      both: ({ request, yes, no, yesBy, noBy }, format) => {
        const said = (day: unknown, who: unknown) =>
          `am ${format.day(String(day))}${who === undefined ? '' : ` (${format.show(who)})`}`;
        return `${format.quote(request)} wurde ${said(yes, yesBy)} mit Ja und ${said(no, noBy)} mit Nein beantwortet`;
      },
    },
  },
  'internal-not-ready': {
    title: 'Funktionsbereich nicht bereit',
    advice:
      'Gehen Sie die niedrigsten Antworten mit den Menschen dieses Bereichs durch, bevor der Partner auf die Lücken stößt, und befragen Sie erneut, wenn sich etwas geändert hat.',
    messages: {
      below:
        '{function}: {score:percent} in der Befragung vom {on:day}, zu erreichen sind {bar:percent}; am niedrigsten bei {question:quote}',
      noAnswers: '{function}: Die Befragung vom {on:day} enthält keine Antworten',
      noAnnex: noAnnex('Ob Funktionsbereiche bereit sind'),
    },
  },
  'response-policy-missing': {
    title: 'Keine Antwortzusage für solche Anfragen',
    advice:
      'Vereinbaren Sie im eigenen Haus, bis wann eine solche Anfrage beantwortet wird, wer entscheidet und über welchen Weg sie läuft, und halten Sie es als Antwortzusage fest.',
    messages: {
      noPolicy: (values, format, words) =>
        `${format.quote(values['request'])}: Keine Antwortzusage gilt für Anfragen der Art ${format.quote(typeIn(values, words))}`,
      noTime: (values, format, words) =>
        `${format.quote(values['request'])}: Die Antwortzusage für Anfragen der Art ${format.quote(typeIn(values, words))} nennt keine Frist`,
      noAnnex: noAnnex('Wie bald Anfragen zu beantworten sind'),
    },
  },
  'decider-missing': {
    title: 'Niemand darf entscheiden',
    advice:
      'Benennen Sie eine Person oder Rolle, die solche Anfragen entscheidet, und eine Vertretung. Eine Antwort bleibt liegen, solange alle glauben, ein anderer habe das Sagen.',
    messages: {
      noDecider: (values, format, words) =>
        `${format.show(values['function'])}: Niemand ist benannt, der Anfragen der Art ${format.quote(typeIn(values, words))} entscheidet`,
      noAnnex: noAnnex('Wer welche Anfragen entscheidet'),
    },
  },
  'answer-shopping': {
    title: 'Anderswo noch einmal gefragt',
    advice:
      'Geben Sie die Anfrage an den Bereich zurück, dessen Antwortzusage für sie gilt, und lassen Sie nur ihn antworten. Ist der Weg zu lang oder zu streng, ändern Sie die Zusage, statt sie zu umgehen.',
    messages: {
      whileOpen:
        '{request:quote} ging am {from:day} an {function}, außerhalb des vorgesehenen Laufwegs, während sie offen war',
      afterAnswer:
        '{request:quote} ging am {from:day} an {function}, außerhalb des vorgesehenen Laufwegs, nachdem sie am {answered:day} beantwortet war',
      noPolicy: '{request:quote}: Keine Antwortzusage sagt, welche Bereiche eine solche Anfrage durchlaufen darf',
      noRoute:
        '{request:quote}: Sie ging an einen anderen Bereich als den der Antwortzusage, und diese nennt keinen Laufweg',
      noAnnex: noAnnex('Welche Bereiche eine Anfrage durchlaufen hat'),
    },
  },
  'policies-contradict': {
    title: 'Antwortzusagen widersprechen sich',
    advice:
      'Behalten Sie für jede Art von Anfrage eine einzige Zusage: eine Frist, eine Person, die entscheidet, einen Laufweg, der durch die anderen Bereiche führt.',
    messages: {
      times: (values, format, words) => {
        const time = (amount: unknown, unit: unknown) => format.kpiValue(Number(amount), String(unit));
        const one = time(values['amount'], values['unit']);
        const other = time(values['otherAmount'], values['otherUnit']);
        return `${typeIn(values, words)}: Zwei Antwortzusagen nennen verschiedene Fristen, ${one} und ${other} (${format.show(values['functions'])})`;
      },
      deciders: (values, format, words) =>
        `${typeIn(values, words)}: Zwei Antwortzusagen lassen Verschiedene entscheiden, ${format.show(values['ofOne'])} und ${format.show(values['ofOther'])} (${format.show(values['functions'])})`,
      oneSided: (values, format, words) =>
        `${typeIn(values, words)}: Von zwei Antwortzusagen sagt nur eine, bis wann oder wer entscheidet (${format.show(values['functions'])})`,
      noAnnex: noAnnex('Ob sich Antwortzusagen widersprechen'),
    },
  },
  'functions-bypassed': {
    title: 'Funktionsbereich umgangen',
    advice:
      'Fragen Sie die, die ihn umgingen, was sie dort nicht bekamen, und den Bereich, was ihm fehlt. Klären Sie es miteinander, bevor Partner denselben Weg lernen.',
    messages: {
      bypassed: ({ function: name, times, on }, format) =>
        `${format.show(name)} wurde ${format.plural(times, { one: 'einmal', other: '#-mal' })} umgangen, zuletzt am ${format.day(String(on))}`,
      noAnnex: noAnnex('Ob Funktionsbereiche umgangen wurden'),
    },
  },
  'function-lead-missing': {
    title: 'Funktionsbereich ohne Leitung',
    advice:
      'Benennen Sie, wer diesen Bereich leitet, soweit es die Partnerschaft betrifft, damit im Haus alle wissen, wen sie fragen können und wer dafür einsteht.',
    messages: {
      noLead: '{function}: Niemand ist als Leitung benannt',
      noAnnex: noAnnex('Wer welchen Funktionsbereich leitet'),
    },
  },
  'function-without-consequences': {
    title: 'Funktionsbereich ohne Folgen',
    advice:
      'Geben Sie dem Bereich eine oder zwei Kennzahlen, die für den Partner zählen, etwa wie schnell er antwortet, und sagen Sie, was folgt, wenn sie erreicht oder verfehlt werden.',
    messages: {
      noKpis: '{function}: Keine Kennzahl sagt, was von ihm erwartet wird',
      noConsequence: '{function}: Aus {kpis:list} folgt nichts, ob erreicht oder verfehlt',
      noAnnex: noAnnex('Was von jedem Funktionsbereich erwartet wird'),
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
