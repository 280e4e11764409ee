import type { RuleWords } from '../../texts.ts';

export const execution = {
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
} satisfies Readonly<Record<string, RuleWords>>;
