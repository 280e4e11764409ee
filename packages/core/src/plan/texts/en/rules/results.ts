import { standingOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';
import { atLimit, standing } from './standing.ts';

export const results = {
  'kpi-behind': {
    title: 'KPI behind plan',
    advice:
      'Look first at where it falls behind, then ask why: whether the objective still fits both parties, whether the people have the skill and the time, or whether the market changed. Record the cause with the figures.',
    messages: {
      behind: standing,
      outside: (values, format) => {
        const { kpi, value, due, by, told } = standingOf(values, format);
        return `${kpi} stands at ${value} at the end of ${by}; both agreed to ${atLimit(told)} ${due}`;
      },
      noActuals: '{kpi}: no result of the whole has been recorded for a period that was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'shortfall-not-escalated': {
    title: 'Shortfall not escalated',
    advice:
      'Take it to the people on both sides who can free resources or change the goal, with a recovery plan: what, who, by when.',
    messages: {
      notEscalated: (values, format) => `${standing(values, format)}, and nobody escalated it`,
      triggered: (values, format) =>
        `${standing(values, format)}; ${format.quote(values['trigger'])} asks to escalate that, and nobody did`,
      noActuals: '{kpi}: no result of the whole has been recorded for a period that was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
    fixes: { escalate: 'Open an escalation of {kpi:quote}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
