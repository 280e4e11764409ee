import type { Refusal } from '@tandem-plan/core/change';
import type { RejectedStep } from './connected-session.ts';
import { nameOf } from './outbox.ts';
import type { KeptStep } from './storage.ts';

/** Steps that the server refused, until their author gives them once more or throws them away. */
export interface Tray {
  readonly steps: readonly RejectedStep[];
  /** @throws RangeError if there is no such step */
  mustFind(id: string): RejectedStep;
  has(id: string): boolean;
  put(rejected: RejectedStep): void;
  remove(id: string): void;
}

export function createTray(kept: readonly RejectedStep[]): Tray {
  let steps = kept;
  const has = (id: string) => steps.some((step) => step.id === id);
  const remove = (id: string): void => {
    steps = steps.filter((step) => step.id !== id);
  };
  return {
    get steps() {
      return steps;
    },
    mustFind(id) {
      const found = steps.find((step) => step.id === id);
      if (found === undefined) throw new RangeError(`no rejected step has the id "${id}"`);
      return found;
    },
    has,
    put(rejected) {
      remove(rejected.id);
      steps = [...steps, rejected];
    },
    remove,
  };
}

export const rejectedStep = (step: KeptStep, refusals: readonly Refusal[]): RejectedStep => ({
  id: nameOf(step.client, step.mutation),
  commands: step.commands.map(({ type, input }) => ({ type, input })),
  refusals,
  at: step.at,
});
