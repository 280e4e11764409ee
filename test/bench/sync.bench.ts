/**
 * What a replica costs beside Yjs, on the same edits of the same plan. Goals: edits made by one and received by another
 * at half of the cost; a plan opened that was edited 10,000 times, at a fiftieth of replaying its updates; 1,000 steps
 * that wait for the server rebased on what others did, at no more than Yjs takes to merge the same.
 */
import { readPlan, writePlan } from '@tandem-plan/core/plan';
import * as Y from 'yjs';
import { compare, inProcess, prepared } from './rounds.ts';
import { type Edit, editsOf, eventsOf, ours, sharedPlan, theirs, updatesOf } from './sync-edits.ts';
import { offlineReplica, readingReplica, waitingReplica } from './sync-replica.ts';

const count = 10_000;
const all = editsOf('ours', count);
const events = eventsOf(all, ours);
const updates = updatesOf(all);
const rounds = 11;

const accepted = ({ ok }: { readonly ok: boolean }): void => {
  if (!ok) throw new Error('an edit was refused');
};

function make(sent: Uint8Array[], edits: readonly Edit[]) {
  const writer = sharedPlan();
  writer.doc.on('update', (update: Uint8Array) => sent.push(update));
  for (const edit of edits) writer.edit(edit);
  return writer;
}

await compare(
  `${count} edits made, Yjs against a replica`,
  prepared('Yjs', count, sharedPlan, (writer) => {
    writer.doc.on('update', () => undefined);
    for (const edit of all) writer.edit(edit);
    return writer;
  }),
  prepared('replica', count, offlineReplica, (session) => {
    for (const { intention } of all) accepted(session.run(intention));
    return session;
  }),
  undefined,
  rounds,
);

await compare(
  `${count} edits received, Yjs against a replica`,
  prepared('Yjs', count, sharedPlan, (reader) => {
    for (const update of updates.slice(1)) Y.applyUpdate(reader.doc, update);
    return reader;
  }),
  prepared(
    'replica',
    count,
    () => readingReplica(events),
    ({ read }) => read(),
  ),
  { atLeast: 2 },
  rounds,
);

await compare(
  `${count} edits made by one and received by another, Yjs against replicas`,
  prepared(
    'Yjs',
    count,
    () => [sharedPlan(), sharedPlan()] as const,
    ([writer, reader]) => {
      const sent: Uint8Array[] = [];
      writer.doc.on('update', (update: Uint8Array) => sent.push(update));
      for (const edit of all) writer.edit(edit);
      for (const update of sent) Y.applyUpdate(reader.doc, update);
      return [writer, reader];
    },
  ),
  prepared(
    'replicas',
    count,
    async () => ({ writer: await offlineReplica(), reader: await readingReplica(events) }),
    async ({ writer, reader }) => {
      for (const { intention } of all) accepted(writer.run(intention));
      await reader.read();
      return [writer, reader];
    },
  ),
  { atLeast: 2 },
  rounds,
);

const head = await readingReplica(events);
await head.read();
const text = writePlan(head.session.plan);
await compare(
  `a plan opened after ${count} edits, Yjs from its updates against its text`,
  prepared(
    'Yjs',
    1,
    () => new Y.Doc(),
    (doc) => {
      for (const update of updates) Y.applyUpdate(doc, update);
      return doc;
    },
  ),
  inProcess('readPlan', () => readPlan(text)),
  { atLeast: 50 },
  rounds,
);
const state = Y.encodeStateAsUpdate(make([], all).doc);
await compare(
  'the same, Yjs from one update that holds its state',
  prepared(
    'Yjs',
    1,
    () => new Y.Doc(),
    (doc) => {
      Y.applyUpdate(doc, state);
      return doc;
    },
  ),
  inProcess('readPlan', () => readPlan(text)),
  undefined,
  rounds,
);

const pending = 1_000;
const cases: readonly (readonly [string, readonly Edit[], readonly Edit[]])[] = [
  ['one edit elsewhere', editsOf('ours', pending, 0), editsOf('theirs', 1, 1)],
  ['as many of other records', editsOf('ours', pending, 0), editsOf('theirs', pending, 1)],
  ['as many of the same fields', editsOf('ours', pending), editsOf('theirs', pending)],
];
for (const [title, own, foreign] of cases) {
  const told = eventsOf(foreign, theirs);
  const from = Y.encodeStateVector(sharedPlan().doc);
  const update = Y.encodeStateAsUpdate(make([], foreign).doc, from);
  await compare(
    `${pending} steps that wait, rebased on ${title}: a replica against Yjs`,
    prepared(
      'replica',
      1,
      () => waitingReplica(told, (session) => own.forEach(({ intention }) => accepted(session.run(intention)))),
      ({ answer }) => answer(),
    ),
    prepared(
      'Yjs',
      1,
      () => make([], own),
      ({ doc }) => Y.applyUpdate(doc, update),
    ),
    { atMost: 1 },
    rounds,
  );
}
