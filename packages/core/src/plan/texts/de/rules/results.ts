import { standingOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';
import { atLimit, standing } from './standing.ts';

export const results = {
  'kpi-behind': {
    title: 'Kennzahl hinter dem Plan',
    advice:
      'Sehen Sie zuerst nach, wo sie zurückliegt, und fragen Sie dann warum: ob das Ziel noch zu beiden passt, ob Können und Zeit reichen oder ob sich der Markt geändert hat. Halten Sie die Ursache bei den Zahlen fest.',
    messages: {
      behind: standing,
      outside: (values, format) => {
        const { kpi, value, due, by, told } = standingOf(values, format);
        return `${kpi} steht Ende ${by} bei ${value}; vereinbart sind ${atLimit(told)} ${due}`;
      },
      noActuals: '{kpi}: Für keinen fälligen Zeitraum ist ein Ergebnis des Ganzen erfasst',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
  },
  'shortfall-not-escalated': {
    title: 'Rückstand nicht eskaliert',
    advice:
      'Bringen Sie ihn zu den Leuten auf beiden Seiten, die Mittel freigeben oder das Ziel ändern können, mit einem Plan: was, wer, bis wann.',
    messages: {
      notEscalated: (values, format) => `${standing(values, format)}, und niemand hat es eskaliert`,
      triggered: (values, format) =>
        `${standing(values, format)}; ${format.quote(values['trigger'])} verlangt, das zu eskalieren, und niemand hat es getan`,
      noActuals: '{kpi}: Für keinen fälligen Zeitraum ist ein Ergebnis des Ganzen erfasst',
      unclearDirection: '{kpi}: Es steht nirgends, ob sie steigen, fallen oder in einer Spanne bleiben soll',
    },
    fixes: { escalate: '{kpi:quote} eskalieren' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
