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
