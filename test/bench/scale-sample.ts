import { execFileSync } from 'node:child_process';
import { emptyHead, type EventDraft, type LogKey, type PlanEvent, sealAll } from '@tandem-plan/store';
import { fromSource, root } from '../../scripts/run.mjs';

/** Stands for a plan's id in the texts that are copied for each plan. */
export const idMark = 'plan-0000000';

/** As many characters for every plan, so that each costs the same. */
export const idOf = (index: number): string => `plan-${String(index).padStart(7, '0')}`;

export const eventsPerPlan = 3;

export interface Sample {
  /** A reseller's plan as `tandem new` starts it, compact. */
  readonly snapshot: string;
  /** The log of a plan in its first days, each event under a receipt of its own. */
  readonly events: readonly string[];
}

export function createSample(): Sample {
  const parties = ['--vendor', 'Meridian Instruments', '--partner', 'Oakline Systems'];
  const text = execFileSync(
    process.execPath,
    fromSource('packages/cli/src/bin.ts', 'new', '--template', 'reseller', '--start', '2017-01-01', ...parties),
    { cwd: root, encoding: 'utf8' },
  );
  const snapshot = JSON.stringify({ ...(JSON.parse(text) as object), id: idMark });
  const key: LogKey = { plan: idMark, scope: 'shared' };
  const events = Array.from({ length: eventsPerPlan }, (_, index) => draftOf(key, 'fill', index + 1));
  return { snapshot, events: sealAll(events, emptyHead).map((event) => JSON.stringify(event)) };
}

/** One action is added. */
export function draftOf(key: LogKey, client: string, mutation: number): EventDraft {
  const id = `action-${client}-${mutation}`;
  const record = {
    id,
    title: 'Invite the ten accounts both sides named to the spring workshop',
    owner: 'dana-whitfield',
    due: '2017-03-31',
    status: 'open',
  };
  return {
    ...key,
    at: '2017-01-09T09:15:00.000Z',
    actor: { id: 'dana-whitfield', party: 'meridian', role: 'lead' },
    receipt: { client, mutation },
    command: { id: `${client}-${mutation}`, type: 'action.add', version: '1.0', input: { record } },
    effects: [{ op: 'add', type: 'action', id, index: 0, record }],
  };
}

export const sealedOn = (key: LogKey, head: PlanEvent | undefined, client: string, mutation: number): PlanEvent[] =>
  sealAll([draftOf(key, client, mutation)], head ? { seq: head.seq, hash: head.hash } : emptyHead);
