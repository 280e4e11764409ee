/** The same edits of one plan for a replica and for Yjs: fields set to another text, each a step of its own. */
import { type Actor, type Effect, type Intention, run } from '@tandem-plan/core/change';
import { types } from '@tandem-plan/core/plan';
import type { SyncEvent } from '@tandem-plan/sync';
import * as Y from 'yjs';
import { planOf, planText } from './sample-plans.ts';

type Row = Readonly<Record<string, unknown>>;

export const text = planText('west');
export const plan = planOf(text);
export const at = '2017-09-30T10:00:00Z';

const leadOf = (index: number): Actor => {
  const party = plan.parties[index]?.id;
  if (party === undefined) throw new Error('the plan has two parties');
  return { id: 'bench', party, role: 'lead' };
};
export const ours = leadOf(0);
export const theirs = leadOf(1);

export interface Edit {
  readonly place: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly intention: Intention;
}

interface Target {
  readonly type: string;
  readonly place: string;
  readonly id: string;
  readonly field: string;
}

/** Every text of a record that a person may set. */
function targetsOf(actor: Actor): readonly Target[] {
  return types().flatMap(({ type, place, cardinality, fields }) => {
    if (cardinality === 'one') return [];
    const texts = fields.filter(({ kind, name }) => kind === 'text' && name !== 'id' && !name.includes('.'));
    return (plan[place as keyof typeof plan] as unknown as readonly Row[]).flatMap((record) =>
      texts.flatMap(({ name: field }) => {
        const target = { type, place, id: record['id'] as string, field };
        const { intention } = editOf(target, 'Text 9999 of theirs');
        return run(plan, { id: 'c', ...intention }, { at, actor }).ok ? [target] : [];
      }),
    );
  });
}

const nameOf = ({ type, id }: Target): string => `${type} ${id}`;

const editOf = ({ type, place, id, field }: Target, value: string): Edit => ({
  place,
  id,
  field,
  value,
  intention: { type: `${type}.update`, input: { id, set: { [field]: value } } },
});

const targets = { ours: targetsOf(ours), theirs: targetsOf(theirs) };
const halves = new Map(
  [...new Set([...targets.ours, ...targets.theirs].map(nameOf))].map((name, index) => [name, index % 2]),
);

/**
 * So many edits of one side, spread over what it may edit.
 *
 * @param half only what stands in even or odd records, so that two sides keep apart
 */
export function editsOf(side: 'ours' | 'theirs', count: number, half?: 0 | 1): readonly Edit[] {
  const open = targets[side].filter((target) => half === undefined || halves.get(nameOf(target)) === half);
  return Array.from({ length: count }, (_, index) => {
    const target = open[(index * 7) % open.length];
    if (target === undefined) throw new Error('there is nothing to edit');
    return editOf(target, `Text ${index} of ${side}`);
  });
}

/** As a server accepts them, each under a receipt of its own. */
export function eventsOf(edits: readonly Edit[], actor: Actor): readonly SyncEvent[] {
  let current = plan;
  return edits.map(({ intention }, index) => {
    const command = { id: `c-${index}`, ...intention };
    const done = run(current, command, { at, actor });
    if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusals)}`);
    current = done.plan;
    const effects = JSON.parse(JSON.stringify(done.effects)) as readonly Effect[];
    return { seq: index + 1, at, actor, receipt: { client: 'server', mutation: index + 1 }, command, effects };
  });
}

type Plain = string | number | boolean | null;

function shared(value: unknown): Y.Array<unknown> | Y.Map<unknown> | Plain {
  if (Array.isArray(value)) {
    const list = new Y.Array<unknown>();
    list.push(value.map(shared));
    return list;
  }
  if (typeof value !== 'object' || value === null) return value as Plain;
  return new Y.Map(Object.entries(value).map(([key, inner]) => [key, shared(inner)]));
}

/** The plan as a document of Yjs: a map of lists of maps. */
const base = (() => {
  const doc = new Y.Doc();
  doc.transact(() => {
    const root = doc.getMap('plan');
    for (const [key, value] of Object.entries(plan)) root.set(key, shared(value));
  });
  return Y.encodeStateAsUpdate(doc);
})();

export interface Shared {
  readonly doc: Y.Doc;
  edit(edit: Edit): void;
}

/** One that knows the plan; its records are found by an index, as ours are. */
export function sharedPlan(): Shared {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  const records = new Map<string, Y.Map<unknown>>();
  for (const [place, list] of doc.getMap('plan')) {
    if (!(list instanceof Y.Array)) continue;
    for (const record of list) if (record instanceof Y.Map) records.set(`${place} ${String(record.get('id'))}`, record);
  }
  return {
    doc,
    edit: ({ place, id, field, value }) => records.get(`${place} ${id}`)?.set(field, value),
  };
}

/** What each edit is sent as, the plan itself first. */
export function updatesOf(edits: readonly Edit[]): readonly Uint8Array[] {
  const writer = sharedPlan();
  const updates = [base];
  writer.doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const edit of edits) writer.edit(edit);
  return updates;
}
