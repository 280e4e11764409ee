import type { Plan } from '../../plan/index.ts';

/** An incentive that still stands: not withdrawn by `asOf`. */
export const isOffered = ({ withdrawn }: Pick<Plan['incentives'][number], 'withdrawn'>, asOf: string): boolean =>
  withdrawn === undefined || withdrawn > asOf;
