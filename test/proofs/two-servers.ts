import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '@tandem-plan/core/change';
import { type PlanEvent, verifyChain } from '@tandem-plan/store';
import { openPostgresLog } from '@tandem-plan/store/postgres';
import { connect, type ConnectedSession } from '@tandem-plan/sync';
import { type Dice, dice } from '../laws/dice.ts';
import { runtimeRole, startPostgres } from '../postgres.ts';
import { bundleTandem, type ServeProcess, serveOnPostgres } from './two-servers/server.ts';

const plan = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'shared',
  title: 'A plan on two servers',
  currency: 'EUR',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'vendor', name: 'Nordwind Systems', kind: 'vendor' },
    { id: 'partner', name: 'Müller & Söhne', kind: 'partner' },
  ],
};

/** Who works, and at which of the two servers. */
const crew: readonly (readonly [Actor, 0 | 1])[] = [
  [{ id: 'ana', party: 'vendor', role: 'lead' }, 0],
  [{ id: 'ana', party: 'vendor', role: 'lead' }, 1],
  [{ id: 'ben', party: 'partner', role: 'editor' }, 0],
  [{ id: 'cleo', party: 'partner', role: 'lead' }, 1],
];

/** So long, in milliseconds, all may take to have heard of everything. */
const patience = 90_000;

export interface Proved {
  readonly seed: number;
  readonly servers: number;
  readonly clients: number;
  /** Steps that people took, each accepted once. */
  readonly steps: number;
  readonly kills: number;
  /** How often the next step in the log came through the other server. */
  readonly crossings: number;
}

const titleOf = (id: string): string => `The plan with ${id}`;

/**
 * Two `tandem serve` on one PostgreSQL, two people at each, who write one plan at once; servers are killed with SIGKILL
 * and come back. Each step is in the log once, everybody ends with the same plan, and the chain of the log holds.
 */
export async function proveTwoServers(seed: number, steps: number, kills: number): Promise<Proved> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-two-servers-'));
  const tandem = await bundleTandem();
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync(process.execPath, [tandem.program, 'serve', ...args], { env: { ...process.env, ...env } });
  const postgres = await startPostgres();
  const servers: ServeProcess[] = [];
  const sessions: ConnectedSession[] = [];
  try {
    const database = await postgres.createDatabase();
    run(['--init', folder]);
    run(['--prepare', runtimeRole], { TANDEM_POSTGRES: database.owner });
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const args = [join(folder, 'plan.json'), '--keys', join(folder, 'keys.json')];
    args.push('--host-key-file', join(folder, 'host-key'), '--port');
    const start = (port: string) => serveOnPostgres(tandem, { args: [...args, port], database: database.runtime });
    servers.push(...(await Promise.all([start('0'), start('0')])));
    const begun = servers.filter(({ told }) => told.includes('plan shared begins'));
    assert.equal(begun.length, 1, 'one of the two begins the plan, and the other finds it begun');

    const secret = readFileSync(join(folder, 'host-key'), 'utf8').trim();
    for (const [actor, at] of crew) sessions.push(await open(servers[at]!.url, secret, actor));
    const { taken, killed } = await writeAtOnce(dice(seed), { sessions, servers, start }, steps, kills);
    await calm(sessions);

    const crossings = check(await eventsIn(database.runtime), sessions, taken);
    await Promise.all(sessions.map((session) => session.close()));
    for (const server of servers) assert.equal(await server.stop(), 0);
    return { seed, servers: 2, clients: crew.length, steps: taken.size, kills: killed, crossings };
  } catch (error) {
    throw new Error(`with TANDEM_SEED=${seed}`, { cause: error });
  } finally {
    await Promise.allSettled(sessions.map((session) => session.close()));
    await Promise.allSettled(servers.map((server) => server.kill()));
    await postgres.stop();
    for (const left of [folder, tandem.folder]) rmSync(left, { recursive: true, force: true });
  }
}

interface Scene {
  readonly sessions: readonly ConnectedSession[];
  readonly servers: ServeProcess[];
  readonly start: (port: string) => Promise<ServeProcess>;
}

/** @returns the objectives that were added, with the server that their author is at */
async function writeAtOnce(chance: Dice, { sessions, servers, start }: Scene, steps: number, kills: number) {
  const taken = new Map<string, number>();
  let killed = 0;
  let restarting: Promise<void> | undefined;
  const restart = async (at: 0 | 1): Promise<void> => {
    const port = new URL(servers[at]!.url).port;
    await servers[at]!.kill();
    killed += 1;
    await wait(chance.below(400));
    servers[at] = await start(port);
    restarting = undefined;
  };
  for (let step = 0; step < steps || killed < kills; step += 1) {
    const who = chance.below(sessions.length);
    const id = `objective-${step}`;
    const result = sessions[who]!.run([
      { type: 'objective.add', input: { record: { id, title: 'Win the mid-market together', kind: 'revenue' } } },
      { type: 'plan.update', input: { set: { title: titleOf(id) } } },
    ]);
    assert.ok(result.ok, JSON.stringify(result));
    taken.set(id, crew[who]![1]);
    await wait(chance.below(100));
    const isTime = killed < kills && step >= ((killed + 1) * steps) / (kills + 1);
    if (isTime && restarting === undefined) restarting = restart(chance.pick([0, 1] as const));
  }
  await restarting;
  return { taken, killed };
}

/** @returns how often the next step in the log came through the other server */
function check(
  events: readonly PlanEvent[],
  sessions: readonly ConnectedSession[],
  taken: ReadonlyMap<string, number>,
): number {
  const added = events.flatMap(({ effects }) => effects.flatMap((effect) => (effect.op === 'add' ? effect.id : [])));
  assert.deepEqual([...added].sort(), [...taken.keys()].sort(), 'each step is in the log once');
  const [first, ...others] = sessions.map((session) => session.plan);
  for (const other of others) assert.deepEqual(other, first, 'everybody has the same plan');
  assert.equal(first!.title, titleOf(added.at(-1)!), 'whose step came last has the last word');
  for (const session of sessions) assert.deepEqual(session.rejected, []);
  return added.filter((id, index) => index > 0 && taken.get(id) !== taken.get(added[index - 1]!)).length;
}

async function open(server: string, secret: string, actor: Actor): Promise<ConnectedSession> {
  return connect({
    server,
    planId: plan.id,
    actor,
    async getToken() {
      const answer = await fetch(`${server}/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ plan: plan.id, actor, origin: 'https://portal.example.com' }),
      });
      return ((await answer.json()) as { readonly token: string }).token;
    },
  });
}

/** Waits until everything is sent, and everybody has heard of all of it. */
async function calm(sessions: readonly ConnectedSession[]): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    const [first, ...others] = sessions.map(({ status }) => status);
    if (first!.unsent === 0 && others.every(({ unsent, seq }) => unsent === 0 && seq === first!.seq)) return;
    if (performance.now() > end) assert.fail(`not calm: ${JSON.stringify([first, ...others])}`);
    await wait(20);
  }
}

/** The whole log, whose chain holds. */
async function eventsIn(database: string): Promise<readonly PlanEvent[]> {
  const log = await openPostgresLog({ connection: database });
  try {
    const key = { plan: plan.id, scope: 'shared' } as const;
    const head = await log.head(key);
    const events = await log.read(key, 0, head.seq);
    assert.deepEqual(verifyChain(events), { ok: true, head, redacted: 0 });
    return events;
  } finally {
    await log.close();
  }
}
