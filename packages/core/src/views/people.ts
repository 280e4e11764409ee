import type { Plan } from '../plan/index.ts';

/** A person who has not left by `asOf`. */
export const isPresent = ({ left }: Pick<Plan['stakeholders'][number], 'left'>, asOf: string): boolean =>
  left === undefined || left > asOf;

/** A party that sells or builds with the vendor, whatever it is called. */
export const isPartner = ({ kind }: Pick<Plan['parties'][number], 'kind'>): boolean => kind !== 'vendor';
