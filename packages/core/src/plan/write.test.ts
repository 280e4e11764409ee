import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxBytes } from './door.ts';
import { parsePlan, readPlan } from './read.ts';
import type { Plan } from './schema/plan.ts';
import { blank, sample } from './testing/sample.ts';
import { bytesOf, leanPlan, writePlan } from './write.ts';

function planOf(document: unknown): Plan {
  const read = parsePlan(document);
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

describe('writePlan', () => {
  it('leaves out what reading puts back, in records and in rows', () => {
    const lean = leanPlan(planOf(sample()));
    assert.deepEqual(lean, sample());
    assert.deepEqual(leanPlan(planOf({ ...blank(), custom: { host: {} } })), {
      ...blank(),
      stage: 'draft',
      custom: { host: {} },
    });
  });

  it('counts bytes as UTF-8 has them', () => {
    for (const text of ['', 'plain', 'é', '日', '😀', '\u007f\u0080\u07ff\u0800'])
      assert.equal(bytesOf(text), Buffer.byteLength(text));
  });

  it('writes on one line what indentation would take beyond what can be read', () => {
    const actions = Array.from({ length: 60_000 }, (_, n) => ({
      id: `a-${n}`,
      title: 'Call ten accounts',
      status: 'todo',
    }));
    const compact = JSON.stringify({ ...blank(), actions, custom: { host: 'x'.repeat(3_800_000) } });
    assert.ok(compact.length < maxBytes);
    const read = readPlan(compact);
    assert.ok(read.ok);
    assert.ok(Buffer.byteLength(JSON.stringify(leanPlan(read.plan), null, 2)) > maxBytes);
    const text = writePlan(read.plan);
    assert.deepEqual(readPlan(text), read);
    assert.equal(text.trimEnd().split('\n').length, 1);
  });
});
