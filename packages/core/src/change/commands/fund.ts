import { expiryOf } from '../../plan/fund-status.ts';
import { day, money, optional, prose, reference } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Refusal } from '../command.ts';
import { defineCommand } from '../define.ts';
import { recordIn, type Sides, sidesOf, sidesOfClaim } from '../funds/steps.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

/** What goes through the same steps. What else speaks against one is said in `funds/`, as it holds for every command. */
type Asked = 'fund-request' | 'claim';

const place = { 'fund-request': 'fundRequests', claim: 'claims' } as const;

/** Which one, and on what day; that of the change when blank. */
const which = (type: Asked) => ({ id: reference(type), on: optional(day()) });

function sideOf(plan: Plan, type: Asked, id: string, side: keyof Sides): readonly (string | undefined)[] {
  const claim = type === 'claim' ? recordIn(plan.claims, id) : undefined;
  if (claim !== undefined) return [sidesOfClaim(plan, claim)[side]];
  return [sidesOf(plan, recordIn(plan.fundRequests, id)?.allocation)[side]];
}

/** What it has to be before it can become this. */
const from = (
  type: Asked,
  { status }: { readonly status: string },
  to: string,
  ...all: readonly string[]
): readonly Refusal[] =>
  all.some((one) => one === status) ? [] : [refuse('fund.step', '/id', { type, from: status, to })];

/** Asks for the money, for the first time or again once it was rejected. */
const submit = (type: Asked) =>
  defineCommand({
    type: `${type}.submit`,
    in: place[type],
    by: 'id',
    input: which(type),
    owners: ({ plan, input }) => sideOf(plan, type, input.id, 'taker'),
    check({ plan, record, input, at }) {
      const allocation = 'allocation' in record ? recordIn(plan.allocations, record.allocation) : undefined;
      const last =
        allocation === undefined ? undefined : expiryOf(allocation, recordIn(plan.funds, allocation.fund), plan);
      return [
        ...from(type, record, 'submitted', 'draft', 'rejected'),
        ...(last !== undefined && (input.on ?? dayOf(at)) > last
          ? [refuse('fund.expired', '/on', { expires: last })]
          : []),
      ];
    },
    apply: ({ record, input, at }) =>
      changesOf(type, record, {
        set: { status: 'submitted', submitted: input.on ?? dayOf(at) },
        unset: ['approved', 'decided', 'why'],
      }),
  });

/** `amount`: what is granted of what was asked for, in the same currency; all of it when blank. */
const approve = (type: Asked) =>
  defineCommand({
    type: `${type}.approve`,
    in: place[type],
    by: 'id',
    input: { ...which(type), amount: optional(money()) },
    owners: ({ plan, input }) => sideOf(plan, type, input.id, 'giver'),
    check: ({ record }) => from(type, record, 'approved', 'submitted'),
    apply: ({ record, input, at }) =>
      changesOf(type, record, {
        set: { status: 'approved', approved: input.amount ?? record.amount, decided: input.on ?? dayOf(at) },
        unset: ['why'],
      }),
    locate: ({ path }) => (path === '/approved' ? '/amount' : ''),
  });

/** Turned down: `rejected` to be mended and handed in again, `declined` for good. */
const turnDown = (type: Asked, verb: 'reject' | 'decline', status: 'rejected' | 'declined') =>
  defineCommand({
    type: `${type}.${verb}`,
    in: place[type],
    by: 'id',
    input: { ...which(type), why: prose(1000) },
    owners: ({ plan, input }) => sideOf(plan, type, input.id, 'giver'),
    check: ({ record }) => from(type, record, status, 'submitted'),
    apply: ({ record, input, at }) =>
      changesOf(type, record, { set: { status, decided: input.on ?? dayOf(at), why: input.why }, unset: ['approved'] }),
  });

const reimburse = defineCommand({
  type: 'claim.reimburse',
  in: 'claims',
  by: 'id',
  input: which('claim'),
  owners: ({ plan, input }) => sideOf(plan, 'claim', input.id, 'giver'),
  check: ({ record }) => from('claim', record, 'reimbursed', 'approved'),
  apply: ({ record, input, at }) =>
    changesOf('claim', record, { set: { status: 'reimbursed', reimbursed: input.on ?? dayOf(at) }, unset: [] }),
});

export const fundCommands = [
  ...(['fund-request', 'claim'] as const).flatMap((type) => [
    submit(type),
    approve(type),
    turnDown(type, 'reject', 'rejected'),
    turnDown(type, 'decline', 'declined'),
  ]),
  reimburse,
];
