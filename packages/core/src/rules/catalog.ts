import { commitment } from './commitment/catalog.ts';
import { direction } from './direction/catalog.ts';
import { enablement } from './enablement/catalog.ts';
import { execution } from './execution/catalog.ts';
import { internal } from './internal/catalog.ts';
import { market } from './market/catalog.ts';
import { measurement } from './measurement/catalog.ts';
import { money } from './money/catalog.ts';
import { ownership } from './ownership/catalog.ts';
import { people } from './people/catalog.ts';
import { results } from './results/catalog.ts';
import { rhythm } from './rhythm/catalog.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, category by category. */
export const rules: readonly Rule[] = [
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
];
