import { applyEffects, type Actor, type Command, type Refusal, run } from '@tandem-plan/core/change';
import { type Plan, readPlan, writePlan } from '@tandem-plan/core/plan';
import type { LogKey, PlanEvent, PlanLog, Receipt } from '@tandem-plan/store';
import { sealAll } from '@tandem-plan/store';

const page = 500;
/** Events after which the plan's text is kept anew, so that a start replays few. */
const snapshotEvery = 200;

/** What a sender asks for: commands that happen together or not at all. */
export interface Push {
  readonly receipt: Receipt;
  /** Last event the sender has seen. */
  readonly after: number;
  readonly commands: readonly Command[];
}

export type Pushed =
  /** Everything the sender has not seen, its own commands last. */
  | { readonly ok: true; readonly events: readonly PlanEvent[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The authority over one plan: it alone decides in which order commands happen. */
export interface PlanHost {
  current(): { readonly plan: Plan; readonly seq: number };
  push(request: Push, actor: Actor): Promise<Pushed>;
  after(seq: number): Promise<readonly PlanEvent[]>;
}

/**
 * Opens a plan from its log; one that the log does not know yet begins as `seed`.
 *
 * @throws RangeError if the stored or the given text is not a plan
 */
export async function openPlan(log: PlanLog, id: string, seed: () => string, clock: () => string): Promise<PlanHost> {
  const key: LogKey = { plan: id, scope: 'shared' };
  const kept = (await log.readSnapshot(key)) ?? (await plant(log, key, seed()));
  let plan = parse(id, kept.text);
  let head = await log.head(key);
  for (const event of await eventsAfter(log, key, kept.seq)) plan = applyEffects(plan, event.effects);
  let queue: Promise<unknown> = Promise.resolve();

  async function accept({ receipt, after, commands }: Push, actor: Actor): Promise<Pushed> {
    const unseen = await eventsAfter(log, key, after);
    // Sent again because the answer got lost: it happened, and happens once.
    if (unseen.some((event) => isSame(event.receipt, receipt))) return { ok: true, events: unseen };
    const at = clock();
    let next = plan;
    const drafts = [];
    for (const command of commands) {
      const result = run(next, command, { at, actor });
      if (!result.ok) return { ok: false, refusals: result.refusals };
      next = result.plan;
      drafts.push({ ...key, at, actor, receipt, basis: after, command, effects: result.effects });
    }
    const events = sealAll(drafts, head);
    const stored = await log.append(key, head.seq, events, receipt);
    if (stored.status !== 'ok') throw new Error(`the log of ${id} answered ${stored.status} to event ${head.seq + 1}`);
    const before = head.seq;
    plan = next;
    head = stored.head;
    if (Math.floor(before / snapshotEvery) !== Math.floor(head.seq / snapshotEvery)) {
      await log.saveSnapshot(key, { seq: head.seq, text: writePlan(plan) });
    }
    return { ok: true, events: [...unseen, ...events] };
  }

  return {
    current: () => ({ plan, seq: head.seq }),
    // One after the other, whatever became of the one before.
    push(request, actor) {
      const answer = queue.then(() => accept(request, actor));
      queue = answer.catch(() => undefined);
      return answer;
    },
    after: (seq) => eventsAfter(log, key, seq),
  };
}

async function plant(log: PlanLog, key: LogKey, text: string) {
  const first = { seq: 0, text: writePlan(parse(key.plan, text)) };
  await log.saveSnapshot(key, first);
  return first;
}

const isSame = (one: Receipt, other: Receipt): boolean =>
  one.client === other.client && one.mutation === other.mutation;

function parse(id: string, text: string): Plan {
  const read = readPlan(text);
  if (read.ok) return read.plan;
  const [issue] = read.issues;
  throw new RangeError(`plan ${id} cannot be read: ${issue?.code ?? ''} at ${issue?.path ?? ''}`);
}

async function eventsAfter(log: PlanLog, key: LogKey, seq: number): Promise<PlanEvent[]> {
  const events: PlanEvent[] = [];
  for (;;) {
    const more = await log.read(key, events.at(-1)?.seq ?? seq, page);
    events.push(...more);
    if (more.length < page) return events;
  }
}
