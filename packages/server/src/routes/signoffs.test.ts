import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { signedTypes } from '@tandem-plan/core/terms';
import type { PlanLog } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { DocumentAnswer, PullAnswer } from '@tandem-plan/sync';
import type { HandlerOptions } from '../options.ts';
import { type Ask, ana, answerOf, ben, cleo, portal, problemOf, stepOf, world, youngPlan } from '../testing/world.ts';

const path = '/v1/plans/deal/signoffs';
const plan = {
  ...youngPlan,
  id: 'deal',
  stakeholders: [
    { id: 'ana', party: 'vendor', name: 'Ana Vogel' },
    { id: 'ben', party: 'partner', name: 'Ben Müller' },
  ],
  objectives: [
    { id: 'win', title: 'Win the west' },
    { id: 'grow', title: 'Grow "with" them — 10 €', due: '2017-12-31' },
  ],
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count', measure: 'flow', frequency: 'month', target: { value: 1.5e3 } }],
};

interface Signed {
  readonly signoff: { readonly id: string; readonly revision: number; readonly terms: string; readonly at: string };
  readonly seq: number;
}

async function scene(options: Partial<HandlerOptions> = {}) {
  const made = await world(options);
  assert.equal((await made.host('/v1/plans', plan)).status, 201);
  const tokens = { ana: await made.token(ana, 'deal'), ben: await made.token(ben, 'deal') };
  let mutation = 0;
  return {
    ...made,
    tokens,
    sign: (revision: unknown, by: unknown = 'ana', token = tokens.ana) =>
      made.ask(path, { token, origin: portal, body: { revision, by } }),
    async push(type: string, input: unknown, token = tokens.ana) {
      const body = stepOf([{ id: `c-${(mutation += 1)}`, type, input }], mutation, token.slice(-20));
      return (await answerOf(await made.ask('/v1/plans/deal/push', { token, body }))).verdicts[0];
    },
    async document() {
      const answer = await made.ask('/v1/plans/deal/pull', { token: tokens.ben });
      return (await answer.json()) as DocumentAnswer;
    },
  };
}

const actual = { kpi: 'sales', period: '2017-P01', slice: {}, value: 90 };
const retitle = (title: string) => ({ id: 'grow', set: { title } });

async function signed(asked: Promise<Response>, status = 201): Promise<Signed> {
  const response = await asked;
  assert.equal(response.status, status, await response.clone().text());
  return (await response.json()) as Signed;
}

/** The recipe of docs/sign-off.md over a plan as it is pulled, with nothing of what the server hashes by. */
function recipe(document: unknown): string {
  type Row = Record<string, unknown>;
  const at = (row: Row, name: string): unknown =>
    name.split('.').reduce<unknown>((value, step) => (value as Row | undefined)?.[step], row);
  const canonical = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(canonical).join()}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonical((value as Row)[key])}`)
            .join()}}`
        : JSON.stringify(value);
  const records = signedTypes.flatMap(({ type, place, cardinality, terms }) => {
    const found = place === '' ? document : (document as Row)[place];
    const rows = (cardinality === 'many' ? (found ?? []) : [found ?? {}]) as Row[];
    return rows
      .map((row) => {
        const held = terms.flatMap(({ name }) => (at(row, name) === undefined ? [] : [[name, at(row, name)] as const]));
        return { type, id: cardinality === 'many' ? row['id'] : '', terms: Object.fromEntries(held) };
      })
      .filter(({ terms: held }) => cardinality === 'many' || Object.keys(held).length > 0);
  });
  const order = records
    .map((record) => [`${record.type}\u0000${String(record.id)}`, record] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, record]) => record);
  return createHash('sha256')
    .update(canonical({ format: 1, records: order }))
    .digest('base64url');
}

