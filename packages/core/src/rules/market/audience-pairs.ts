import type { Plan } from '../../plan/index.ts';
import { type PartyPair, partyPairs } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { cannotTell, fail, pass, type Verdict } from '../verdict.ts';
import { vocabularyOf } from '../vocabulary.ts';

type Audience = Plan['audiences'][number];
type Field = 'segment' | 'region';

/** Two parties, with those of their audiences that name a segment, or a region. */
export interface AudiencePair extends PartyPair {
  readonly ofOne: readonly Audience[];
  readonly ofOther: readonly Audience[];
}

/** Pairs of which at least one party says so of its audiences. */
export const audiencePairs = (q: Query, field: Field): readonly AudiencePair[] =>
  partyPairs(q)
    .map(({ one, other }) => ({ one, other, ofOne: naming(q, one.id, field), ofOther: naming(q, other.id, field) }))
    .filter(({ ofOne, ofOther }) => ofOne.length > 0 || ofOther.length > 0);

const naming = ({ plan }: Query, party: string, field: Field): readonly Audience[] =>
  plan.audiences.filter((audience) => audience.party === party && audience[field] !== undefined);

/** Whether what they name has anything in common. Messages: `apart`, `undeclared`, `oneSided`. */
export function whetherAudiencesMeet({ one, other, ofOne, ofOther }: AudiencePair, q: Query, field: Field): Verdict {
  const terms = (audiences: readonly Audience[]) => audiences.flatMap((audience) => audience[field] ?? []);
  const { anyMeet, nameOf } = vocabularyOf(q.plan, field);
  const [mine, theirs] = [terms(ofOne), terms(ofOther)];
  // Several audiences of a party may lie in one region.
  const named = (of: readonly string[]) => [...new Set(of.map(nameOf))];
  const values = { one: one.name, other: other.name, ofOne: named(mine), ofOther: named(theirs) };
  if (ofOne.length === 0) return cannotTell('oneSided', { ...values, silent: one.name });
  if (ofOther.length === 0) return cannotTell('oneSided', { ...values, silent: other.name });
  const meeting = anyMeet(mine, theirs);
  if (meeting === 'yes') return pass;
  if (meeting === 'unknown') return cannotTell('undeclared', values);
  const audiences = [...ofOne, ...ofOther];
  return fail('apart', values, {
    subjects: audiences.map(({ id }) => ({ type: 'audience', id })),
    evidence: audiences.map((audience) => q.at(audience, `audiences.${field}`)),
  });
}
