import type { RasciItem, RasciPart } from './rasci-view.ts';

/**
 * What one person has in one item.
 *
 * @param person id of a stakeholder
 * @returns in the order R, A, S, C, I; empty without a role
 */
export const partsOf = ({ parts }: Pick<RasciItem, 'parts'>, person: string): readonly RasciPart[] =>
  // An id may be `constructor`, which every object answers to.
  (Object.hasOwn(parts, person) ? parts[person] : undefined) ?? [];
