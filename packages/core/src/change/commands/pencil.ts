import { isType } from '../../plan/describe.ts';
import { valueAt } from '../../plan/links.ts';
import { brief } from '../../plan/issue.ts';
import { judge } from '../../plan/judge.ts';
import { recordOf } from '../../plan/query.ts';
import { anySubject, day, id, json, optional, prose, reference, text } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Effect, Refusal } from '../command.ts';
import { type Case, defineCommand } from '../define.ts';
import { type Row, same, tooDeep } from '../json.ts';
import { changesOf } from '../records/update.ts';
import { fromIssue, refuse } from '../refusal.ts';
import { type Field, schemaOf } from '../schemas.ts';
import { dayOf } from '../stamp.ts';

type Pencil = Plan['pencils'][number];
type Blank = Pick<Pencil, 'subject' | 'field' | 'for' | 'by'>;

interface Target {
  readonly record: Row;
  readonly field: Field;
  readonly owner: string | undefined;
}

/** What a pencil stands on: its record and field, if there are such. */
function targetOf(
  plan: Plan,
  { subject: { type, id }, field: name }: Pick<Blank, 'subject' | 'field'>,
): Target | undefined {
  if (!isType(type)) return undefined;
  const record = recordOf(plan, type, id);
  const { info, fields } = schemaOf(type);
  const field = fields.get(name);
  if (record === undefined || field === undefined || field.fixed) return undefined;
  return { record, field, owner: info.owner === undefined ? undefined : (record[info.owner] as string) };
}

/** Only a party that owns a record may invite others into it; nobody moves a record to another owner this way. */
function checkBlank(plan: Plan, blank: Blank, value: unknown, path: string): readonly Refusal[] {
  const target = targetOf(plan, blank);
  const { type, id } = blank.subject;
  if (target === undefined) return [refuse('pencil.blank', path, { type, id, field: blank.field })];
  const { owner, field } = target;
  const meant = owner === undefined || owner === blank.by || owner === blank.for;
  if (!meant || field.info.name === schemaOf(type).info.owner) {
    return [refuse('not-permitted', path, { party: blank.for, whose: 'other' })];
  }
  return value === undefined ? [] : suits(field, value);
}

function suits({ schema, steps }: Field, value: unknown): readonly Refusal[] {
  const { issues } = judge(schema, value);
  return issues.length === 0
    ? tooDeep(value, 2 + steps.length, '/value')
    : issues.map((issue) => fromIssue(issue, '/value'));
}

/** Leaves a blank for a party to fill, or a value for it to agree to. */
export const leave = defineCommand({
  type: 'pencil.leave',
  in: 'pencils',
  owners: () => [undefined],
  input: {
    id: id(),
    subject: anySubject(),
    field: text(80),
    for: reference('party'),
    note: optional(prose(1000)),
    value: optional(json()),
    due: optional(day()),
  },
  check: ({ plan, input, actor }) => checkBlank(plan, { ...input, by: actor.party }, input.value, '/field'),
  apply: ({ plan, input, actor }) => [
    {
      op: 'add',
      type: 'pencil',
      id: input.id,
      index: plan.pencils.length,
      record: { ...input, by: actor.party, status: 'open' },
    },
  ],
  locate: ({ path }) => path,
});

const open = ({ id, status }: Pencil): readonly Refusal[] =>
  status === 'open' ? [] : [refuse('pencil.settled', '/pencil', { pencil: id, status })];

const meantFor = ({ id, for: party }: Pencil, { actor }: Case<unknown, unknown>): readonly Refusal[] =>
  party === actor.party ? [] : [refuse('pencil.not-for-you', '/pencil', { pencil: id, party })];

/** The value in ink, and the pencil settled. */
function inInk(plan: Plan, pencil: Pencil, raw: unknown, settled: string): readonly Effect[] {
  const target = targetOf(plan, pencil);
  if (target === undefined) return [];
  const value = judge(target.field.schema, raw).data;
  const status = pencil.value === undefined || same(pencil.value, raw) ? 'accepted' : 'replaced';
  return merged(pencil, { set: { status, settled }, unset: [] }, target, { set: { [pencil.field]: value }, unset: [] });
}

