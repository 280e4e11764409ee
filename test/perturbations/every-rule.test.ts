import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { rules } from '@tandem-plan/core/rules';

it('every rule has one thing that breaks it', () => {
  const here = new URL('.', import.meta.url);
  const broken = readdirSync(here).flatMap((file) =>
    [...readFileSync(new URL(file, here), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule]) => rule),
  );
  assert.deepEqual(broken.sort(), rules.map(({ id }) => id).sort());
});
