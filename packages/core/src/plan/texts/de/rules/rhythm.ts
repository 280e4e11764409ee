import type { RuleWords } from '../../texts.ts';

export const rhythm = {
  'review-overdue': {
    title: 'Durchsicht überfällig',
    advice:
      'Setzen Sie sie jetzt an, mit Leuten beider Parteien, und gehen Sie Ergebnisse, Maßnahmen und Änderungen auf beiden Seiten durch.',
    messages: {
      overdue: '{review:quote} war am {due:day} fällig (Verzug: {days:days}) und hat nicht stattgefunden',
      rhythmBroken: ({ last, due, days }, { day, days: inDays, show }) =>
        typeof last === 'string'
          ? `Die letzte Durchsicht war am ${day(last)}; die nächste war am ${day(show(due))} fällig (Verzug: ${inDays(Number(days))})`
          : `Es gab noch keine Durchsicht; die erste war am ${day(show(due))} fällig (Verzug: ${inDays(Number(days))})`,
      noSchedule: 'Es steht nirgends, wann die Parteien den Plan durchsehen',
    },
    fixes: { book: 'Durchsicht für den {on:day} ansetzen' },
  },
  'review-schedule-missing': {
    title: 'Keine Durchsichten geplant',
    advice:
      'Vereinbaren Sie, ob Sie den Plan monatlich oder vierteljährlich durchsehen, tragen Sie das ein, und setzen Sie die erste Durchsicht mit Leuten beider Parteien an.',
    messages: { missing: 'Für Durchsichten ist kein Rhythmus festgelegt, und keine ist angesetzt' },
    fixes: { book: 'Durchsicht für den {on:day} ansetzen' },
  },
  'review-too-rare': {
    title: 'Durchsichten zu selten',
    advice:
      'Sehen Sie den Plan mindestens jedes Quartal durch: lang genug, um etwas getan zu haben, kurz genug, um rechtzeitig zu merken, dass etwas anderes nötig ist.',
    messages: {
      tooRare: ({ every, unit }, { show }) => {
        const units: Readonly<Record<string, string>> = {
          day: 'Tage',
          week: 'Wochen',
          month: 'Monate',
          quarter: 'Quartale',
          year: 'Jahre',
        };
        return every === 1 && unit === 'year'
          ? 'Der Plan wird nur einmal im Jahr durchgesehen'
          : `Der Plan wird nur alle ${show(every)} ${units[show(unit)] ?? ''} durchgesehen`;
      },
    },
    fixes: { quarterly: 'Jedes Quartal durchsehen' },
  },
  'review-one-sided': {
    title: 'Durchsicht ohne eine Partei',
    advice:
      'Fragen Sie, warum niemand kam, und finden Sie einen Tag und eine Tagesordnung, für die sich das Kommen lohnt. War doch jemand da, ergänzen Sie die Liste.',
    messages: {
      oneSided: '{review:quote} am {on:day}: von {parties:list} war niemand da',
      noAttendees: '{review:quote} am {on:day}: wer da war, ist nicht festgehalten',
    },
  },
  'channel-missing': {
    title: 'Kein Kanal vereinbart',
    advice:
      'Halten Sie fest, auf welchen Kanälen Sie miteinander reden und wofür jeder da ist, damit niemand mit einem Anliegen auf die nächste Besprechung warten muss.',
    messages: { missing: 'Der Plan nennt keinen Kanal, auf dem die Parteien miteinander reden' },
  },
  'catch-up-missing': {
    title: 'Kein regelmäßiges Gespräch',
    advice:
      'Vereinbaren Sie ein kurzes Gespräch, das von selbst wiederkehrt, jede oder jede zweite Woche, und wer daran teilnimmt.',
    messages: {
      missing: 'Die Parteien haben zwischen den Durchsichten kein regelmäßiges Gespräch',
      noCadence: 'Nirgends steht, wie oft diese Gespräche stattfinden: {catchUps:list}',
    },
  },
  'communication-one-way': {
    title: 'Nur eine Seite spricht',
    advice:
      'Bitten Sie die stille Seite vor dem nächsten Gespräch um eine Idee und ein Anliegen, und antworten Sie auf beides. Was sie anderswo vorgebracht hat, halten Sie hier fest.',
    messages: { oneWay: 'Alle {topics} Themen kamen von {party}, keines von {silent:list}' },
  },
  'topic-unanswered': {
    title: 'Thema ohne Antwort',
    advice:
      'Sagen Sie, dass es angekommen ist und was daraus wird, oder dass nichts daraus wird, und warum. Wer keine Antwort bekommt, fragt nicht wieder.',
    messages: {
      unanswered:
        '{by} hat am {on:day} {topic:quote} vorgebracht; niemand hat geantwortet, obwohl es am {until:day} fällig war',
    },
    fixes: { acknowledge: 'Für {person} zur Kenntnis nehmen' },
  },
  'window-stale': {
    title: 'Neunzig-Tage-Fenster abgelaufen',
    advice:
      'Halten Sie eine Durchsicht ab, gehen Sie durch, was getan ist, und listen Sie gemeinsam die Maßnahmen der nächsten neunzig Tage auf. Setzen Sie damit das neue Fenster.',
    messages: {
      stale:
        'Die letzten neunzig Tage, die eine Durchsicht geplant hat ({review:quote}), endeten am {ended:day} (seither: {days:days})',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
