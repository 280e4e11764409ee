import type { RuleWords } from '../texts.ts';

/**
 * By rule: `title`, `advice`, `messages` (findings and what cannot be told) and `fixes`.
 *
 * A word is a string with places, `'{kpi} is at {pace:percent} of what was due by {through:day}'`, or for plurals a
 * function: `({ count }, format) => format.plural(count, { one: '# action is late', other: '# actions are late' })`.
 */
export const rules = {
  'kpi-behind': {
    title: 'KPI behind plan',
    advice:
      'Look first at where it falls behind, then ask why: whether the objective still fits both parties, whether the people have the skill and the time, or whether the market changed. Record the cause with the figures.',
    messages: {
      behind: '{kpi} stands at {pace:percent} of what was due by the end of {through:period}',
      outside: '{kpi} is outside the range both agreed to, at the end of {through:period}',
      noActuals: '{kpi}: no result of the whole has been recorded for a period that was due',
      unclearDirection: '{kpi}: nobody says whether it should rise, fall or stay in a range',
    },
  },
  'objective-without-actions': {
    title: 'Objective without actions',
    advice:
      'List what has to happen in the next ninety days, who does it and by when. If that turns out to be too much, change the goal rather than the list.',
    messages: {
      none: 'Nothing is to be done for {objective:quote} in the next {days:days}',
      noInitiative: 'No initiative works towards {objective:quote}, so nothing is to be done for it',
      undated: '{objective:quote} has actions, but none of them says when',
    },
    fixes: { addAction: 'Add an action to {initiative:quote}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
