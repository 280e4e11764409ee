import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const commitment = {
  'commitment-asymmetry': {
    title: 'Ungleicher Stellenwert',
    advice:
      'Sprechen Sie offen darüber. Entweder wird der Plan für die eine Seite mehr wert, oder die andere erwartet weniger und steckt weniger hinein.',
    messages: {
      asymmetry: 'Für {cornerstone} ist dieser Plan ein Eckpfeiler, für {minor} Nebensache',
      oneSilent: '{party} sagt nicht, welchen Stellenwert der Plan hat; {other} sagt es',
    },
  },
  'investment-imbalance': {
    title: 'Investitionen im Ungleichgewicht',
    advice:
      'Fragen Sie, wofür die Partei im eigenen Interesse Geld ausgeben würde. Liegt ihr Beitrag anderswo, beschließen Sie das gemeinsam und halten Sie den Beschluss fest.',
    messages: {
      little: '{party} steuert {investment:money} von {total:money} bei, das sind {share:percent}',
      unstated: 'Bei {parties:list} fehlt die Angabe, wie viel Geld zugesagt ist',
      currencies: noRate('Die Investitionen der Parteien sind in mehreren Währungen angegeben'),
    },
  },
  'sponsor-missing': {
    title: 'Kein Sponsor',
    advice:
      'Fragen Sie die Partei, wer in ihrer Leitung hinter dem Plan steht und ihm Leute und Geld geben kann, und ob diese Person davon weiß.',
    messages: {
      missing: '{party} nennt keinen Sponsor in der Geschäftsleitung',
      left: '{party}: {person}, zuständig als Sponsor, ist am {left:day} ausgeschieden',
    },
    fixes: { assign: '{person} als Sponsor eintragen' },
  },
  'engagement-dropping': {
    title: 'Beteiligung lässt nach',
    advice:
      'Fragen Sie, bevor Sie mahnen: Was hat sich geändert, bei Leuten, Prioritäten oder daran, ob es sich lohnt? Vereinbaren Sie dann, was es wieder lohnend macht.',
    messages: {
      attendance: ({ party, figures, from, to }, { list, day, show }) =>
        `${show(party)}: zu jeder der letzten Durchsichten kamen weniger Leute (${list(figures as number[])}, ${day(show(from))} bis ${day(show(to))})`,
      exposure: ({ party, figures, from, to }, { list, period, show }) =>
        `${show(party)}: der Plan wurde in jedem Quartal seltener geöffnet (${list(figures as number[])}, ${period(show(from))} bis ${period(show(to))})`,
      visits: ({ party, figures, from, to }, { list, periodTo, show }) => {
        const month = (end: unknown) => periodTo(`${show(end).slice(0, 4)}-P${show(end).slice(5, 7)}`, show(end));
        return `${show(party)}: die Schulungsplattform wurde jeden Monat seltener besucht (${list(figures as number[])}, ${month(from)} bis ${month(to)})`;
      },
      tooFew:
        '{party}: weder Durchsichten noch Aufrufe des Plans noch Schulungsbesuche sind für vier Zeiträume in Folge festgehalten',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
