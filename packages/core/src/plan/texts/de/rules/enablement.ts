import type { RuleWords } from '../../texts.ts';

export const enablement = {
  'competency-gap-untrained': {
    title: 'Kompetenzlücke ohne Schulung',
    advice:
      'Planen Sie dafür einen Kurs für die Menschen des Partners, oder vereinbaren Sie, dass eine andere Partei diesen Teil übernimmt, und halten Sie das fest.',
    messages: {
      untrained:
        '{objective:quote} braucht {needs:list}; kein Partner beherrscht das in der Praxis, und kein Kurs lehrt es',
      unclear:
        '{objective:quote} braucht {needs:list}; ob das, was die Partner können, dazu reicht, sagt das Vokabular nicht',
      noCompetencies: '{objective:quote} braucht {needs:list}, und kein Partner nennt seine Kompetenzen',
    },
  },
  'training-not-started': {
    title: 'Schulung nicht begonnen',
    advice:
      'Fragen Sie, was sie abhält: Zeit, Zugang oder ein Kurs, der ihnen nichts bringt. Geben Sie ihnen die Zeit, oder vereinbaren Sie einen Tag, an den beide glauben.',
    messages: {
      soon: '{course:quote} ist am {due:day} fällig, und für {people:list} ist nichts verzeichnet',
      past: '{course:quote} war am {due:day} fällig, und für {people:list} ist nichts verzeichnet',
    },
  },
  'certification-expiring': {
    title: 'Zertifizierung läuft ab',
    advice:
      'Buchen Sie die Erneuerung, solange Zeit ist, oder schulen Sie eine zweite Person, damit der Partner nicht wegen eines Datums eine Stufe oder einen Kunden verliert.',
    messages: {
      expiring: '{course:quote} von {person} läuft am {expires:day} ab',
      expired: '{course:quote} von {person} ist am {expires:day} abgelaufen',
    },
  },
  'training-engagement-low': {
    title: 'Wenige kommen zur Schulung',
    advice:
      'Fragen Sie die Menschen, was es ihre Zeit wert machte: kürzere Kurse, andere Themen, die eigene Sprache. Wenige Besuche können auch heißen, dass ihnen die Partnerschaft wenig bedeutet.',
    messages: {
      low: ({ party, visits, people, months, each, least }, format) =>
        `${format.show(party)}: ${format.plural(visits, { one: '# Schulungsbesuch', other: '# Schulungsbesuche' })} von ${format.plural(people, { one: '# Person', other: '# Personen' })} in ${format.show(months)} Monaten, ${format.show(each)} je Person und Monat; erwartet: mindestens ${format.show(least)}`,
      gaps: ({ party, months }, format) => {
        const named = Array.isArray(months) ? months.map((month) => format.period(String(month))) : [];
        return `${format.show(party)} hat Pflichtkurse, und für ${format.list(named)} sind keine Schulungsbesuche verzeichnet`;
      },
    },
  },
  'course-not-translated': {
    title: 'Kurs nicht in ihrer Sprache',
    advice:
      'Lassen Sie ihn übersetzen, zumindest was geprüft wird, oder bieten Sie einen Kurs in ihrer Sprache an, der zur selben Kompetenz führt.',
    messages: {
      foreign: ({ course, languages, parties }, { quote, language, list }) =>
        `${quote(course)} gibt es nur auf ${list((languages as string[]).map(language))}; die Menschen von ${list(parties as string[])}, für die er Pflicht ist, arbeiten in anderen Sprachen`,
      noLanguages: '{course:quote}: Niemand sagt, in welchen Sprachen es ihn gibt',
    },
  },
  'feedback-unanswered': {
    title: 'Rückmeldung ohne Antwort',
    advice:
      'Sagen Sie, was sie bewirkt hat oder warum nichts. Wer sieht, dass sein Wort zählt, meldet sich wieder; die anderen hören damit auf.',
    messages: {
      unanswered: '{by} hat sich vor {days:number} Tagen zu {course:quote} geäußert, und nichts sagt, was daraus wurde',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
