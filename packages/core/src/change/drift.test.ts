import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, type Plan } from '../plan/index.ts';
import { drift } from './drift.ts';

const by = (party: string, day: string) => ({ party, actor: 'ana', at: `${day}T10:00:00Z` });

function planWith(fragment: Readonly<Record<string, unknown>>): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'example',
    title: 'Example',
    currency: 'EUR',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'acme', name: 'Acme', kind: 'vendor' },
      { id: 'orbit', name: 'Orbit', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', party: 'acme', name: 'Ana' }],
    ...fragment,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

const objective = { id: 'grow', title: 'Grow', due: '2017-12-31' };
const signoff = (party: string, day: string) => ({
  id: `${party}-${day}`,
  party,
  by: 'ana',
  at: `${day}T10:00:00Z`,
  revision: 1,
  terms: 'x',
});

describe('drift', () => {
  it('is what was agreed otherwise, not what happened since', () => {
    const baseline = planWith({ objectives: [objective] });
    const plan = planWith({
      objectives: [{ ...objective, due: '2018-03-31', status: 'missed' }],
      signoffs: [signoff('acme', '2017-01-10'), signoff('orbit', '2017-01-20'), signoff('acme', '2017-12-01')],
    });
    const { sinceSignoff } = drift(plan, { baseline, asOf: '2017-06-30' });
    assert.equal(sinceSignoff?.on, '2017-01-20');
    assert.deepEqual(
      sinceSignoff.differences.map(({ type, id, field, from, to }) => [type, id, field, from, to]),
      [['objective', 'grow', 'due', '2017-12-31', '2018-03-31']],
    );
  });

  it('cannot be dated while a party has not signed, nor measured without a signed plan', () => {
    const plan = planWith({ signoffs: [signoff('acme', '2017-01-10')] });
    assert.equal(drift(plan, { baseline: plan, asOf: '2017-06-30' }).sinceSignoff?.on, null);
    assert.deepEqual(drift(plan, { asOf: '2017-06-30' }), { sinceSignoff: null, sinceReview: null });
  });

  it('since the last review is told by the stamps', () => {
    const plan = planWith({
      purpose: { vision: 'More', changed: by('orbit', '2017-04-02') },
      objectives: [
        { ...objective, created: by('acme', '2017-01-05'), changed: by('orbit', '2017-04-20') },
        { id: 'new', title: 'New', created: by('orbit', '2017-05-01'), changed: by('acme', '2017-05-03') },
        { id: 'old', title: 'Old', created: by('acme', '2017-01-05'), changed: by('acme', '2017-03-31') },
      ],
      reviews: [
        { id: 'q1', title: 'Q1', held: '2017-03-31' },
        { id: 'q4', title: 'Q4', held: '2017-12-20' },
      ],
    });
    const { sinceReview } = drift(plan, { asOf: '2017-06-30' });
    assert.equal(sinceReview?.on, '2017-03-31');
    assert.deepEqual(
      sinceReview.touched.map(({ type, id, op, party }) => [type, id, op, party]),
      [
        ['purpose', '', 'changed', 'orbit'],
        ['objective', 'grow', 'changed', 'orbit'],
        ['objective', 'new', 'added', 'orbit'],
      ],
    );
  });
});
