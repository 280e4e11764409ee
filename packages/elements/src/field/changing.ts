import type { Plan } from '@tandem-plan/core/plan';
import type { Intention } from '@tandem-plan/core/change';
import type { FieldPlace } from './field-type.ts';
import type { Point } from './period-grid.ts';
import { changedValues } from './points.ts';

/** Commands that set one figure; an event then says which, and two people may type in one grid. */
const figureCommands: Readonly<Record<string, string>> = {
  'kpi.targets': 'kpi.setTarget',
  'kpi.actuals': 'kpi.recordActual',
};

/** What to ask for when a field gets another value. `after: undefined` is a blank. */
export function changing(
  { key, type, id, info }: FieldPlace,
  before: unknown,
  after: unknown,
  pencil: Plan['pencils'][number] | undefined,
): readonly Intention[] {
  if (pencil?.status === 'open' && after !== undefined)
    return [{ type: 'pencil.fill', input: { pencil: pencil.id, value: after } }];
  // A new target is put to the other side anew.
  if (key === 'kpi.target.value' && after !== undefined)
    return [{ type: 'kpi.proposeTarget', input: { kpi: id, value: after } }];
  if (key === 'plan.stage') return [{ type: 'plan.setStage', input: { stage: after } }];
  const command = figureCommands[key];
  if (command !== undefined) {
    const figures = changedValues((before as readonly Point[] | undefined) ?? [], after as readonly Point[]);
    if (figures !== undefined)
      return figures.map(({ period, slice, ...point }) => ({
        type: command,
        input: { kpi: id, period, slice, value: point['value'] ?? null },
      }));
  }
  const change = after === undefined ? { set: {}, unset: [info.name] } : { set: { [info.name]: after }, unset: [] };
  return [{ type: `${type}.update`, input: id === '' ? change : { id, ...change } }];
}
