import type { Format } from '../format.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { RuleWords, Values } from '../texts.ts';

const atLimit = (told: Standing['told']) => (told === 'at-most' ? 'höchstens' : 'mindestens');

function standing(values: Values, format: Format): string {
  const { kpi, value, due, share, by, told } = standingOf(values, format);
  return told === 'part'
    ? `${kpi}: ${value} von ${due}, fällig bis Ende ${by} (${share})`
    : `${kpi} steht bei ${value}; vorgesehen waren bis Ende ${by} ${atLimit(told)} ${due}`;
}

export const rules = {
  'kpi-behind': {
    title: 'Kennzahl hinter dem Plan',
    advice:
      'Sehen Sie zuerst nach, wo sie zurückliegt, und fragen Sie dann warum: ob das Ziel noch zu beiden passt, ob Können und Zeit reichen oder ob sich der Markt geändert hat. Halten Sie die Ursache bei den Zahlen fest.',
    messages: {
      behind: standing,
      outside: (values, format) => {
        const { kpi, value, due, by, told } = standingOf(values, format);
        return `${kpi} steht Ende ${by} bei ${value}; vereinbart sind ${atLimit(told)} ${due}`;
      },
      noActuals: '{kpi}: Für keinen fälligen Zeitraum ist ein Ergebnis des Ganzen erfasst',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
  },
  'objective-without-actions': {
    title: 'Ziel ohne Maßnahmen',
    advice:
      'Schreiben Sie auf, was in den nächsten neunzig Tagen geschehen muss, wer es tut und bis wann. Ist das zu viel, ändern Sie das Ziel und nicht die Liste.',
    messages: {
      none: 'Für {objective:quote} ist in den nächsten {days:number} Tagen nichts zu tun',
      noInitiative: 'Keine Initiative arbeitet auf {objective:quote} hin, also ist dafür nichts zu tun',
      undated: '{objective:quote} hat Maßnahmen, aber keine sagt, wann',
    },
    fixes: { addAction: 'Maßnahme zu {initiative:quote} hinzufügen' },
  },
  'action-overdue': {
    title: 'Maßnahme überfällig',
    advice:
      'Fragen Sie die Verantwortlichen, was im Weg steht. Schließen Sie die Maßnahme dann ab, geben Sie ihr einen Tag, an den beide glauben, oder lassen Sie sie im Einvernehmen fallen: Eine Liste mit toten Einträgen liest bald niemand mehr.',
    messages: {
      overdue: '{action:quote} war am {due:day} fällig (Verzug: {days:days}); zuständig: {owner}',
      unowned: '{action:quote} war am {due:day} fällig (Verzug: {days:days}); zuständig ist niemand',
      undated: '{action:quote} hat keinen Tag, bis zu dem sie erledigt sein soll',
    },
    fixes: { complete: 'Sie ist erledigt', carryOver: 'Auf den {to:day} verschieben' },
  },
  'objective-unserved': {
    title: 'Ziel nicht bedient',
    advice:
      'Finden Sie ein gemeinsames Ziel oder eine Initiative, die dieser Partei dabei hilft, oder vereinbaren Sie, dass es nicht zu diesem Plan gehört.',
    messages: { unserved: 'Nichts im Plan hilft {party} bei {objective:quote}' },
    fixes: { serve: '{joint:quote} dafür nutzen' },
  },
  'target-not-agreed': {
    title: 'Zielwert nicht vereinbart',
    advice:
      'Sprechen Sie die Zahl mit der Seite durch, die sie nicht angenommen hat: was es dafür braucht und was sie davon hat. Dann nimmt sie an, oder die Zahl ändert sich.',
    messages: {
      notAccepted: '{kpi}: Den Vorschlag von {proposer} für den Zielwert haben nicht angenommen: {parties:list}',
      noProposer: '{kpi} hat einen Zielwert, aber es steht nicht da, von wem der Vorschlag stammt',
    },
    fixes: { accept: 'Zielwert für {party} annehmen' },
  },
  'objective-conflict': {
    title: 'Ziele im Konflikt',
    advice:
      'Legen Sie beide auf den Tisch und vereinbaren Sie, wie sie zusammengehen: nach Segment, nach Region, nacheinander, oder indem sich eines ändert. Schreiben Sie die Lösung dorthin, wo der Konflikt steht.',
    messages: {
      declared:
        'Zwischen {one:quote} und {other:quote} ist ein Konflikt festgehalten, und nichts sagt, wie er gelöst ist',
      opposite: '{one:quote} und {other:quote} wollen {kpi} in entgegengesetzte Richtungen bewegen',
      horizons:
        '{one:quote} zielt auf baldigen Umsatz, {other:quote} auf Marktanteil auf lange Sicht, im selben Segment, und nichts verbindet beide',
    },
  },
  'objective-changed-since-signoff': {
    title: 'Ziel seit der Unterschrift geändert',
    advice:
      'Ziele dürfen sich ändern. Sagen Sie der anderen Partei, was und warum, sehen Sie gemeinsam nach, was das für Zielwerte und Maßnahmen heißt, und lassen Sie es annehmen.',
    messages: {
      notAccepted:
        '{objective:quote} hat sich am {on:day} geändert, und die andere Partei hat das bisher nicht angenommen ({days:days})',
      unannounced: '{objective:quote} weicht vom Unterschriebenen ab, und niemand hat es angekündigt ({days:days})',
      noBaseline: '{objective:quote} lässt sich nur mit dem unterschriebenen Plan vergleichen, der nicht vorliegt',
      noDate: '{objective:quote} weicht vom Unterschriebenen ab, und nichts sagt, seit wann',
    },
    fixes: { accept: 'Änderung zu {to:quote} annehmen' },
  },
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
  'shortfall-not-escalated': {
    title: 'Rückstand nicht eskaliert',
    advice:
      'Bringen Sie ihn zu den Leuten auf beiden Seiten, die Mittel freigeben oder das Ziel ändern können, mit einem Plan: was, wer, bis wann.',
    messages: {
      notEscalated: (values, format) => `${standing(values, format)}, und niemand hat es eskaliert`,
      triggered: (values, format) =>
        `${standing(values, format)}; ${format.quote(values['trigger'])} verlangt, das zu eskalieren, und niemand hat es getan`,
      noActuals: '{kpi}: Für keinen fälligen Zeitraum ist ein Ergebnis des Ganzen erfasst',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
    fixes: { escalate: '{kpi:quote} eskalieren' },
  },
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
  'single-threaded': {
    title: 'Zu wenige beteiligt',
    advice:
      'Denken Sie an alle, die ausführen, genehmigen, unterstützen, gefragt oder unterrichtet werden, auf beiden Seiten, und geben Sie ihnen ihren Teil am Plan.',
    messages: {
      few: ({ party, people, needed, names }, { plural, list, show }) =>
        people === 0
          ? `Niemand von ${show(party)} hat einen Teil am Plan; mindestens ${show(needed)} sollten es sein`
          : plural(people, {
              one: `Nur eine Person von ${show(party)} hat einen Teil am Plan: ${list(names as string[])}`,
              other: `Nur # Personen von ${show(party)} haben einen Teil am Plan: ${list(names as string[])}`,
            }),
      unknownSize:
        '{people} von {party} haben einen Teil am Plan; ob das wenige sind, hängt von der Größe der Partei ab',
    },
  },
  'growth-strategy-no-longer-holds': {
    title: 'Plan passt nicht mehr zur Wachstumsstrategie',
    advice:
      'Fragen Sie, was sich geändert hat, und überarbeiten Sie gemeinsame Ziele und Initiativen, bis die Partei wieder sagen kann, dass der Plan ihr beim Wachsen hilft.',
    messages: {
      noLongerHolds:
        '{by} von {party} hat am {on:day} gesagt, dass der Plan nicht mehr beim Wachsen hilft; er hat sich seither nicht geändert',
      noStamps:
        '{party} hat am {on:day} gesagt, dass der Plan nicht mehr hilft; ob er sich seither geändert hat, ist nicht zu sehen',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
