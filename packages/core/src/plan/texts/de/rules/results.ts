import { pipelineOf, slicesOf, standingOf, trendOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';
import { atLimit, sliceWords, standing } from './standing.ts';

export const results = {
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
      noCalendar: '{kpi}: Die Partei, deren Kalender die Zeiträume benennt, hat nicht gesagt, wie ihre Jahre liegen',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
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
      noCalendar: '{kpi}: Die Partei, deren Kalender die Zeiträume benennt, hat nicht gesagt, wie ihre Jahre liegen',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
    fixes: { escalate: '{kpi:quote} eskalieren' },
  },
  'slice-below-target': {
    title: 'Region oder Segment unter dem Zielwert',
    advice:
      'Fragen Sie die Leute dort, was sie sehen: ob es der richtige Markt ist, ob sie haben, was man dort braucht, und wer sonst noch da ist. Ändern Sie dann den Zielwert, oder sorgen Sie für Schulung, Leute oder eine Initiative.',
    messages: {
      below: ({ kpi, slices }, format) =>
        `${format.show(kpi)}: ${format.list(slicesOf(slices).map((one) => sliceWords(one, format)))}`,
      missing: '{kpi}: Für {slices:list} ist kein Ergebnis erfasst, obwohl es fällig war',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
  },
  'trend-falling': {
    title: 'Fallender Trend',
    advice:
      'Fragen Sie, was sich wann geändert hat: Leute, Einsatz, Wettbewerb oder was eine Seite vom Plan erwartet. Halten Sie die Ursache bei den Zahlen fest, und vereinbaren Sie Maßnahmen, solange der Rückstand noch aufzuholen ist.',
    messages: {
      falling: (values, format) => {
        const { kpi, value, due, share, by, told } = standingOf(values, format);
        const { first, firstPace } = trendOf(values, format);
        return told === 'part'
          ? `${kpi} ist dreimal in Folge schlechter geworden: von ${firstPace} auf ${share} des Zielwerts (bis ${by})`
          : `${kpi} ist dreimal in Folge schlechter geworden: von ${first} auf ${value} (bis ${by}); fällig waren ${atLimit(told)} ${due}`;
      },
      noTargets:
        '{kpi}: Ohne Zielwert für jeden Zeitraum lässt sich eine geplante Flaute nicht von einem Rückgang unterscheiden',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
  },
  'cause-not-tagged': {
    title: 'Ursache nicht festgehalten',
    advice:
      'Fragen Sie die Leute hinter der Zahl, ob es am Ziel, am Können, am Einsatz oder am Markt liegt, und halten Sie es bei der letzten Zahl fest: Jede Ursache verlangt etwas anderes.',
    messages: { noCause: (values, format) => `${standing(values, format)}, und niemand sagt, warum` },
  },
  'pipeline-coverage-low': {
    title: 'Zu wenig in der Pipeline',
    advice:
      'Sehen Sie nach, woher Abschlüsse kommen: Initiativen, die die Pipeline füllen, weitergegebene Leads, offene Angebote. Nehmen Sie Maßnahmen für die nächsten neunzig Tage auf, oder sagen Sie rechtzeitig, dass der Zielwert nicht erreicht wird.',
    messages: {
      low: (values, format) => {
        const { open, remaining } = pipelineOf(values, format);
        return (
          format.show(values['kpi']) +
          `: In der Pipeline sind ${open}, zu erreichen bleiben ${remaining}; das ist weniger als das ${format.show(values['times'])}-Fache`
        );
      },
      lowAtWinRate: (values, format) => {
        const { open, remaining, expected } = pipelineOf(values, format);
        return (
          format.show(values['kpi']) +
          `: Von ${open} in der Pipeline werden wohl ${expected} gewonnen, zu erreichen bleiben ${remaining}`
        );
      },
      old: '{kpi}: Die letzte Angabe zur Pipeline ist vom {on:day} (Alter: {days:days})',
      noActuals: '{kpi}: Fällige Ergebnisse fehlen, daher ist nicht bekannt, was noch zu erreichen bleibt',
      noCalendar: '{kpi}: Die Partei, deren Kalender die Zeiträume benennt, hat nicht gesagt, wie ihre Jahre liegen',
    },
  },
  'recovery-overdue': {
    title: 'Gegenmaßnahmen überfällig',
    advice:
      'Fragen Sie, wer den Schritt übernommen hat, vereinbaren Sie einen Tag, an den beide glauben, oder gehen Sie eine Stufe höher. Gibt es noch keine Schritte, schreiben Sie gemeinsam die ersten drei auf: was, wer, bis wann.',
    messages: {
      overdue: ({ escalation, what, who, due, days, further }, format) => {
        const rest =
          further === 0
            ? ''
            : format.plural(further, {
                one: '; # weiterer Schritt ist im Verzug',
                other: '; # weitere Schritte sind im Verzug',
              });
        return `${format.quote(escalation)}: ${format.quote(what)} war am ${format.day(String(due))} fällig (Verzug: ${format.days(Number(days))}); zuständig: ${format.show(who)}${rest}`;
      },
      noPlan: '{escalation:quote} ist seit dem {opened:day} offen ({days:days}), und kein Schritt ist vereinbart',
    },
    fixes: { done: '{what:quote} ist erledigt' },
  },
  'renewal-undecided': {
    title: 'Verlängerung nicht entschieden',
    advice:
      'Sehen Sie gemeinsam an, was erreicht wurde und was beide noch wollen, und entscheiden Sie: verlängern, gegensteuern, zurückstufen oder beenden. Halten Sie die Entscheidung mit ihren Gründen fest.',
    messages: {
      soon: 'Der Plan endet am {end:day} (noch {days:days}), und niemand hat entschieden, wie es weitergeht',
      over: 'Der Plan ist am {end:day} ausgelaufen (seither {days:days}), und niemand hat entschieden, wie es weitergeht',
    },
  },
  'closed-without-verdict': {
    title: 'Ohne Urteil abgeschlossen',
    advice:
      'Sagen Sie gemeinsam für jedes Ziel, ob es erreicht, zum Teil erreicht oder verfehlt wurde, und warum: Der nächste Plan ist nur so realistisch wie das, was beide aus diesem gelernt haben.',
    messages: {
      noVerdict: 'Der Plan ist abgeschlossen, und niemand hat gesagt, was aus {objective:quote} geworden ist',
    },
    fixes: {
      record: ({ verdict }) => (verdict === 'reached' ? 'Als erreicht festhalten' : 'Als verfehlt festhalten'),
    },
  },
  'action-late-not-escalated': {
    title: 'Verspätete Maßnahme nicht eskaliert',
    advice:
      'Bringen Sie sie zu den Leuten auf beiden Seiten, die Mittel freigeben können, und sagen Sie, was im Weg steht. Will niemand die Maßnahme mehr, lassen Sie sie im Einvernehmen fallen.',
    messages: {
      notEscalated: '{action:quote} war am {due:day} fällig (Verzug: {days:days}), und niemand hat es eskaliert',
      triggered:
        '{action:quote} war am {due:day} fällig (Verzug: {days:days}); {trigger:quote} verlangt, das zu eskalieren, und niemand hat es getan',
    },
    fixes: { escalate: '{action:quote} eskalieren' },
  },
  'escalation-ladder-missing': {
    title: 'Niemand für Eskalationen benannt',
    advice:
      'Benennen Sie auf jeder Seite jemanden, der Leute und Geld freigeben oder das Ziel ändern kann, und in wie vielen Tagen eine Antwort kommt. Im Streit ist es dafür zu spät.',
    messages: {
      none: 'Der Plan nennt niemanden, an den man sich wendet, wenn Maßnahmen sich verspäten oder Ergebnisse ausbleiben',
      partyMissing:
        'Bei {parties:list} ist niemand benannt, an den man sich wendet, wenn Maßnahmen sich verspäten oder Ergebnisse ausbleiben',
    },
    fixes: { setUp: 'Erste Stufe mit {people:list} einrichten' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
