import { type EventDraft, partyScope, type PlanEvent, sealAll } from '@tandem-plan/store';
import { type KeptStep, type Push, type StoredReplica, WireError } from '@tandem-plan/sync';
import type { Planted } from './planted.ts';
import type { Law } from './violation.ts';

export interface Bug {
  readonly name: string;
  /** The laws it breaks: which of them shows first is chance. */
  readonly laws: readonly Law[];
  plant(): Partial<Planted>;
}

const draftOf = ({ plan, scope, at, actor, receipt, basis, command, effects }: PlanEvent): EventDraft => ({
  plan,
  scope,
  at,
  actor,
  receipt,
  ...(basis === undefined ? {} : { basis }),
  command,
  effects,
});

/** The same push under a receipt of its own. */
const renamed = (push: Push, times: number): Push => ({ ...push, client: `${push.client}r${times}` });

/** What each of these does has been done by some server or client before. */
export const bugs: readonly Bug[] = [
  {
    name: 'a server takes a step that is sent again for a new one',
    laws: ['exactly once'],
    plant: () => {
      const seen = new Map<string, number>();
      return {
        authority: (authority) => ({
          ...authority,
          push(plan, push, actor) {
            const key = `${push.client} ${push.steps[0]?.mutation ?? 0}`;
            const times = seen.get(key) ?? 0;
            seen.set(key, times + 1);
            return authority.push(plan, times === 0 ? push : renamed(push, times), actor);
          },
        }),
      };
    },
  },
  {
    name: 'a server acknowledges before it has stored',
    laws: ['durability', 'convergence', 'exactly once', 'order', 'no surprises'],
    plant: () => ({
      log: (log, isAlive, schedule) => {
        let last: Promise<unknown> = Promise.resolve();
        return {
          ...log,
          async append(key, expectedSeq, events, receipt) {
            const end = events.at(-1);
            if (end === undefined) throw new RangeError('no events');
            last = last
              .then(() => new Promise<void>((resolve) => void schedule.after(20, resolve)))
              .then(() => (isAlive() ? log.append(key, expectedSeq, events, receipt) : undefined))
              .catch(() => undefined);
            return { status: 'ok', head: { seq: end.seq, hash: end.hash } };
          },
        };
      },
    }),
  },
  {
    name: 'a log appends whatever its head is',
    laws: ['durability', 'convergence', 'order', 'exactly once', 'no surprises'],
    plant: () => ({
      log: (log) => ({
        ...log,
        async append(key, expectedSeq, events, receipt) {
          const result = await log.append(key, expectedSeq, events, receipt);
          if (result.status !== 'conflict') return result;
          const again = sealAll(events.map(draftOf), result.head);
          return log.append(key, result.head.seq, again, receipt);
        },
      }),
    }),
  },
  {
    name: 'a replica drops a pending step when it rebases',
    laws: ['durability'],
    plant: () => ({
      wire: (wire) => ({
        ...wire,
        async push(push) {
          const dropped = push.steps.length > 1 ? push.steps.at(-1) : undefined;
          if (dropped === undefined) return wire.push(push);
          const answer = await wire.push({ ...push, steps: push.steps.slice(0, -1) });
          const verdict = { mutation: dropped.mutation, status: 'accepted', seqs: [answer.head] } as const;
          return { ...answer, verdicts: [...answer.verdicts, verdict] };
        },
      }),
    }),
  },
  {
    name: 'a replica sends again under a new receipt',
    laws: ['exactly once'],
    plant: () => ({
      wire: (wire) => {
        let lost = 0;
        return {
          ...wire,
          async push(push) {
            try {
              return await wire.push(lost === 0 ? push : renamed(push, lost));
            } catch (error) {
              if (error instanceof WireError) lost += 1;
              throw error;
            }
          },
        };
      },
    }),
  },
  {
    name: 'a replica applies effects twice when it asks twice',
    laws: ['convergence', 'no surprises'],
    plant: () => ({
      wire: (wire) => {
        let asked = -1;
        return {
          ...wire,
          async pull(scope, after) {
            const twice = after <= asked;
            asked = after;
            const answer = await wire.pull(scope, after);
            const [first, ...rest] = answer.events;
            if (!twice || first === undefined) return answer;
            return { ...answer, events: [{ ...first, effects: [...first.effects, ...first.effects] }, ...rest] };
          },
        };
      },
    }),
  },
  {
    name: 'a device forgets the tray',
    laws: ['durability'],
    plant: () => ({
      stored: (stored) => wrapped(stored, { settle: (client, mutation) => stored.settle(client, mutation) }),
    }),
  },
  {
    name: 'two tabs send one outbox, each as its own',
    laws: ['exactly once'],
    plant: () => {
      const outboxes = new WeakMap<object, Map<string, KeptStep>>();
      return {
        stored(stored, device) {
          const held = outboxes.get(device) ?? new Map<string, KeptStep>();
          outboxes.set(device, held);
          return wrapped(stored, {
            async add(step) {
              await stored.add(step);
              held.set(`${step.client} ${step.mutation}`, step);
            },
            async settle(client, mutation, rejected) {
              held.delete(`${client} ${mutation}`);
              await stored.settle(client, mutation, rejected);
            },
            async claim(client, adopt) {
              const left = await stored.claim(client, adopt);
              return [...left, ...[...held.values()].map((step) => ({ ...step, client: `${client}t` }))];
            },
          });
        },
      };
    },
  },
  {
    name: 'a snapshot is kept under the wrong event',
    laws: ['convergence', 'no surprises', 'durability'],
    plant: () => ({
      log: (log) => ({
        ...log,
        async saveSnapshot(key, { seq, text }) {
          const before = await log.readSnapshot(key);
          await log.saveSnapshot(key, { seq, text: before?.text ?? text });
        },
      }),
    }),
  },
  {
    name: 'a server shows an annex to whoever asks',
    laws: ['privacy'],
    plant: () => ({
      authority: (authority) => ({
        ...authority,
        pull: (plan, scope, after, actor) =>
          authority.pull(
            plan,
            scope,
            after,
            scope === 'shared' ? actor : { ...actor, party: scope.slice(partyScope('').length) },
          ),
      }),
    }),
  },
];

const wrapped = (stored: StoredReplica, changed: Partial<StoredReplica>): StoredReplica => ({
  get kept() {
    return stored.kept;
  },
  claim: (...args) => stored.claim(...args),
  add: (...args) => stored.add(...args),
  settle: (...args) => stored.settle(...args),
  discard: (...args) => stored.discard(...args),
  saveDocument: (...args) => stored.saveDocument(...args),
  saveSeen: (...args) => stored.saveSeen(...args),
  close: () => stored.close(),
  ...changed,
});
