import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';

/** A claim has no title of its own: people know it by what was asked for. */
export const titleOf = ({ request }: Plan['claims'][number], q: Query): string =>
  q.get('fundRequests', request)?.title ?? request;
