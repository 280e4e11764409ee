import { parseAnnex } from './read.ts';
import { type Annex, annexFormat } from './schema/annex.ts';
import { version } from './schema/plan.ts';
import { write } from './write.ts';

export type { Annex } from './schema/annex.ts';
export { annexTypes } from './describe.ts';
export { parseAnnex, readAnnex } from './read.ts';

/** A party's annex as readable JSON, as `writePlan` writes a plan; `readAnnex` of it gives the annex again. */
export const writeAnnex = (annex: Annex): string => write(annex);

/**
 * The annex of a party that has written nothing yet.
 *
 * @throws RangeError if an id is none
 */
export function emptyAnnex({ plan, party }: Pick<Annex, 'plan' | 'party'>): Annex {
  const read = parseAnnex({ format: annexFormat, version, id: party, plan, party });
  if (!read.ok) throw new RangeError(`expected ids, got plan "${plan}" and party "${party}"`);
  return read.plan;
}
