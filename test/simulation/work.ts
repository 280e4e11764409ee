import { type Annex, emptyAnnex } from '@tandem-plan/core/annex';
import type { Actor, Intention } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { partyScope, type Scope } from '@tandem-plan/store';
import {
  annexKind,
  type ConnectedSession,
  type DocumentKind,
  openAnnexReplica,
  openReplica,
  planKind,
  type ReplicaOptions,
} from '@tandem-plan/sync';
import type { Dice } from '../laws/dice.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { privateMark } from './privacy.ts';
import type { Workload } from './workload.ts';

export type Session<D extends Plan | Annex> = Omit<ConnectedSession<unknown, D>, 'present' | 'visit' | 'sign'>;

/** What some clients work on: the plan of both parties, or the annex of one. */
export interface Work<D extends Plan | Annex> {
  readonly scope: Scope;
  readonly kind: DocumentKind<D>;
  readonly ledger: Ledger;
  open(options: ReplicaOptions<unknown, D>): Promise<Session<D>>;
  /** What somebody might do now: one command, or some at once. Some are refused. */
  next(document: D): readonly Intention[];
}

export const planWork = ({ plan, next }: Workload): Work<Plan> => ({
  scope: 'shared',
  kind: planKind,
  ledger: createLedger({ plan: plan.id, scope: 'shared' }, planKind, plan),
  open: openReplica,
  next,
});

/** Everything that is written into it bears the mark of its party. */
export function annexWork(plan: string, { party }: Pick<Actor, 'party'>, { below, chance, pick }: Dice): Work<Annex> {
  const scope = partyScope(party);
  let made = 0;
  return {
    scope,
    kind: annexKind,
    ledger: createLedger({ plan, scope }, annexKind, emptyAnnex({ plan, party })),
    open: openAnnexReplica,
    next({ functions }) {
      const name = `${privateMark}${party} ${below(1000)}`;
      const chosen = functions.length > 0 ? pick(functions) : undefined;
      if (chosen === undefined || (functions.length < 6 && chance(0.5))) {
        made += 1;
        return [{ type: 'function.add', input: { record: { id: `function-${made}`, name } } }];
      }
      const { id } = chosen;
      const row = { type: 'function.setRow', input: { id, field: 'kpis', row: { name, target: 'more' } } };
      const update = { type: 'function.update', input: { id, set: { name } } };
      switch (below(6)) {
        case 0:
        case 1:
          return [{ type: 'function.remove', input: { id } }];
        case 2:
          return [{ type: 'function.move', input: { id, index: below(functions.length) } }];
        case 3:
          return [update, row];
        default:
          return [update];
      }
    },
  };
}
