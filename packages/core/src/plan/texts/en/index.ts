import type { Texts } from '../texts.ts';
import { commands } from './commands.ts';
import { difference } from './difference.ts';
import { hints } from './hints.ts';
import { imports } from './imports.ts';
import { issues } from './issues.ts';
import { phrases } from './phrases.ts';
import { plan } from './plan.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { rules } from './rules/index.ts';
import { sections } from './sections.ts';
import { units } from './units.ts';
import { values } from './values.ts';

/** The core in English. */
export const texts: Texts = {
  locale: 'en',
  dir: 'ltr',
  quotes: ['“', '”'],
  words: {
    plan: { ...plan, ...values },
    hints,
    sections,
    units,
    issues,
    refusals,
    commands,
    rules,
    migrations: {},
    phrases: { ...phrases, ...report, ...difference, ...imports },
  },
};
