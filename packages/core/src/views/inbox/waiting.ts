import type { Intention } from '../../change/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Author } from './accepted-event.ts';

/** Something of the other side's that waits for this party's answer, whether or not anybody has looked. */
export interface Waiting {
  /** Unlike any other in a view; of a record that asks, its type and id: `topic/pricing`. */
  readonly key: string;
  /**
   * `blank`: a field left for the party to fill; `proposal`: a value pencilled in for it to agree to; `target`,
   * `revision`: to accept; `topic`: to acknowledge; `request`: to answer; `fund-request`, `claim`: to decide.
   */
  readonly kind: 'blank' | 'proposal' | 'target' | 'revision' | 'topic' | 'request' | 'fund-request' | 'claim';
  /** The record it is about, `''` for a single part of the plan, and the field where there is one. */
  readonly type: string;
  readonly id: string;
  readonly field: string | null;
  readonly by: Author;
  readonly note: string | null;
  /** ISO day. */
  readonly due: string | null;
  /** What is proposed; absent where nothing is. */
  readonly value?: unknown;
  /** Agrees to it without anything more to say; `null` where the answer takes words, or another person. */
  readonly accept: readonly Intention[] | null;
}

interface Reader {
  readonly party: string;
  /** The reader, where they are a stakeholder. */
  readonly person?: string | undefined;
}

/** What waits for a party, what is due first before what is not due, the longest waiting first. */
export function waitingFor(plan: Plan, reader: Reader): readonly Waiting[] {
  const all = [
    ...pencils(plan, reader),
    ...targets(plan, reader),
    ...revisions(plan, reader),
    ...topics(plan, reader),
    ...requests(plan, reader),
    ...money(plan, reader),
  ];
  const keys = new Map(all.map((one) => [one, [one.due ?? '~', one.by.at ?? '~', one.key].join(' ')]));
  return all.sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

const fromParty = (party: string, at: string | undefined): Author => ({ actor: null, party, at: at ?? null });

const plain = { field: null, note: null, due: null, accept: null } as const;

const pencils = ({ pencils }: Plan, { party }: Reader): readonly Waiting[] =>
  pencils
    .filter((one) => one.for === party && one.by !== party && one.status === 'open')
    .map(({ id, subject, field, by, note, value, due, created }) => ({
      key: `pencil/${id}`,
      kind: value === undefined ? 'blank' : 'proposal',
      type: subject.type,
      id: subject.id,
      field,
      by: created === undefined ? fromParty(by, undefined) : { actor: created.actor, party: by, at: created.at },
      note: note ?? null,
      due: due ?? null,
      ...(value === undefined ? {} : { value }),
      accept: value === undefined ? null : [{ type: 'pencil.accept', input: { pencil: id } }],
    }));

const targets = ({ kpis }: Plan, { party }: Reader): readonly Waiting[] =>
  kpis.flatMap(({ id, target: { value, proposedBy, acceptedBy, on } }): readonly Waiting[] =>
    value === undefined || proposedBy === undefined || proposedBy === party || acceptedBy.includes(party)
      ? []
      : [
          {
            ...plain,
            key: `target/${id}`,
            kind: 'target',
            type: 'kpi',
            id,
            field: 'target.value',
            by: fromParty(proposedBy, on),
            value,
            accept: [{ type: 'kpi.acceptTarget', input: { kpi: id } }],
          },
        ],
  );

const revisions = ({ objectives }: Plan, { party }: Reader): readonly Waiting[] =>
  objectives.flatMap(({ id, revisions }) =>
    revisions
      .filter(({ by, acceptedBy }) => by !== party && !acceptedBy.includes(party))
      .map(({ on, by, to }): Waiting => {
        const input = { objective: id, revision: { on, by } };
        return {
          ...plain,
          key: `revision/${id}/${on}/${by}`,
          kind: 'revision',
          type: 'objective',
          id,
          field: 'revisions',
          by: fromParty(by, on),
          note: to,
          accept: [{ type: 'objective.acceptRevision', input }],
        };
      }),
  );

function topics({ topics, stakeholders }: Plan, { party, person }: Reader): readonly Waiting[] {
  const partyOf = new Map(stakeholders.map((one) => [one.id, one.party]));
  const own = person !== undefined && partyOf.get(person) === party ? person : undefined;
  return topics.flatMap(({ id, by, on, description, acknowledged }): readonly Waiting[] => {
    const from = partyOf.get(by);
    if (from === undefined || from === party || acknowledged !== undefined) return [];
    return [
      {
        ...plain,
        key: `topic/${id}`,
        kind: 'topic',
        type: 'topic',
        id,
        by: { actor: by, party: from, at: on },
        note: description ?? null,
        accept: own === undefined ? null : [{ type: 'topic.acknowledge', input: { topic: id, by: own } }],
      },
    ];
  });
}

/** An interim answer still leaves the other side waiting. */
const requests = ({ requests }: Plan, { party }: Reader): readonly Waiting[] =>
  requests
    .filter(
      (one) => one.party !== party && one.closed === undefined && one.answers.every(({ kind }) => kind === 'interim'),
    )
    .map(({ id, party: from, by, asked }) => ({
      ...plain,
      key: `request/${id}`,
      kind: 'request',
      type: 'request',
      id,
      by: { actor: by ?? null, party: from, at: asked },
    }));

/** Who gives the money decides. */
function money({ funds, allocations, fundRequests, claims }: Plan, { party }: Reader): readonly Waiting[] {
  const givers = new Map(funds.map((fund) => [fund.id, fund.party]));
  const allocated = new Map(allocations.map((one) => [one.id, one]));
  const allocationOf = new Map(fundRequests.map(({ id, allocation }) => [id, allocation]));
  const asked = (
    kind: 'fund-request' | 'claim',
    one: (typeof fundRequests | typeof claims)[number],
    of: string | undefined,
  ) => {
    const allocation = of === undefined ? undefined : allocated.get(of);
    if (one.status !== 'submitted' || allocation === undefined) return [];
    if (givers.get(allocation.fund) !== party || allocation.party === party) return [];
    const { id, amount, submitted } = one;
    const by = fromParty(allocation.party, submitted);
    return [{ ...plain, key: `${kind}/${id}`, kind, type: kind, id, field: 'amount', by, value: amount }];
  };
  return [
    ...fundRequests.flatMap((one) => asked('fund-request', one, one.allocation)),
    ...claims.flatMap((one) => asked('claim', one, allocationOf.get(one.request))),
  ];
}
