import type { Annex, Plan } from '@tandem-plan/core/plan';
import { Unusable } from '../io.ts';
import type { File } from '../read-file.ts';

/** What plans are judged by besides themselves, and the files it came from. */
export interface Companions {
  readonly annex?: File<Annex>;
  readonly baseline?: File<Plan>;
}

/**
 * Rules would compare what has nothing to do with each other, and find nothing amiss. Of an annex no more is told than
 * whose plan it names: what stands in it is its party's.
 *
 * @throws Unusable where one of them is about another plan
 */
export function mustBelong({ id, parties }: Plan, { annex, baseline }: Companions): void {
  if (baseline !== undefined) mustBeOf(id, baseline, 'baseline');
  if (annex === undefined) return;
  const { file, value } = annex;
  if (value.plan !== id) throw foreign(file, 'annex', value.plan, id);
  if (parties.every((party) => party.id !== value.party))
    throw new Unusable(
      `${file}: this annex belongs to none of the parties of ${id}: ${parties.map((party) => party.id).join(', ')}`,
    );
}

/** @throws Unusable for a state of another plan */
export function mustBeOf(id: string, { file, value }: File<Plan>, what: 'baseline' | 'earlier plan'): void {
  if (value.id !== id) throw foreign(file, what, value.id, id);
}

const foreign = (file: string, what: string, theirs: string, ours: string): Unusable =>
  new Unusable(`${file}: this ${what} belongs to the plan ${theirs}, not to ${ours}`);
