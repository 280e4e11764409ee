import type { RuleWords } from '../../texts.ts';

export const rhythm = {
  'review-overdue': {
    title: 'Durchsicht überfällig',
    advice:
      'Setzen Sie sie jetzt an, mit Leuten beider Parteien, und gehen Sie Ergebnisse, Maßnahmen und Änderungen auf beiden Seiten durch.',
    messages: {
      overdue: '{review:quote} war am {due:day} fällig (Verzug: {days:days}) und hat nicht stattgefunden',
      rhythmBroken: ({ last, due, days }, { day, days: inDays, show }) =>
        typeof last === 'string'
          ? `Die letzte Durchsicht war am ${day(last)}; die nächste war am ${day(show(due))} fällig (Verzug: ${inDays(Number(days))})`
          : `Es gab noch keine Durchsicht; die erste war am ${day(show(due))} fällig (Verzug: ${inDays(Number(days))})`,
      noSchedule: 'Es steht nirgends, wann die Parteien den Plan durchsehen',
    },
    fixes: { book: 'Durchsicht für den {on:day} ansetzen' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
