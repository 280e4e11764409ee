import { itemOf, itemsOf } from '../../item.ts';
import type { RuleWords } from '../../texts.ts';

export const people = {
  'single-threaded': {
    title: 'Zu wenige beteiligt',
    advice:
      'Denken Sie an alle, die ausführen, genehmigen, unterstützen, gefragt oder unterrichtet werden, auf beiden Seiten, und geben Sie ihnen ihren Anteil am Plan.',
    messages: {
      few: ({ party, people, needed, names }, { plural, list, show }) =>
        people === 0
          ? `Niemand von ${show(party)} hat Anteil am Plan; mindestens ${show(needed)} sollten es sein`
          : plural(people, {
              one: `Nur eine Person von ${show(party)} hat Anteil am Plan: ${list(names as string[])}`,
              other: `Nur # Personen von ${show(party)} haben Anteil am Plan: ${list(names as string[])}`,
            }),
      unknownSize: ({ party, people }, { plural, show }) => {
        const who = plural(people, {
          one: `Eine Person von ${show(party)} hat`,
          other: `# Personen von ${show(party)} haben`,
        });
        return `${people === 0 ? `Niemand von ${show(party)} hat` : who} Anteil am Plan; ob das zu wenige sind, hängt von der Größe der Partei ab, und die ist nicht angegeben`;
      },
    },
  },
  'rasci-party-absent': {
    title: 'Eine Partei fehlt in gemeinsamer Arbeit',
    advice:
      'Fragen Sie die Partei, wer von ihren Leuten ausführt, genehmigt, unterstützt, gefragt oder wenigstens unterrichtet wird, und geben Sie ihnen ihre Rolle. Wer keinen Teil daran hat, weiß nicht, dass auf ihn gezählt wird.',
    messages: {
      absent: (values, format, words) =>
        `Niemand von ${format.show(values['party'])} hat eine Rolle in dieser gemeinsamen Arbeit: ${itemsOf(values, format, words)}`,
    },
    fixes: { inform: '{person} über all das unterrichten lassen' },
  },
  'rasci-no-accountable': {
    title: 'Niemand entscheidet',
    advice:
      'Benennen Sie die eine Person, die Entscheidungen und Mittel dafür genehmigen darf. Ohne sie wandert jede offene Frage umher, bis sie vergessen ist.',
    messages: {
      none: (values, format, words) =>
        `${itemOf(values, format, words)}: Es gibt Rollen, aber niemand genehmigt Entscheidungen und Mittel (A)`,
    },
    fixes: { assign: '{person} die Entscheidung geben' },
  },
  'rasci-no-responsible': {
    title: 'Niemand führt es aus',
    advice:
      'Benennen Sie, wer es ausführt. Genehmigen, unterstützen und gefragt werden ist noch keine Arbeit, und alle können glauben, dass jemand anderes sie tut.',
    messages: {
      none: (values, format, words) =>
        `${itemOf(values, format, words)}: Es gibt Rollen, aber niemand führt es aus (R)`,
    },
    fixes: { assign: '{person} führt es auch aus' },
  },
  'rasci-multiple-accountable': {
    title: 'Mehrere entscheiden für eine Partei',
    advice:
      'Lassen Sie jede Partei sagen, welche eine Person für sie entscheidet, und geben Sie den anderen die Rolle, die sie wirklich haben. Je Partei darf es eine sein; zwei derselben Partei können Ja und Nein sagen.',
    messages: {
      several: (values, format, words) =>
        `${itemOf(values, format, words)}: Für ${format.show(values['party'])} entscheiden mehrere (A): ${format.show(values['people'])}`,
    },
  },
  'rasci-overloaded': {
    title: 'Zu viel bei einer Person',
    advice:
      'Geben Sie einen Teil an Kolleginnen und Kollegen ab, oder entscheiden Sie gemeinsam, was warten kann. Was an einer Person hängt, steht still, sobald sie fehlt.',
    messages: {
      overloaded: '{person} führt {items} Teile des Plans aus oder entscheidet über sie; mehr als {most} sind zu viele',
    },
  },
  'rasci-several-roles': {
    title: 'Mehrere Rollen einer Person',
    advice:
      'Behalten Sie die Rolle, die am meisten sagt: Wer etwas ausführt oder entscheidet, wird ohnehin gefragt und unterrichtet. Nur diese beiden gehen in einer Person zusammen.',
    messages: {
      several: (values, format, words) =>
        `${format.show(values['person'])} hat mehrere Rollen zugleich bei ${itemOf(values, format, words)}: ${format.show(values['roles'])}`,
    },
    fixes: { keep: 'Nur {roles} behalten' },
  },
  'rasci-too-many-consulted': {
    title: 'Zu viele zu fragen',
    advice:
      'Entscheiden Sie, wessen Antwort etwas ändern könnte, und unterrichten Sie die anderen über das Ergebnis. Wer alle fragen muss, fragt niemanden oder kommt zu nichts.',
    messages: {
      many: (values, format, words) =>
        `${itemOf(values, format, words)}: ${format.show(values['people'])} Personen sind zu fragen (C); mehr als ${format.show(values['most'])} sind zu viele`,
    },
  },
  'plan-unseen': {
    title: 'Plan nie geöffnet',
    advice:
      'Zeigen Sie den Plan allen, auf die er zählt, und fragen Sie, was sie von ihrem Teil halten. Niemand fühlt sich an einen Plan gebunden, den er nie gesehen hat.',
    messages: {
      unseen: '{person} von {party} hat seit dem {since:day} Anteil am Plan und hat ihn nie geöffnet',
      noExposure: '{person} von {party}: Es ist nirgends erfasst, wer den Plan geöffnet hat',
    },
  },
  'partner-micromanaged': {
    title: 'Partner wird zu eng geführt',
    advice:
      'Überlassen Sie dem Partner, was er führt, und helfen Sie, wo er darum bittet. Wer sich jeden Schritt genehmigen lassen muss, geht bald keinen mehr.',
    messages: {
      micromanaged:
        'Von {led} Initiativen, die {party} führt, führt der Hersteller {ruled} aus oder entscheidet sie: {initiatives}',
    },
  },
  'function-absent': {
    title: 'Niemand vom Fach',
    advice:
      'Holen Sie jemanden dazu, dessen tägliche Arbeit das ist, oder lassen Sie die andere Partei führen. Marketing ohne Marketingleute und Vertrieb ohne Verkäufer sind Pläne für andere.',
    messages: {
      absent: ({ party, sections }, { show, list }, words) =>
        `${show(party)} führt Initiativen in ${list((sections as string[]).map(words.section))}, und keine ihrer Personen ist vom Fach`,
      unknownFunction: ({ party, sections }, { show, list }, words) =>
        `${show(party)} führt Initiativen in ${list((sections as string[]).map(words.section))}; ob jemand vom Fach ist, ist nicht zu sagen, weil bei manchen die Funktion fehlt`,
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
