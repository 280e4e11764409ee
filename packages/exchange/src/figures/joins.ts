import type { Plan } from '@tandem-plan/core/plan';
import { periodParts, type Slice } from '@tandem-plan/core/views';
import type { ImportedPoint } from './imported.ts';
import type { Kind } from './mapping.ts';
import type { Note } from './note.ts';

type Placed = Pick<ImportedPoint, 'period' | 'slice'>;

const memberKey = (slice: Slice): string =>
  Object.entries(slice)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, member]) => member)
    .join(' × ');

const dimensionKey = (slice: Slice): string => Object.keys(slice).sort().join(' × ');

const distinct = (points: readonly Placed[], key: (point: Placed) => string): string[] => [...new Set(points.map(key))];

/** From the finest. */
const fineness = ['month', 'quarter', 'year'];

/** Where a KPI's targets and actuals, as they would then be, cannot be held against each other. */
export function joinsOf(plan: Plan, imported: readonly ImportedPoint[]): Note[] {
  const touched = [...new Set(imported.map(({ kpi }) => kpi))];
  return touched.flatMap((id) => {
    const kpi = plan.kpis.find((each) => each.id === id);
    if (kpi === undefined) return [];
    const of = (kind: Kind): Placed[] => [
      ...(kind === 'target' ? kpi.targets : kpi.actuals),
      ...imported.filter((point) => point.kpi === id && point.kind === kind),
    ];
    return joinNotes(kpi.name, of('target'), of('actual'));
  });
}

function joinNotes(kpi: string, targets: readonly Placed[], actuals: readonly Placed[]): Note[] {
  if (targets.length === 0 || actuals.length === 0) return [];
  const dimensions = [targets, actuals].map((points) => distinct(points, ({ slice }) => dimensionKey(slice)));
  const [byTarget = [], byActual = []] = dimensions;
  const shared = byTarget.filter((each) => byActual.includes(each));
  const notes: Note[] = [];
  if (shared.length === 0)
    notes.push({ code: 'slices-differ', values: { kpi, targets: byTarget.join('; '), actuals: byActual.join('; ') } });
  const within = (points: readonly Placed[]) =>
    new Set(
      distinct(
        points.filter(({ slice }) => shared.includes(dimensionKey(slice))),
        ({ slice }) => memberKey(slice),
      ),
    );
  const [aimed, reported] = [within(targets), within(actuals)];
  const untargeted = [...reported].filter((slice) => !aimed.has(slice));
  const unreported = [...aimed].filter((slice) => !reported.has(slice));
  if (untargeted.length > 0) notes.push({ code: 'no-target', values: { kpi, slices: untargeted } });
  if (unreported.length > 0) notes.push({ code: 'no-actual', values: { kpi, slices: unreported } });
  // Months add up to a quarter; a quarter's figure cannot be held against a month's target.
  const [ofTargets, ofActuals] = [grainsOf(targets).at(-1), grainsOf(actuals)[0]];
  if (ofTargets !== undefined && ofActuals !== undefined && fineness.indexOf(ofActuals) > fineness.indexOf(ofTargets))
    notes.push({ code: 'grains-differ', values: { kpi, targets: ofTargets, actuals: ofActuals } });
  return notes;
}

/** From the finest. */
const grainsOf = (points: readonly Placed[]): string[] =>
  distinct(points, ({ period }) => periodParts(period).grain).sort(
    (one, other) => fineness.indexOf(one) - fineness.indexOf(other),
  );
