/** What the portal itself says; everything about plans comes from Tandem's own texts. */
const en = {
  title: 'Partner portal',
  partners: 'Partners',
  lead: 'Joint business plans, judged as of {day}.',
  asOf: 'As of',
  you: 'You are',
  alignment: 'Alignment',
  plan: 'Plan',
  figures: 'Figures',
  views: 'Views of the plan',
  settings: 'Display',
  language: 'Language',
  theme: 'Colours',
  system: 'Auto',
  light: 'Light',
  dark: 'Dark',
  open: 'Open the plan of {partner}',
  score: 'Alignment score',
  of100: 'of 100',
  errors: 'Errors',
  warnings: 'Warnings',
  calm: 'Nothing needs attention.',
  worst: 'Most pressing',
  back: 'All partners',
  export: 'Export',
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'The server did not answer, so it is not known whether this was saved. What you typed is still there.',
  refused: 'The server refused this: {why}',
  missing: 'There is no such plan.',
  unreadable: 'This plan cannot be shown: {why}',
  until: 'Runs to {day}',
};

export type Word = keyof typeof en;

const de: Readonly<Record<Word, string>> = {
  title: 'Partnerportal',
  partners: 'Partner',
  lead: 'Gemeinsame Geschäftspläne, beurteilt zum {day}.',
  asOf: 'Stand',
  you: 'Sie sind',
  alignment: 'Abstimmung',
  plan: 'Plan',
  figures: 'Kennzahlen',
  views: 'Ansichten des Plans',
  settings: 'Anzeige',
  language: 'Sprache',
  theme: 'Farben',
  system: 'Auto',
  light: 'Hell',
  dark: 'Dunkel',
  open: 'Plan von {partner} öffnen',
  score: 'Abstimmung',
  of100: 'von 100',
  errors: 'Fehler',
  warnings: 'Warnungen',
  calm: 'Nichts verlangt Aufmerksamkeit.',
  worst: 'Am dringendsten',
  back: 'Alle Partner',
  export: 'Exportieren',
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  offline: 'Der Server hat nicht geantwortet; ob dies gespeichert wurde, ist nicht bekannt. Ihre Eingabe ist noch da.',
  refused: 'Der Server hat dies abgelehnt: {why}',
  missing: 'Diesen Plan gibt es nicht.',
  unreadable: 'Dieser Plan lässt sich nicht zeigen: {why}',
  until: 'Läuft bis {day}',
};

const languages = { en, de } as const;
export type Language = keyof typeof languages;

export const isLanguage = (value: string | null): value is Language => value !== null && value in languages;

/** A word of the portal, its places filled. */
export const say = (language: Language, word: Word, values: Readonly<Record<string, string>> = {}): string =>
  languages[language][word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
