import { choice, day, number, optional, prose, table, text, texts } from './fields.ts';
import { part } from './record.ts';

export const routes = ['resell', 'distribute', 'refer', 'co-sell', 'msp', 'si', 'isv', 'oem'] as const;

/** The partner programme the plan stands in. */
export const programme = part(
  'programme',
  {
    name: optional(text()),
    route: optional(choice(routes)),
    tier: optional(text()),
    requirements: table(
      { requirement: text(500), met: optional(choice(['yes', 'no', 'at-risk'])), by: optional(day()) },
      ['requirement'],
    ),
    validFrom: optional(day()),
    validUntil: optional(day()),
  },
  { ranges: [['validFrom', 'validUntil']] },
);

/** The contract behind it. */
export const agreement = part(
  'agreement',
  {
    start: optional(day()),
    end: optional(day()),
    notice: optional(number({ unit: 'days', min: 0, integer: true })),
    exclusivity: optional(prose(1000)),
    exitSteps: texts(),
  },
  { ranges: [['start', 'end']] },
);
