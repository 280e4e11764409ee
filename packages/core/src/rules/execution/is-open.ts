import type { Plan } from '../../plan/index.ts';

/** Work that is still to be done. */
export const isOpen = ({ status }: Pick<Plan['actions'][number], 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';
