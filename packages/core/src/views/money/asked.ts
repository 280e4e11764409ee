import { approvedOf, type Plan } from '../../plan/index.ts';
import type { Money } from './money.ts';

/** What of a request is or may be promised. */
export const askedOf = (request: Plan['fundRequests'][number]): Money =>
  request.status === 'approved' ? approvedOf(request) : request.amount;
