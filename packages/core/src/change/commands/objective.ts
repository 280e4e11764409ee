import { day, object, optional, prose, reference } from '../../plan/schema/fields.ts';
import { type Case, defineCommand } from '../define.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { rowPosition } from '../rows.ts';
import { rowsEffect } from '../records/set-row.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

type Objective = Plan['objectives'][number];
type Revision = Objective['revisions'][number];

/** A revision is known by its day and the party that made it. */
const revision = () => object({ on: day(), by: reference('party') });

const find = ({ revisions }: Objective, key: { on: string; by: string }): Revision | undefined =>
  revisions[rowPosition(revisions, ['on', 'by'], key)];

/** Tells the other party that an objective changed, and from what to what. */
export const revise = defineCommand({
  type: 'objective.revise',
  in: 'objectives',
  by: 'objective',
  input: { objective: reference('objective'), on: optional(day()), from: prose(1000), to: prose(1000) },
  check({ record, input, actor, at }) {
    const key = { on: input.on ?? dayOf(at), by: actor.party };
    return find(record, key) === undefined ? undefined : refuse('duplicate', '/on', { got: key.on, type: 'revisions' });
  },
  apply({ record, input: { on, from, to }, actor, at }) {
    const row = { on: on ?? dayOf(at), by: actor.party, from, to, acceptedBy: [] };
    return rowsEffect('objective', record, 'revisions', [{ row }]);
  },
});

const answer = () => ({ objective: reference('objective'), revision: revision(), on: optional(day()) });

type Answer = Case<{ revision: { on: string; by: string }; on?: string | undefined }, Objective>;

const withRevision = ({ record, input }: Answer, change: (row: Revision) => Revision) => {
  const row = find(record, input.revision);
  return row === undefined ? [] : rowsEffect('objective', record, 'revisions', [{ row: change(row) }]);
};

/** A party goes along with what the other one changed in its own objective. */
export const acceptRevision = defineCommand({
  type: 'objective.acceptRevision',
  right: 'answer',
  in: 'objectives',
  by: 'objective',
  input: answer(),
  check({ record, input, actor: { party } }) {
    const row = find(record, input.revision);
    if (row === undefined) return refuse('row.unknown', '/revision', { field: 'revisions' });
    if (row.by === party) return refuse('revision.own', '/revision', { party });
    return row.acceptedBy.includes(party) ? refuse('revision.accepted', '/revision', { party }) : undefined;
  },
  apply: (of) =>
    withRevision(of, (row) => ({
      ...row,
      acceptedBy: [...row.acceptedBy, of.actor.party],
      acceptedOn: of.input.on ?? dayOf(of.at),
    })),
  undo: ({ record, input }) => {
    const on = find(record, input.revision)?.acceptedOn;
    return [{ type: 'objective.retractAcceptance', input: { ...pick(input), ...(on === undefined ? {} : { on }) } }];
  },
});

const pick = ({ objective, revision }: { objective: string; revision: unknown }) => ({ objective, revision });

/** Takes a party's own acceptance back; `on` is the day of the acceptance that stood before, if there was one. */
export const retractAcceptance = defineCommand({
  type: 'objective.retractAcceptance',
  right: 'answer',
  in: 'objectives',
  by: 'objective',
  input: answer(),
  check({ record, input, actor: { party } }) {
    const row = find(record, input.revision);
    if (row === undefined) return refuse('row.unknown', '/revision', { field: 'revisions' });
    // Only the latest acceptance can be put back as it was.
    const latest = row.acceptedBy.length > 0 && row.acceptedBy.indexOf(party) === row.acceptedBy.length - 1;
    return latest && row.by !== party && row.acceptedOn !== undefined
      ? undefined
      : refuse('revision.not-accepted', '/revision', { party });
  },
  apply: (of) =>
    withRevision(of, ({ acceptedOn: _, ...row }) => ({
      ...row,
      acceptedBy: row.acceptedBy.slice(0, -1),
      ...(of.input.on === undefined ? {} : { acceptedOn: of.input.on }),
    })),
  undo: ({ record, input }) => [
    { type: 'objective.acceptRevision', input: { ...pick(input), on: find(record, input.revision)?.acceptedOn } },
  ],
});
