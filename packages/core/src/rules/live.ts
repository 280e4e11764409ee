import type { Plan } from '../plan/index.ts';

export { isPresent } from '../views/index.ts';

type Objective = Plan['objectives'][number];
type Initiative = Plan['initiatives'][number];
type Action = Plan['actions'][number];

/** Work that is still to be done. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status !== 'done' && status !== 'dropped';

/** A goal that is still pursued; one without a status is. */
export const isLiveObjective = ({ status = 'open' }: Pick<Objective, 'status'>): boolean => status === 'open';

export const isLiveInitiative = ({ status }: Pick<Initiative, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** Whether nothing was written there. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
