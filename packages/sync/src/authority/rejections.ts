import type { Actor, Refusal } from '@tandem-plan/core/change';
import type { Receipt } from '@tandem-plan/store';

export interface Rejection {
  readonly actor: Actor;
  readonly refusals: readonly Refusal[];
}

/** Rejections remembered of one log. */
const kept = 1000;

/**
 * What was rejected lately. The log holds accepted steps only, so that a copy of a rejected one, held up on its way,
 * could be accepted after its sender had put it by: while this is remembered, a step that was rejected stays so.
 */
export interface Rejections {
  find(receipt: Receipt): Rejection | undefined;
  keep(receipt: Receipt, rejection: Rejection): void;
}

export function createRejections(): Rejections {
  const known = new Map<string, Rejection>();
  const nameOf = ({ client, mutation }: Receipt): string => `${mutation} ${client}`;
  return {
    find: (receipt) => known.get(nameOf(receipt)),
    keep(receipt, rejection) {
      known.set(nameOf(receipt), rejection);
      if (known.size <= kept) return;
      for (const oldest of known.keys()) {
        known.delete(oldest);
        return;
      }
    },
  };
}
