import { type Plan, parsePlan } from '@tandem-plan/core/plan';
import { shortfallMap, type ShortfallMapOptions, type ShortfallMapView } from '@tandem-plan/core/views';

const regions = ['north', 'east', 'south', 'west'];
const segments = ['consumer', 'corporate', 'home-office'];
const products = ['paper', 'chairs'];

const name = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replace('-', ' ');
const dimension = (id: string, members: readonly string[]) => ({
  id,
  name: name(id),
  members: members.map((member) => ({ id: member, name: name(member) })),
});

/** What a slice reached of what was due; `null` where nobody reported it, `undefined` where nothing is planned. */
export type Part = (slice: { readonly region: string; readonly segment: string }) => number | null | undefined;

/** Nothing lacks but West, where half of it does, and Consumer there more than half. */
export const westShort: Part = ({ region, segment }) =>
  region === 'west' ? (segment === 'consumer' ? 0.42 : 0.55) : 0.97 + ((region.length * 5 + segment.length) % 7) / 100;

/** A plan with sales by region and segment, and by product too if asked, in the first quarter of 2017. */
export function salesPlan(part: Part = westShort, byProduct = false, more: Record<string, unknown> = {}): Plan {
  const slices = regions.flatMap((region) =>
    segments.flatMap((segment) =>
      (byProduct ? products : [undefined]).map((product) => ({
        region,
        segment,
        ...(product === undefined ? {} : { product }),
      })),
    ),
  );
  const planned = slices.filter((slice) => part(slice) !== undefined);
  const due = 2_500_000;
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'sales-plan',
    title: 'Sales plan',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    dimensions: [dimension('region', regions), dimension('segment', segments), dimension('product', products)],
    kpis: [
      {
        id: 'sales',
        name: 'Sales',
        unit: 'money',
        direction: 'increase',
        targets: planned.map((slice) => ({ period: '2017-Q1', slice, value: due })),
        actuals: planned.flatMap((slice) => {
          const reached = part(slice);
          return typeof reached === 'number' ? [{ period: '2017-Q1', slice, value: Math.round(due * reached) }] : [];
        }),
      },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

export const salesMap = (part?: Part, options: Partial<ShortfallMapOptions> = {}): ShortfallMapView =>
  shortfallMap(salesPlan(part), 'sales', { period: '2017-Q1', asOf: '2017-04-30', ...options });
