import { freshness, type Refusal } from '@tandem-plan/core/change';
import type { PlanEvent } from '@tandem-plan/store';
import type { Others } from './others.ts';

/** Why a step needs a view of the document that its sender did not have. @param events what it would become */
export async function staleness(
  basis: number,
  events: readonly PlanEvent[],
  others: Others,
): Promise<Refusal | undefined> {
  for (const { command, effects } of events) {
    const needed = freshness(command.type);
    if (needed === 'none') continue;
    if ((await others.last()) <= basis) return undefined;
    if (needed === 'plan') return { code: 'basis.stale', path: '', values: {} };
    for (const { op, type, id } of effects) {
      if (op !== 'remove' || (await others.last({ type, id })) <= basis) continue;
      return { code: 'basis.stale', path: '', values: { type, id } };
    }
  }
  return undefined;
}
