import type { RuleWords } from '../../texts.ts';

export const measurement = {
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
} satisfies Readonly<Record<string, RuleWords>>;