describe('signoffs', () => {
  it('sign what anyone can recompute from a pull, and reach everyone as an event of the plan', async () => {
    const { sign, document, ask, tokens, events } = await scene();
    const { signoff, seq } = await signed(sign(0));
    const { document: now } = await document();
    assert.equal(signoff.terms, recipe(now));
    assert.deepEqual((now as { signoffs: unknown }).signoffs, [signoff]);
    assert.deepEqual([seq, signoff.revision, signoff.at], [1, 0, '2017-10-02T09:00:00.000Z']);
    const pulled = await ask('/v1/plans/deal/pull?after=0', { token: tokens.ben });
    const { events: told } = (await pulled.json()) as PullAnswer;
    assert.deepEqual(
      told.map(({ command, effects }) => [command.type, effects[0]?.op === 'add' && effects[0].record]),
      [['signoff.add', signoff]],
    );
    const mine = events.filter(({ kind }) => kind === 'signed');
    assert.deepEqual(mine, [{ kind: 'signed', plan: 'deal', actor: ana, revision: 0, seq: 1, again: false }]);
  });

  it('are not hindered by figures that moved, and are by a term that changed, which is named', async () => {
    const { sign, push, document, log, tokens } = await scene();
    assert.equal((await push('kpi.recordActual', actual))?.status, 'accepted');
    assert.equal((await push('objective.update', { id: 'win', set: { status: 'reached' } }))?.status, 'accepted');
    const first = await signed(sign(0));
    assert.equal(first.seq, 3);
    await push('objective.update', retitle('Grow without them'));
    await push('kpi.setTarget', { kpi: 'sales', period: '2017-P02', slice: {}, value: 5 });
    const problem = (await problemOf(await sign(3, 'ben', tokens.ben))) as object;
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(problem).filter(([name]) => ['code', 'path', 'revision', 'records'].includes(name)),
      ),
      {
        code: 'terms-changed',
        path: '/revision',
        revision: 5,
        records: [
          { type: 'objective', id: 'grow' },
          { type: 'kpi', id: 'sales' },
        ],
      },
    );
    assert.equal((await log.head({ plan: 'deal', scope: 'shared' })).seq, 5);
    const second = await signed(sign(5));
    assert.notEqual(second.signoff.terms, first.signoff.terms);
    assert.equal(second.signoff.terms, recipe((await document()).document));
  });

  it('are written once, however often a request is sent', async () => {
    const { sign, push, log, events } = await scene();
    const first = await signed(sign(0));
    assert.deepEqual(await signed(sign(0), 200), first);
    await push('objective.update', retitle('Grow without them'));
    assert.deepEqual(await signed(sign(0), 200), first);
    assert.equal((await log.head({ plan: 'deal', scope: 'shared' })).seq, 2);
    assert.deepEqual(
      events.flatMap((event) => (event.kind === 'signed' ? [event.again] : [])),
      [false, true, true],
    );
  });

  it('sign no other terms than they were compared with, though the other party writes in between', async () => {
    const log = createMemoryLog();
    let before: (() => Promise<unknown>) | undefined;
    const append: PlanLog['append'] = async (...batch) => {
      const now = before;
      before = undefined;
      await now?.();
      return log.append(...batch);
    };
    const mine = await scene({ log: { ...log, append } });
    // Another process on the same log.
    const other = await world({ log, keys: mine.keys });
    const write = (type: string, input: unknown, mutation: number) => async () => {
      const body = stepOf([{ id: `o-${mutation}`, type, input }], mutation, 'other');
      const { verdicts } = await answerOf(await other.ask('/v1/plans/deal/push', { token: mine.tokens.ben, body }));
      assert.equal(verdicts[0]?.status, 'accepted');
    };
    before = write('objective.update', retitle('In between'), 1);
    assert.equal((await problemOf(await mine.sign(0))).code, 'terms-changed');
    before = write('kpi.recordActual', actual, 2);
    const { signoff, seq } = await signed(mine.sign(1));
    assert.deepEqual([seq, signoff.terms], [3, recipe((await mine.document()).document)]);
  });

  it('are for leads and editors, by a stakeholder of their own party, of a revision there is', async () => {
    const { sign, token, tokens, log, ask } = await scene();
    const cases = [
      [sign(0, 'ben'), 422, 'invalid', '/by'],
      [sign(0, 'nobody'), 422, 'invalid', '/by'],
      [sign(0, 'ana', tokens.ben), 422, 'invalid', '/by'],
      [sign(1), 422, 'invalid', '/revision'],
      [sign(0, 'ben', await token(cleo, 'deal')), 403, 'not-permitted', undefined],
      [
        ask('/v1/plans/young/signoffs', { token: tokens.ana, body: { revision: 0, by: 'ana' } }),
        404,
        'unknown-plan',
        undefined,
      ],
      [
        ask('/v1/plans/none/signoffs', { token: tokens.ana, body: { revision: 0, by: 'ana' } }),
        404,
        'unknown-plan',
        undefined,
      ],
    ] as const;
    for (const [asked, status, code, at] of cases) {
      const response = await asked;
      assert.doesNotMatch(await response.clone().text(), /Vogel|Ben|vendor|partner/);
      const problem = await problemOf(response);
      assert.deepEqual([problem.status, problem.code, problem.path], [status, code, at]);
    }
    assert.equal((await log.head({ plan: 'deal', scope: 'shared' })).seq, 0);
    assert.equal((await signed(sign(0, 'ben', tokens.ben))).seq, 1);
  });

  it('cannot be pushed, with whatever terms', async () => {
    const { sign, push, document, log } = await scene();
    const { signoff } = await signed(sign(0));
    const record = { id: 'forged', party: 'vendor', by: 'ana', at: '2017-01-01T00:00:00Z', revision: 0 };
    const verdicts = [
      await push('signoff.add', { record: { ...record, terms: 'whatever' } }),
      await push('signoff.add', { record: { ...record, terms: signoff.terms } }),
      await push('signoff.update', { id: signoff.id, set: { at: '2017-12-31T00:00:00Z' } }),
    ];
    for (const verdict of verdicts) {
      assert.ok(verdict?.status === 'rejected');
      assert.deepEqual(verdict.refusals, [{ code: 'signoff.pushed', path: '', values: {} }]);
    }
    assert.deepEqual((await document()).seq, 1);
    assert.equal((await log.head({ plan: 'deal', scope: 'shared' })).seq, 1);
  });

  it('are refused for a plan that has no hash', async () => {
    const { host, token, ask, log } = await scene();
    // No event could bring half a character in, but a plan may be begun with one.
    assert.equal((await host('/v1/plans', { ...plan, id: 'half', title: '\ud800' })).status, 201);
    const body = { revision: 0, by: 'ana' };
    const problem = await problemOf(await ask('/v1/plans/half/signoffs', { token: await token(ana, 'half'), body }));
    assert.deepEqual([problem.code, problem.status], ['refused', 409]);
    assert.equal((await log.head({ plan: 'half', scope: 'shared' })).seq, 0);
  });

  it('cost a point, and one for each page of events that has to be read', async () => {
    const { sign, ask, tokens } = await scene();
    for (let page = 1; page <= 6; page += 1) {
      const commands = Array.from({ length: 100 }, (_, index) => ({
        id: `c-${page}-${index}`,
        type: 'kpi.recordActual',
        input: { ...actual, value: page * 100 + index },
      }));
      await answerOf(await ask('/v1/plans/deal/push', { token: tokens.ben, body: stepOf(commands, page) }));
    }
    const left = async (asked: Promise<Response>) =>
      Number(/r=(\d+)/.exec((await asked).headers.get('ratelimit') ?? '')?.[1]);
    const before = await left(sign(600));
    assert.equal(before - (await left(sign(0))), 3);
  });
});

