import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const execution = {
  'objective-without-actions': {
    title: 'Ziel ohne Maßnahmen',
    advice:
      'Schreiben Sie auf, was in den nächsten neunzig Tagen geschehen muss, wer es tut und bis wann. Ist das zu viel, ändern Sie das Ziel und nicht die Liste.',
    messages: {
      none: 'Für {objective:quote} ist in den nächsten {days:number} Tagen nichts geplant',
      noInitiative: 'Keine Initiative arbeitet auf {objective:quote} hin, also ist dafür nichts geplant',
      undated: '{objective:quote} hat Maßnahmen, aber keine hat einen Termin',
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
  'execution-rate-low': {
    title: 'Zu wenig vom Fälligen erledigt',
    advice:
      'Gehen Sie durch, was liegen blieb, und fragen Sie jeweils, warum. Versprechen Sie für die nächsten neunzig Tage weniger, oder schaffen Sie mehr Zeit dafür: Eine Liste, die nie erledigt wird, lehrt alle, sie zu übersehen.',
    messages: {
      low: '{done} von {due} Maßnahmen, die vom {from:day} bis zum {to:day} fällig waren, wurden in dieser Zeit erledigt ({rate:percent})',
    },
  },
  'launch-window-at-risk': {
    title: 'Startfenster in Gefahr',
    advice:
      'Holen Sie die zusammen, deren Arbeit im Verzug ist, und entscheiden Sie, was wegbleiben kann. Ist der Zeitpunkt vorbei, sagen Sie es, und planen Sie den nächsten.',
    messages: {
      closed: '{initiative:quote} ist nicht fertig, und das Startfenster hat sich am {closes:day} geschlossen',
      atRisk: ({ initiative, closes, late }, { quote, day, list, show }) =>
        `${quote(initiative)} muss bis zum ${day(show(closes))} starten und liegt zurück bei ${list((late as string[]).map(quote))}`,
    },
  },
  'action-without-owner': {
    title: 'Maßnahme ohne Verantwortliche',
    advice:
      'Benennen Sie eine Person, die es tut. Was allen gehört, gehört niemandem: „Ich dachte, das machst du“ ist das Ende solcher Maßnahmen.',
    messages: {
      none: 'Für {action:quote} ist niemand eingeteilt',
      left: '{action:quote} liegt bei {owner}, ausgeschieden am {left:day}',
    },
    fixes: { give: 'An {person} geben' },
  },
  'action-without-due-date': {
    title: 'Maßnahme ohne Termin',
    advice:
      'Fragen Sie die Verantwortlichen nach einem Tag, an den sie glauben. Ohne ihn kann die Maßnahme weder im Verzug sein noch besprochen werden, und sie weicht allem, was einen Tag hat.',
    messages: { undated: 'Nirgends steht, bis wann {action:quote} erledigt sein soll' },
    fixes: { due: 'Bis zum {on:day} erledigen, wenn {initiative:quote} endet' },
  },
  'plan-too-distant': {
    title: 'Alle Arbeit liegt in der Ferne',
    advice:
      'Fragen Sie, was zuerst geschehen muss, und schreiben Sie auf, wer es in den kommenden neunzig Tagen tut. Jahresziele sind leicht vereinbart, solange jetzt nichts dafür zu tun ist.',
    messages: {
      distant: ({ actions, days: within, first }, { plural, number, day, show }) =>
        plural(actions, {
          one: `Die einzige offene Maßnahme beginnt am ${day(show(first))}; in den nächsten ${number(Number(within))} Tagen ist nichts geplant`,
          other: `Die erste von # offenen Maßnahmen beginnt am ${day(show(first))}; in den nächsten ${number(Number(within))} Tagen ist nichts geplant`,
        }),
      undated:
        'Von keiner Maßnahme ist bekannt, dass sie in die nächsten {days:number} Tage fällt, und manche sagen nicht, wann sie fällig sind',
    },
  },
  'window-overloaded': {
    title: 'Mehr Arbeit als Zeit',
    advice:
      'Legen Sie Liste und Kalender nebeneinander, und entscheiden Sie gemeinsam, ob Sie das Ziel behalten oder auf das Machbare zuschneiden. Halten Sie die Entscheidung fest: Solange sie frisch ist, gibt es diesen Hinweis nicht.',
    messages: {
      overloaded: ({ person, effort, capacity, share, until }, { show, day, percent }, { quantity }) =>
        `${show(person)} hat bis zum ${day(show(until))} Arbeit für ${quantity(Number(effort), 'person-days')}; machbar wären ${quantity((Number(capacity) * Number(share)) / 100, 'person-days')} (${percent(Number(share))} der vorhandenen Zeit)`,
      noCapacity: '{person} hat Maßnahmen bis zum {until:day}, aber nirgends steht, wie viel Zeit dafür da ist',
      noEffort: 'Von {actions} Maßnahmen von {person} bis zum {until:day} sagen nur {known}, wie viel Arbeit sie sind',
    },
  },
  'initiative-unfunded': {
    title: 'Initiative nicht finanziert',
    advice:
      'Stellen Sie das Geld bereit, lassen Sie den Förderantrag entscheiden oder die Investition freigeben, bevor die Arbeit beginnt, oder machen Sie die Initiative so klein wie das Geld.',
    messages: {
      unfunded:
        'Von den {budget:money}, die {initiative:quote} braucht, sind {funded:money} da; es fehlen {missing:money}',
      currencies: noRate(
        ({ initiative }, { quote }) => `${quote(initiative)} und das Geld dafür stehen in mehreren Währungen`,
      ),
    },
  },
  'initiative-without-objective': {
    title: 'Initiative ohne Ziel',
    advice:
      'Fragen Sie, wozu sie da ist. Hilft sie einem Ziel, sagen Sie, welchem; hilft sie keinem, werden Zeit und Geld anderswo gebraucht.',
    messages: { none: '{initiative:quote} arbeitet auf kein Ziel hin' },
    fixes: { serve: 'Auf {objective:quote} hinarbeiten lassen' },
  },
  'activity-hinders': {
    title: 'Initiative, die hindert',
    advice:
      'Sehen Sie sich gemeinsam an, was sie mit den Zielen macht, und ändern Sie sie oder lassen Sie sie im Einvernehmen fallen. Geschäftig ist nicht dasselbe wie ausgerichtet.',
    messages: {
      hinders: '{initiative:quote} steht nach den Beobachtungen dem im Weg, was die Parteien erreichen wollen',
      hindersAsExpected: '{initiative:quote} steht, wie erwartet, dem im Weg, was die Parteien erreichen wollen',
    },
  },
  'owner-ambiguous': {
    title: 'Zuständigkeit nicht eindeutig',
    advice:
      'Benennen Sie die eine Person, die dafür einsteht; die andere kann unterstützen. Bei zwei Namen glauben beide, dass es die anderen tun.',
    messages: {
      eitherOr: '{action:quote} liegt bei {people:quote}, also bei niemand Bestimmtem',
      several: 'Für {action:quote} ist niemand verantwortlich, und mehrere führen die Maßnahme aus: {people}',
    },
  },
  'action-carried-over': {
    title: 'Maßnahme immer wieder verschoben',
    advice:
      'Fragen Sie, ob sie noch wichtig ist. Wenn ja, finden Sie heraus, was im Weg steht, bevor Sie ihr einen weiteren Tag geben; wenn nicht, lassen Sie sie im Einvernehmen fallen.',
    messages: {
      carried: '{action:quote} wurde {times}-mal verschoben; zuerst fällig war die Maßnahme am {first:day}',
    },
  },
  'initiative-duplicated': {
    title: 'Initiative doppelt geplant',
    advice:
      'Fragen Sie beide Führenden, ob sie dasselbe meinen. Wenn ja, machen Sie eine Initiative mit einer Führung daraus; wenn nicht, geben Sie ihnen Titel, die sie unterscheiden.',
    messages: {
      alike: '{one:quote} und {other:quote} verfolgen zur selben Zeit dasselbe und haben fast denselben Titel',
    },
  },
  'risk-unowned': {
    title: 'Risiko ohne Verantwortliche',
    advice:
      'Benennen Sie, wer es im Auge behält und Alarm schlägt. Ein Risiko, das nur aufgeschrieben ist, tritt so sicher ein wie eines, das niemand gesehen hat.',
    messages: {
      none: 'Niemand behält {risk:quote} im Auge',
      left: '{risk:quote} lag bei {owner}, ausgeschieden am {left:day}',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
