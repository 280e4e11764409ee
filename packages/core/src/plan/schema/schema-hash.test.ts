import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe as suite, it } from 'node:test';
import { annexTypes, types } from '../describe.ts';
import { annexSchema } from './annex.ts';
import { planSchema, version } from './plan.ts';

/** The order of keys is not part of what a schema means, but for the values a reader sees in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof RegExp
      ? inner.source
      : typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );

const hashOf = (...parts: unknown[]): string =>
  createHash('sha256').update(parts.map(canonical).join('\n')).digest('hex').slice(0, 16);

const now = {
  version,
  plan: hashOf(types(), planSchema),
  annex: hashOf(annexTypes(), annexSchema),
};

suite('the schema', () => {
  it('has not changed behind its version', () => {
    assert.deepEqual(
      now,
      { version: '1.0', plan: 'c7a591e4dba3f276', annex: '1d74610f3a6cd21c' },
      [
        'The schema is another one than this version stands for. Before you write the new hashes here:',
        '- A new optional field or collection is a new minor version; anything else is a new major and needs a',
        '  migration in migrations/ with a document of the old version in migrations/fixtures/.',
        '- Until 1.0 is published it may change in place.',
        '- Run `npm run schema`, and give new fields their words in texts/.',
      ].join('\n'),
    );
  });

  it('tells two schemas apart by what they mean, not by the order of their keys', () => {
    assert.equal(hashOf({ a: 1, b: [1, 2] }), hashOf({ b: [1, 2], a: 1 }));
    assert.notEqual(hashOf({ a: [1, 2] }), hashOf({ a: [2, 1] }));
  });
});
