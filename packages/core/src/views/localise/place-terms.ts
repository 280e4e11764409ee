import type { Plan } from '../../plan/index.ts';
import type { Slice } from '../kpi/whole.ts';

/** Terms by dimension, as records name them. */
type Terms = Readonly<Record<string, readonly string[]>>;

/** A place, and what other records that name regions, segments or products have to do with it. */
export interface PlaceTerms {
  /** Whether terms name it: something of each dimension that they speak of and it names, and at least one. */
  readonly isNamedBy: (terms: Terms) => boolean;
  /** Whether terms name a dimension of it, but nothing that it could lie in or hold. */
  readonly isOutside: (terms: Terms) => boolean;
}

export function placeTerms({ dimensions }: Plan, where: Slice): PlaceTerms {
  const trees = new Map(
    dimensions.map(({ id, members }) => [id, new Map(members.map((member) => [member.id, member.parent]))]),
  );
  const around = (dimension: string, member: string): readonly string[] => {
    const parents = trees.get(dimension);
    const path = [member];
    for (let one = parents?.get(member); one !== undefined && !path.includes(one); one = parents?.get(one))
      path.push(one);
    return path;
  };
  const isDeclared = (dimension: string, term: string) => trees.get(dimension)?.has(term) ?? false;
  /** `undefined` where a term that nobody declared could mean it. */
  const meets = (dimension: string, member: string, terms: readonly string[]): boolean | undefined => {
    const found = terms.some(
      (term) => around(dimension, member).includes(term) || around(dimension, term).includes(member),
    );
    if (found) return true;
    return [member, ...terms].every((term) => isDeclared(dimension, term)) ? false : undefined;
  };
  const told = (terms: Terms) =>
    Object.entries(where).flatMap(([dimension, member]) => {
      const named = terms[dimension] ?? [];
      return named.length === 0 ? [] : [meets(dimension, member, named)];
    });
  return {
    isNamedBy(terms) {
      const all = told(terms);
      return all.length > 0 && all.every((one) => one === true);
    },
    isOutside: (terms) => told(terms).includes(false),
  };
}
