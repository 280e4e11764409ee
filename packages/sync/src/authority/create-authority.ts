import { emptyAnnex, writeAnnex } from '@tandem-plan/core/annex';
import { isId, readPlan, writePlan } from '@tandem-plan/core/plan';
import { type LogKey, type PlanEvent, type PlanLog, type Scope, StoreError } from '@tandem-plan/store';
import { annexKind, planKind } from '../document.ts';
import type { PullAnswer, SyncEvent } from '../protocol.ts';
import type { Authority } from './authority.ts';
import { openDocument, type Office, type OpenDocument } from './open-document.ts';
import { createOpenDocuments } from './open-documents.ts';
import { answerOf } from './read-log.ts';
import { partyOf, sees } from './scopes.ts';
import { sign } from './sign.ts';
import { nameOf } from './standing.ts';

export interface AuthorityOptions {
  readonly log: PlanLog;
  /** The instant, with its offset. No client's clock counts. */
  readonly clock: () => string;
  /** Bytes nobody can guess, for the keys of events; the platform's own unless given. */
  readonly random?: (bytes: number) => Uint8Array;
  /** Documents kept open that nobody uses just now; 200 unless given. */
  readonly keepOpen?: number;
  /** Does what can wait, after the answers under way; `setImmediate` unless given. */
  readonly later?: (task: () => void) => void;
  /** Hears what went wrong without anybody waiting for it, such as a snapshot; written to the console unless given. */
  readonly onFault?: (error: unknown, key: LogKey) => void;
}

/** An authority over a log. Several, in one process or many, may share the log. */
export function createAuthority(options: AuthorityOptions): Authority {
  const { log, clock, random, keepOpen = 200, later = setImmediate, onFault = tell } = options;
  const office: Office = { log, clock, newKey: random && (() => random(32)), later, onFault };
  const documents = createOpenDocuments((key) => open(office, key), keepOpen);

  async function eventsAfter(key: LogKey, after: number): Promise<PullAnswer> {
    const { events, more } = await answerOf(log, key, after);
    const last = events.at(-1);
    const head = last === undefined || more ? await log.head(key) : last;
    return { events: events.map(asSent), head: head.seq };
  }

  return {
    async create(text) {
      const read = readPlan(text);
      if (!read.ok) {
        const [issue] = read.issues;
        throw new RangeError(`Not a plan: ${issue?.code ?? ''} at "${issue?.path ?? ''}"`);
      }
      const plan = read.plan.id;
      const begun = await log.begin({ plan, scope: 'shared' }, writePlan(read.plan));
      return begun ? { ok: true, plan } : { ok: false, reason: 'exists', plan };
    },
    async push(plan, push, actor) {
      const key = { plan, scope: push.scope };
      if (!isLog(key) || !sees(actor, push.scope)) return undefined;
      const verdicts = await documents.use(key, (document) => document.decide(push, actor));
      return verdicts && { verdicts, ...(await eventsAfter(key, push.after)) };
    },
    async pull(plan, scope, after, actor) {
      const key = { plan, scope };
      if (!isLog(key) || !sees(actor, scope)) return undefined;
      const answer = await eventsAfter(key, after);
      return answer.head > 0 || (await exists(log, plan)) ? answer : undefined;
    },
    async document(plan, scope, actor) {
      const key = { plan, scope };
      if (!isLog(key) || !sees(actor, scope)) return undefined;
      return documents.use(key, (document) => document.asItIs());
    },
    async sign(plan, signing, actor) {
      const key: LogKey = { plan, scope: 'shared' };
      return isLog(key) ? documents.use(key, async (document) => document.sign?.(signing, actor)) : undefined;
    },
  };
}

async function open(office: Office, key: LogKey): Promise<OpenDocument | undefined> {
  const { log } = office;
  const { plan, scope } = key;
  const snapshot = await log.readSnapshot(key);
  if (scope !== 'shared') {
    if (!(await exists(log, plan))) return undefined;
    const empty = { seq: 0, text: writeAnnex(emptyAnnex({ plan, party: partyOf(scope) })) };
    return openDocument(office, key, annexKind, snapshot ?? empty);
  }
  if (snapshot !== undefined) {
    return openDocument(office, key, planKind, snapshot, (standing, signing, actor) =>
      sign(office, standing, signing, actor),
    );
  }
  const { seq } = await log.head(key);
  if (seq > 0) throw new StoreError('damaged', `${nameOf(key)}: has ${seq} events, and no document they begin with`);
  return undefined;
}

/** Whether a plan was begun. */
async function exists(log: PlanLog, plan: string): Promise<boolean> {
  const key: LogKey = { plan, scope: 'shared' };
  return (await log.head(key)).seq > 0 || (await log.readSnapshot(key)) !== undefined;
}

/** Whether a log can have this name: a plan of any other does not exist. */
const isLog = ({ plan, scope }: { readonly plan: string; readonly scope: Scope }): boolean =>
  isId(plan) && (scope === 'shared' || isId(partyOf(scope)));

/** What replicas see of an event. */
const asSent = ({ seq, at, actor, receipt, basis, command, effects }: PlanEvent): SyncEvent => ({
  seq,
  at,
  actor,
  receipt,
  ...(basis === undefined ? {} : { basis }),
  command,
  effects,
});

function tell(error: unknown, key: LogKey): void {
  console.error(`${nameOf(key)}:`, error);
}
