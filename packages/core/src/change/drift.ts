import { types } from '../plan/describe.ts';
import { nameOf } from '../plan/name.ts';
import { recordOf, recordsOf } from '../plan/query.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { diff, type Difference } from './diff.ts';

/** A record that somebody wrote or changed after a day, as its stamps tell. */
export interface Touched {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly op: 'added' | 'changed';
  /** Instant with offset. */
  readonly at: string;
  /** The party whose change it was. */
  readonly party: string;
}

/** How far a plan has moved; `null` where there is nothing to measure from. */
export interface Drift {
  /** Terms that differ from the signed plan. `on`: the day by which every party had signed, `null` when some have not. */
  readonly sinceSignoff: { readonly on: string | null; readonly differences: readonly Difference[] } | null;
  /** What was touched after the day of the last review. */
  readonly sinceReview: { readonly on: string; readonly touched: readonly Touched[] } | null;
}

/**
 * @param baseline the plan as it was signed
 * @param asOf ISO day; later reviews and signatures do not count
 */
export function drift(plan: Plan, { baseline, asOf }: { readonly baseline?: Plan; readonly asOf: string }): Drift {
  const held = plan.reviews.flatMap((review) =>
    review.held !== undefined && review.held <= asOf ? [review.held] : [],
  );
  const last = held.sort().at(-1);
  return {
    sinceSignoff:
      baseline === undefined
        ? null
        : { on: signedBy(plan, asOf), differences: diff(baseline, plan).filter(({ nature }) => nature === 'term') },
    sinceReview: last === undefined ? null : { on: last, touched: touchedAfter(plan, last) },
  };
}

/** The day of the last of the parties' latest signatures. */
function signedBy({ parties, signoffs }: Plan, asOf: string): string | null {
  const latest = parties.map(({ id }) =>
    signoffs
      .flatMap(({ party, at }) => (party === id && at.slice(0, 10) <= asOf ? [at.slice(0, 10)] : []))
      .sort()
      .at(-1),
  );
  const days = latest.filter((day) => day !== undefined).sort();
  return days.length === parties.length ? (days.at(-1) ?? null) : null;
}

type Stamped = Pick<Plan, 'created' | 'changed'>;

function touchedAfter(plan: Plan, day: string): readonly Touched[] {
  return types().flatMap(({ type, cardinality }) => {
    const records = cardinality === 'many' ? recordsOf(plan, type) : [{ ...recordOf(plan, type, ''), id: '' }];
    return records.flatMap((record): readonly Touched[] => {
      const { created, changed } = record as Stamped;
      const isNew = created !== undefined && created.at.slice(0, 10) > day;
      const stamp = isNew ? created : changed;
      if (stamp === undefined || stamp.at.slice(0, 10) <= day) return [];
      const { at, party } = stamp;
      return [{ type, id: record.id, name: nameOf(record) ?? null, op: isNew ? 'added' : 'changed', at, party }];
    });
  });
}
