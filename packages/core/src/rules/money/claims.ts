import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';

type Claim = Plan['claims'][number];

/** Handed in and not turned down: money that is owed or was paid. */
export const isStanding = ({ status }: Claim): boolean =>
  status === 'submitted' || status === 'approved' || status === 'reimbursed';

/** A claim has no title of its own: people know it by what was asked for. */
export const titleOf = ({ request }: Claim, q: Query): string => q.get('fundRequests', request)?.title ?? request;