interface Changes {
  readonly set: Row;
  readonly unset: readonly string[];
}

/** A pencil may stand on another one, or on itself. */
const merged = (pencil: Pencil, ownChanges: Changes, { record }: Target, changes: Changes): readonly Effect[] => [
  ...changesOf('pencil', pencil, ownChanges),
  ...changesOf(pencil.subject.type, record, changes),
];

const undoSettling = ({ plan, record }: Case<unknown, Pencil>) => {
  const target = targetOf(plan, record);
  const value = target === undefined ? undefined : valueAt(target.record, target.field.steps);
  return [{ type: 'pencil.reopen', input: { pencil: record.id, ...(value === undefined ? {} : { value }) } }];
};

/** The party it was left for writes a value of its own. */
export const fill = defineCommand({
  type: 'pencil.fill',
  right: 'answer',
  in: 'pencils',
  by: 'pencil',
  input: { pencil: reference('pencil'), value: json(), on: optional(day()) },
  check: (of) => {
    const first = [...open(of.record), ...meantFor(of.record, of)];
    return first.length > 0 ? first : checkBlank(of.plan, of.record, of.input.value ?? null, '/pencil');
  },
  apply: ({ plan, record, input, at }) => inInk(plan, record, input.value, input.on ?? dayOf(at)),
  undo: undoSettling,
  locate: ({ path }) => `/value${path}`,
});

/** The party it was left for agrees to the value that stands there. */
export const accept = defineCommand({
  type: 'pencil.accept',
  right: 'answer',
  in: 'pencils',
  by: 'pencil',
  input: { pencil: reference('pencil'), on: optional(day()) },
  check: (of) => {
    const first = [...open(of.record), ...meantFor(of.record, of)];
    if (first.length > 0) return first;
    if (of.record.value === undefined) return refuse('pencil.open', '/pencil', { pencil: of.record.id });
    return checkBlank(of.plan, of.record, of.record.value, '/pencil');
  },
  apply: ({ plan, record, input, at }) => inInk(plan, record, record.value, input.on ?? dayOf(at)),
  undo: undoSettling,
});

/** Its author takes it back. */
export const withdraw = defineCommand({
  type: 'pencil.withdraw',
  in: 'pencils',
  by: 'pencil',
  input: { pencil: reference('pencil'), on: optional(day()) },
  check: ({ record }) => open(record),
  apply: ({ record, input, at }) =>
    changesOf('pencil', record, { set: { status: 'withdrawn', settled: input.on ?? dayOf(at) }, unset: [] }),
});

/** Takes back that it was filled or accepted: the pencil stands again, over the value that was there. */
export const reopen = defineCommand({
  type: 'pencil.reopen',
  right: 'answer',
  in: 'pencils',
  by: 'pencil',
  input: { pencil: reference('pencil'), value: optional(json()) },
  check: (of) => {
    const { record, plan, input } = of;
    const settled = record.settled !== undefined && (record.status === 'accepted' || record.status === 'replaced');
    const first = [
      ...(settled ? [] : [refuse('pencil.open', '/pencil', { pencil: record.id, status: brief(record.status) })]),
      ...meantFor(record, of),
    ];
    return first.length > 0 ? first : checkBlank(plan, record, input.value, '/pencil');
  },
  apply: ({ plan, record, input }) => {
    const target = targetOf(plan, record);
    if (target === undefined) return [];
    const back =
      input.value === undefined
        ? { set: {}, unset: [record.field] }
        : { set: { [record.field]: input.value }, unset: [] };
    return merged(record, { set: { status: 'open' }, unset: ['settled'] }, target, back);
  },
  undo: ({ plan, record }) => {
    const target = targetOf(plan, record);
    const value = target === undefined ? undefined : valueAt(target.record, target.field.steps);
    return [{ type: 'pencil.fill', input: { pencil: record.id, value, on: record.settled } }];
  },
});
