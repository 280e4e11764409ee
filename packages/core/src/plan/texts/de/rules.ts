import type { RuleWords } from '../texts.ts';

export const rules = {
  'kpi-behind': {
    title: 'Kennzahl hinter dem Plan',
    advice:
      'Sehen Sie zuerst nach, wo sie zurückliegt, und fragen Sie dann warum: ob das Ziel noch zu beiden passt, ob Können und Zeit reichen oder ob sich der Markt geändert hat. Halten Sie die Ursache bei den Zahlen fest.',
    messages: {
      behind: '{kpi} steht bei {pace:percent} dessen, was bis Ende {through:period} fällig war',
      outside: '{kpi} liegt Ende {through:period} außerhalb der vereinbarten Spanne',
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
} satisfies Readonly<Record<string, RuleWords>>;
