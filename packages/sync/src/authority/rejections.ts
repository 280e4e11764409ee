import type { Refusal } from '@tandem-plan/core/change';
import type { Receipt } from '@tandem-plan/store';
import type { Person } from './person.ts';

/** Rejections remembered of one log. */
const kept = 1000;

/**
 * What was rejected lately, of whom. The log holds accepted steps only, so that a copy of a rejected one, held up on its
 * way, could be accepted after its sender had put it by: while this is remembered, a step that was rejected stays so.
 * What somebody else sends under the same receipt is another step.
 */
export interface Rejections {
  find(receipt: Receipt, actor: Person): readonly Refusal[] | undefined;
  keep(receipt: Receipt, actor: Person, refusals: readonly Refusal[]): void;
}

export function createRejections(): Rejections {
  const known = new Map<string, readonly Refusal[]>();
  const nameOf = ({ client, mutation }: Receipt, { id, party }: Person): string =>
    JSON.stringify([party, id, client, mutation]);
  return {
    find: (receipt, actor) => known.get(nameOf(receipt, actor)),
    keep(receipt, actor, refusals) {
      known.set(nameOf(receipt, actor), refusals);
      if (known.size <= kept) return;
      for (const oldest of known.keys()) {
        known.delete(oldest);
        return;
      }
    },
  };
}
