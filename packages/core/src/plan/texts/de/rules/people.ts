import type { RuleWords } from '../../texts.ts';

export const people = {
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
} satisfies Readonly<Record<string, RuleWords>>;
