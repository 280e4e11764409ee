import assert from 'node:assert/strict';
import type { Actor, Command, Role } from '@tandem-plan/core/change';
import type { PlanEvent, PlanLog, Scope } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { Push, PushAnswer, Step, StepVerdict } from '../../protocol.ts';
import type { Authority } from '../authority.ts';
import { type AuthorityOptions, createAuthority } from '../create-authority.ts';

export const planId = 'west';

/** A plan of a vendor and a partner, as text. */
export const planText = JSON.stringify({
  format: 'tandem/plan',
  version: '1.0',
  id: planId,
  title: 'West 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'vendor', name: 'Superstore', kind: 'vendor' },
    { id: 'partner', name: 'Cascade', kind: 'partner' },
  ],
  objectives: [
    { id: 'grow', title: 'Grow in the west', due: '2017-12-31' },
    { id: 'share', title: 'Win share', due: '2017-12-31' },
  ],
});

export const as = (party: string, role: Role = 'lead', id = party === 'vendor' ? 'anna' : 'ben'): Actor => ({
  id,
  party,
  role,
});

let count = 0;
export const command = (type: string, input: unknown): Command => ({ id: `c-${(count += 1)}`, type, input });
export const retitle = (title: string, id = 'grow'): Command => command('objective.update', { id, set: { title } });
export const add = (id: string): Command => command('objective.add', { record: { id, title: id } });
export const remove = (id: string): Command => command('objective.remove', { id });

export const step = (mutation: number, basis: number, ...commands: readonly Command[]): Step => ({
  mutation,
  basis,
  commands,
});

export const pushOf = (client: string, ...steps: readonly Step[]): Push => ({
  scope: 'shared',
  client,
  after: 0,
  steps,
});

export interface Office {
  readonly log: PlanLog;
  readonly authority: Authority;
  /** Another process on the same log. */
  another(options?: Partial<AuthorityOptions>): Authority;
  /** What was put off is done. */
  doLater(): void;
  readonly faults: unknown[];
  events(scope?: Scope): Promise<readonly PlanEvent[]>;
}

/** An authority over a log in memory, or over what `wrap` makes of it. The plan is begun on the log as it was. */
export async function openOffice(wrap: (log: PlanLog) => PlanLog = (log) => log): Promise<Office> {
  const log = createMemoryLog();
  const put: (() => void)[] = [];
  const faults: unknown[] = [];
  let minute = 0;
  const another = (options: Partial<AuthorityOptions> = {}): Authority =>
    createAuthority({
      log: wrap(log),
      clock: () => new Date(Date.UTC(2017, 8, 30, 9, (minute += 1))).toISOString(),
      later: (task) => void put.push(task),
      onFault: (error) => void faults.push(error),
      ...options,
    });
  const created = await createAuthority({ log, clock: () => '' }).create(planText);
  assert.ok(created.ok);
  return {
    log,
    authority: another(),
    another,
    doLater() {
      for (const task of put.splice(0)) task();
    },
    faults,
    events: (scope = 'shared') => log.read({ plan: planId, scope }, 0, 10_000),
  };
}

/** The answer to a push, which is expected to get one. */
export async function sent(authority: Authority, push: Push, actor = as('vendor')): Promise<PushAnswer> {
  const answer = await authority.push(planId, push, actor);
  assert.ok(answer);
  return answer;
}

/** A verdict in short: `1,2` for the events of an accepted step, the codes of a rejected one. */
export const told = (verdict: StepVerdict): string =>
  verdict.status === 'accepted' ? verdict.seqs.join() : verdict.refusals.map(({ code }) => code).join();

export const verdicts = async (authority: Authority, push: Push, actor = as('vendor')): Promise<string[]> =>
  (await sent(authority, push, actor)).verdicts.map(told);
