import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyHead, sealAll, type LogKey } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { ServerEvent } from '../event.ts';
import type { ProblemCode } from '../problem.ts';
import { hostKey } from '../session/host-key.ts';
import { problemOf, secret, world } from '../testing/world.ts';
import { createMetrics } from './metrics.ts';

const key: LogKey = { plan: 'west-2017', scope: 'shared' };
const actor = { id: 'dana-whitfield', party: 'meridian', role: 'lead' } as const;
const request = (method: string, status: number, problem?: ProblemCode): ServerEvent => ({
  kind: 'request',
  id: '1',
  method,
  route: '/v1/plans/:id/push',
  status,
  milliseconds: 30,
  problem,
  plan: 'west-2017',
  actor,
});

describe('metrics', () => {
  it('count what happens, without plans or people', async () => {
    const metrics = createMetrics();
    const step = { plan: 'west-2017', scope: 'shared', actor } as const;
    const events: readonly ServerEvent[] = [
      request('POST', 200),
      request('POST', 200),
      request('POST', 404, 'unknown-plan'),
      request('BREW', 405, 'wrong-method'),
      { kind: 'accepted', ...step, client: 'device', mutation: 1, seqs: [1], commands: ['objective.add'] },
      { kind: 'rejected', ...step, codes: ['kpi.unknown'] },
      { kind: 'signed', plan: 'west-2017', actor, revision: 1, seq: 2, again: false },
      { kind: 'signed', plan: 'west-2017', actor, revision: 1, seq: 2, again: true },
      { kind: 'plan-created', plan: 'west-2017' },
      { kind: 'session-issued', plan: 'west-2017', actor, origin: 'https://portal.example.com' },
      { kind: 'pokes', open: 3 },
      { kind: 'fault', where: '/readyz', error: new Error('west-2017') },
    ];
    for (const event of events) metrics.hear(event);
    metrics.delivered('portal', 'delivered');
    const text = await metrics.text();
    for (const line of [
      'tandem_requests_total{method="POST",route="/v1/plans/:id/push",status="200"} 2',
      'tandem_requests_total{method="other",route="/v1/plans/:id/push",status="405"} 1',
      'tandem_request_duration_seconds_bucket{le="0.025",method="POST",route="/v1/plans/:id/push"} 0',
      'tandem_request_duration_seconds_bucket{le="0.05",method="POST",route="/v1/plans/:id/push"} 3',
      'tandem_problems_total{problem="unknown-plan"} 1',
      'tandem_push_steps_total{verdict="accepted"} 1',
      'tandem_push_steps_total{verdict="rejected"} 1',
      'tandem_signoffs_total 1',
      'tandem_sessions_total 1',
      'tandem_plans_created_total 1',
      'tandem_pokes_open 3',
      'tandem_faults_total{where="/readyz"} 1',
      'tandem_webhook_deliveries_total{endpoint="portal",result="delivered"} 1',
    ])
      assert.ok(text.includes(`${line}\n`), line);
    assert.doesNotMatch(text, /west-2017|dana|meridian|BREW/);
  });
  it('count and time the appends of a log that stays what it was', async () => {
    const metrics = createMetrics();
    const log = metrics.watch(createMemoryLog());
    const batch = (client: string) => {
      const receipt = { client, mutation: 1 };
      const command = { id: client, type: 'objective.add', input: {} };
      return [
        sealAll([{ ...key, at: '2017-09-30T09:15:00Z', actor, receipt, command, effects: [] }], emptyHead),
        receipt,
      ] as const;
    };
    assert.equal((await log.append(key, 0, ...batch('a'))).status, 'ok');
    assert.equal((await log.append(key, 0, ...batch('a'))).status, 'duplicate');
    assert.equal((await log.append(key, 0, ...batch('b'))).status, 'conflict');
    await assert.rejects(log.append(key, -1, ...batch('c')), RangeError);
    assert.equal((await log.read(key, 0, 9)).length, 1);
    assert.deepEqual(await log.plans(), ['west-2017']);
    const text = await metrics.text();
    for (const result of ['ok', 'duplicate', 'conflict', 'failed']) {
      assert.ok(text.includes(`tandem_appends_total{result="${result}"} 1\n`), result);
    }
    assert.ok(text.includes('tandem_append_duration_seconds_count 4\n'));
  });
  it('show themselves to the host, or to whom they are told to, and to nobody else', async () => {
    const other = 'a-secret-of-prometheus-and-nobody-else';
    for (const [metrics, opens, shut] of [
      [createMetrics(), secret, other],
      [createMetrics({ authorize: hostKey(other) }), other, secret],
    ] as const) {
      const { ask } = await world({ modules: [metrics.module] });
      const response = await ask('/metrics', { token: opens });
      assert.equal(response.status, 200);
      assert.match(await response.text(), /^# HELP tandem_requests_total /m);
      for (const token of [shut, undefined]) {
        assert.equal((await problemOf(await ask('/metrics', token === undefined ? {} : { token }))).code, 'host-only');
      }
    }
    const { ask } = await world();
    assert.equal((await problemOf(await ask('/metrics', { token: secret }))).code, 'unknown-path');
  });
  it('are guarded as the host is: by true alone, with a challenge, and with failures counted', async () => {
    for (const mistake of [{ ok: false }, 'no', 1]) {
      const metrics = createMetrics({ authorize: (() => mistake) as unknown as () => boolean });
      const { ask } = await world({
        modules: [metrics.module],
        addressOf: () => '192.0.2.1',
        limits: { failures: { points: 1, seconds: 60 } },
      });
      const answer = await ask('/metrics');
      assert.deepEqual([answer.status, answer.headers.get('www-authenticate')], [401, 'Bearer']);
      assert.equal((await ask('/metrics')).status, 429);
    }
  });
});
