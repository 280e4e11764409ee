import { annexKind, kindWith, planKind } from './documents.ts';
import type { TypeInfo } from './field-info.ts';

const byPlace = new Map(planKind.types.map((info) => [info.place, info]));

/** All types of record a plan holds: the plan itself, its single parts, its collections in reading order. */
export const types = (): readonly TypeInfo[] => planKind.types;

/** All types of record an annex holds: the annex itself, then its collections. */
export const annexTypes = (): readonly TypeInfo[] => annexKind.types;

/**
 * What a type of record of a plan or an annex holds, as plain data.
 *
 * @throws RangeError if neither has such a type
 * @example describe('objective').fields.find((field) => field.name === 'due')?.kind // 'day'
 */
export function describe(type: string): TypeInfo {
  const info = kindWith(type).byType.get(type);
  if (info === undefined) {
    const known = [...planKind.byType.keys(), ...annexKind.byType.keys()];
    throw new RangeError(`no type of record is called "${type}"; there are ${known.join(', ')}`);
  }
  return info;
}

/** The type whose records stand at a place of the plan, such as `objectives`. */
export const typeAt = (place: string): TypeInfo | undefined => byPlace.get(place);
/** Whether a plan holds records of this type. */
export const isType = (type: string): boolean => planKind.byType.has(type);
