import { commitment } from './commitment.ts';
import { direction } from './direction.ts';
import { enablement } from './enablement.ts';
import { execution } from './execution.ts';
import { internal } from './internal.ts';
import { market } from './market.ts';
import { measurement } from './measurement.ts';
import { money } from './money.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';
import { results } from './results.ts';
import { rhythm } from './rhythm.ts';

/**
 * By rule: `title`, `advice`, `messages` (findings and what cannot be told) and `fixes`.
 *
 * A word is a string with places, `'{action:quote} was due on {due:day}'`, or for plurals a
 * function: `({ count }, format) => format.plural(count, { one: '# action is late', other: '# actions are late' })`.
 */
export const rules = {
  ...direction,
  ...market,
  ...commitment,
  ...measurement,
  ...execution,
  ...people,
  ...ownership,
  ...rhythm,
  ...results,
  ...money,
  ...enablement,
  ...internal,
};
