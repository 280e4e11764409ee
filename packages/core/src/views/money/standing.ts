import type { Plan } from '../../plan/index.ts';
import type { Money } from './money.ts';

type Claim = Plan['claims'][number];
type Request = Plan['fundRequests'][number];
type Allocation = Plan['allocations'][number];

/** Handed in and not turned down: money that is owed or was paid. */
export const isStandingClaim = ({ status }: Pick<Claim, 'status'>): boolean =>
  status === 'submitted' || status === 'approved' || status === 'reimbursed';

/** Handed in and not turned down: money that is or may be promised. */
export const isStandingRequest = ({ status }: Pick<Request, 'status'>): boolean =>
  status === 'submitted' || status === 'approved';

/** What was approved of it; all of it where nobody said how much. */
export const approvedOf = ({ approved, amount }: Request | Claim): Money => approved ?? amount;

/** What of it is or may be promised. */
export const askedOf = (request: Request): Money =>
  request.status === 'approved' ? approvedOf(request) : request.amount;

/** Its own last day, else its fund's, else that of the plan. */
export const expiryOf = (
  { expires }: Pick<Allocation, 'expires'>,
  fund: Pick<Plan['funds'][number], 'expires'> | undefined,
  { period }: Pick<Plan, 'period'>,
): string => expires ?? fund?.expires ?? period.end;
