import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Actor, type Command, commandTypes, mayRun, type Role, whoseIs } from '@tandem-plan/core/change';
import { type Plan, writePlan } from '@tandem-plan/core/plan';
import { createHandler, hostKey, makeKeys, readKeys } from '@tandem-plan/server';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { PushAnswer } from '@tandem-plan/sync';
import { createTokens } from '../../packages/server/src/session/token.ts';
import { arbitraryCommandOf } from '../laws/arbitrary-command.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import { dice } from '../laws/dice.ts';

const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
const origin = 'https://portal.example.com';
const secret = 'a-host-secret-of-more-than-32-letters';
/** Commands of each type, each on a plan of its own. */
const tries = 1;

const log = createMemoryLog();
const keys = await readKeys(await makeKeys());
const limits = { actor: { points: 1e6, seconds: 60 }, party: { points: 1e6, seconds: 60 } };
const handle = createHandler({ log, keys, limits, authorize: hostKey(secret) });
const tokens = createTokens(keys, 'tandem', Date.now);

const ask = (path: string, token: string, body: unknown): Promise<Response> =>
  handle(
    new Request(`https://plans.example.com${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const actors = (['viewer', 'editor', 'lead'] as const).flatMap((role) =>
  ['vendor', 'partner'].map((party): Actor => ({ id: `${role}-of-${party}`, party, role })),
);

/** What a command does may be forbidden to some beyond the table, as a party's own claim to approve; that has a place. */
const byTable = 'not-permitted ';

const push = (commands: readonly unknown[], client = 'tab-1') => ({
  scope: 'shared',
  client,
  after: 0,
  steps: [{ mutation: 1, basis: 0, commands }],
});

async function refusals(plan: string, actor: Actor, command: unknown): Promise<readonly string[]> {
  const { token } = await tokens.issue({ plan, actor, origin });
  const response = await ask(`/v1/plans/${plan}/push`, token, push([command], `of-${actor.id}`));
  assert.equal(response.status, 200, await response.clone().text());
  const { verdicts } = (await response.json()) as PushAnswer;
  return verdicts.flatMap((verdict) =>
    verdict.status === 'rejected' ? verdict.refusals.map(({ code, path }) => `${code} ${path}`) : [],
  );
}

/** As it arrives at a server: some arbitrary input JSON cannot hold, or holds as nothing. */
function plainCommand(type: string, plan: Plan, from: number): Command {
  for (let next = from; ; next += 1) {
    const command = arbitraryCommandOf(type, plan, next);
    try {
      const input: unknown = JSON.parse(JSON.stringify(command.input));
      return { ...command, input };
    } catch {
      // Another one.
    }
  }
}

it('a server lets run exactly what core’s table lets run: every command, of every role, of both parties', async () => {
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  const chance = dice(seed);
  const seen = new Map<string, number>();
  for (const [index, type] of commandTypes().entries()) {
    for (let turn = 0; turn < tries; turn += 1) {
      const id = `plan-${index}-${turn}`;
      const plan = { ...arbitraryPlan(chance.below(2 ** 31), 1), id };
      await log.begin({ plan: id, scope: 'shared' }, writePlan(plan));
      const command = plainCommand(type, plan, chance.below(2 ** 31));
      const may = (actor: Actor): boolean => mayRun(actor, plan, command) === undefined;
      const forbidden = actors.filter((actor) => !may(actor));
      for (const actor of forbidden) {
        assert.deepEqual(await refusals(id, actor, command), [byTable], `${actor.id}: ${JSON.stringify(command)}`);
      }
      assert.equal((await log.head({ plan: id, scope: 'shared' })).seq, 0, 'a forbidden command left something');
      // Only one of those who may, since it changes the plan that the others would be judged on.
      const allowed = actors.filter(may);
      if (allowed.length > 0) {
        const actor = chance.pick(allowed);
        const codes = await refusals(id, actor, command);
        assert.ok(!codes.includes(byTable), `${actor.id}: ${JSON.stringify(command)}`);
      }
      for (const [name, some] of [
        ['forbidden', forbidden],
        ['allowed', allowed],
      ] as const) {
        for (const { role } of some) seen.set(`${name} ${role}`, (seen.get(`${name} ${role}`) ?? 0) + 1);
      }
    }
  }
  // The table is not empty on either side, and a viewer may nothing that reaches it.
  assert.ok(
    (seen.get('allowed lead') ?? 0) > 50 && (seen.get('forbidden editor') ?? 0) > 10,
    JSON.stringify([...seen]),
  );
  assert.ok((seen.get('forbidden viewer') ?? 0) > 150, JSON.stringify([...seen]));
});

it('permits nothing by default: to no role, to a role that there is none of, to one that a body claims', async () => {
  const plan = { ...arbitraryPlan(1, 1), id: 'by-default' };
  await log.begin({ plan: plan.id, scope: 'shared' }, writePlan(plan));
  const rename = { id: 'c-1', type: 'plan.update', input: { set: { title: 'Renamed' } } };
  const viewer: Actor = { id: 'cleo', party: 'partner', role: 'viewer' };
  assert.equal(whoseIs(undefined, viewer), 'joint');
  assert.deepEqual(await refusals(plan.id, viewer, rename), [byTable]);

  for (const role of ['owner', 'Lead', '', 'constructor', 'lead,viewer']) {
    const session = await ask('/v1/sessions', secret, { plan: plan.id, actor: { ...viewer, role }, origin });
    assert.equal(session.status, 422, role);
    // Not even with the host's own key.
    const { token } = await tokens.issue({ plan: plan.id, actor: { ...viewer, role: role as Role }, origin });
    assert.equal((await ask(`/v1/plans/${plan.id}/push`, token, push([rename]))).status, 401, role);
  }
  const { token } = await tokens.issue({ plan: plan.id, actor: viewer, origin });
  const lead = { ...viewer, role: 'lead' };
  for (const body of [
    { ...push([rename]), actor: lead },
    { ...push([rename]), role: 'lead' },
    push([{ ...rename, actor: lead }]),
  ]) {
    const response = await ask(`/v1/plans/${plan.id}/push`, token, body);
    const text = await response.text();
    assert.ok(response.status === 422 || text.includes('not-permitted'), text);
  }
  assert.equal((await log.head({ plan: plan.id, scope: 'shared' })).seq, 0);
});
