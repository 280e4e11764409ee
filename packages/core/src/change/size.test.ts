import assert from 'node:assert/strict';
import { it } from 'node:test';
import { maxBytes, readPlan, writePlan } from '../plan/index.ts';
import { refused, samplePlan, send } from './testing/sample.ts';

it('lets a plan grow to what readPlan accepts, and no further', () => {
  // Control characters take six bytes each, and every entry a line of its own.
  const page = { host: Array.from({ length: 400 }, () => '\u0001'.repeat(300)) };
  let plan = samplePlan({ custom: { host: 'x'.repeat(maxBytes - 4_000_000) } });
  for (let n = 0; ; n += 1) {
    const record = { id: `r-${n}`, title: 'Risk', custom: page };
    const result = send(plan, 'risk.add', { record });
    if (!result.ok) {
      assert.deepEqual(refused(result), ['too-large']);
      break;
    }
    plan = result.plan;
    assert.ok(n < 10);
  }
  assert.ok(readPlan(writePlan(plan)).ok);
  assert.ok(Buffer.byteLength(writePlan(plan)) > maxBytes - 800_000);
  assert.deepEqual(refused(send(plan, 'risk.remove', { id: 'r-0' })), []);
});