describe('a sign-off that is asked for badly', () => {
  const requests: readonly (readonly [string, Ask, number, string, string?])[] = [
    ['nothing', { body: {} }, 422, 'invalid', '/revision'],
    ['a list', { body: [] }, 422, 'invalid', ''],
    ['half of JSON', { body: '{"revision":' }, 400, 'not-json'],
    ['a revision as text', { body: { revision: '0', by: 'ana' } }, 422, 'invalid', '/revision'],
    ['a revision below nothing', { body: { revision: -1, by: 'ana' } }, 422, 'invalid', '/revision'],
    ['a revision beyond numbers', { body: '{"revision":1e999,"by":"ana"}' }, 422, 'invalid', '/revision'],
    ['a revision no log has', { body: { revision: Number.MAX_SAFE_INTEGER, by: 'ana' } }, 422, 'invalid', '/revision'],
    ['nobody', { body: { revision: 0 } }, 422, 'invalid', '/by'],
    ['somebody who is no id', { body: { revision: 0, by: '../ana' } }, 422, 'invalid', '/by'],
    ['somebody who reaches for prototypes', { body: { revision: 0, by: '__proto__' } }, 422, 'invalid', '/by'],
    ['terms of its own', { body: { revision: 0, by: 'ana', terms: 'mine' } }, 422, 'invalid', '/terms'],
    [
      'a signature that nobody verifies',
      { body: { revision: 0, by: 'ana', signature: 'x' } },
      422,
      'invalid',
      '/signature',
    ],
    ['another party', { body: { revision: 0, by: 'ana', party: 'partner' } }, 422, 'invalid', '/party'],
    ['a time of its own', { body: { revision: 0, by: 'ana', at: '2007-01-01T00:00:00Z' } }, 422, 'invalid', '/at'],
    ['too much', { body: { revision: 0, by: 'a'.repeat(20_000) } }, 413, 'too-large'],
    [
      'a form',
      { body: 'revision=0', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'not-json-type',
    ],
    ['by GET', { method: 'GET' }, 405, 'wrong-method'],
  ];
  for (const [name, ask, status, code, at] of requests) {
    it(`${name}: ${status} ${code}, nothing written and nothing told`, async () => {
      const made = await scene();
      const response = await made.ask(path, { token: made.tokens.ana, origin: portal, ...ask });
      assert.doesNotMatch(await response.clone().text(), /\.ts\b|Error:|Nordwind|Vogel|mine|2007/);
      const problem = await problemOf(response);
      assert.deepEqual([problem.status, problem.code, problem.path], [status, code, at]);
      assert.equal((await made.log.head({ plan: 'deal', scope: 'shared' })).seq, 0);
      assert.deepEqual(
        made.events.filter(({ kind }) => kind === 'fault' || kind === 'signed'),
        [],
      );
    });
  }
});
