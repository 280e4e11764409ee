import type { Draft } from './draft.ts';
import { CATEGORIES, type Region } from './orders.ts';
import { termOf } from './figures.ts';
import { keptOf } from './revenue.ts';

type Margins = Draft<'margins'>;

const year = { from: '2017-01-01', until: '2017-12-31' };

/** What Halvern & Pike tells every partner of its own margin; these are no figures of the orders. */
const vendor: Margins = [
  { id: 'margin-halvern-furniture', product: 'furniture', percent: 14 },
  { id: 'margin-halvern-office-supplies', product: 'office-supplies', percent: 22 },
  { id: 'margin-halvern-technology', product: 'technology', percent: 17.5 },
].map((margin) => ({ ...margin, party: 'halvern', perspective: 'sell-in' as const, ...year }));

/** What a partner kept of its sales in 2016, by product group as the orders show it, and of its own services. */
function kept(region: Region, party: string): Margins {
  const goods = CATEGORIES.map((category) => ({
    id: `margin-${party}-${termOf(category)}`,
    party,
    product: termOf(category),
    perspective: 'sell-through' as const,
    percent: keptOf(region, category, 2016),
    ...year,
    note: 'As in 2016, over all orders of the year.',
  }));
  const services = {
    id: `margin-${party}-services`,
    party,
    perspective: 'partner-attach' as const,
    percent: 40,
    ...year,
    note: 'Express delivery, after the carrier.',
  };
  return [...goods, services];
}

export const margins = { vendor, kept };
