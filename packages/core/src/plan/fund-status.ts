import type { Plan } from './schema/plan.ts';

type Request = Plan['fundRequests'][number];
type Claim = Plan['claims'][number];

/** Not handed in, or turned down so that it can be handed in again. */
export const isOpen = ({ status }: Pick<Request | Claim, 'status'>): boolean =>
  status === 'draft' || status === 'rejected';

/** Handed in and not turned down: money that is or may be promised, owed or paid. */
export const isStanding = (one: Pick<Request | Claim, 'status'>): boolean => !isOpen(one) && one.status !== 'declined';

/** What was approved of it; all of it where nobody said how much. */
export const approvedOf = ({ approved, amount }: Request | Claim): Request['amount'] => approved ?? amount;

/** The last day of an allocation: its own, else its fund's, else that of the plan. */
export const expiryOf = (
  { expires }: Pick<Plan['allocations'][number], 'expires'>,
  fund: Pick<Plan['funds'][number], 'expires'> | undefined,
  { period }: Pick<Plan, 'period'>,
): string => expires ?? fund?.expires ?? period.end;
