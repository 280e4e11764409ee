import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe as suite, it } from 'node:test';
import { readPlan } from '../read.ts';
import { version } from '../schema/plan.ts';
import { texts as de } from '../texts/de/index.ts';
import { texts as en } from '../texts/en/index.ts';
import { type Migration, migrate, migrations } from './index.ts';

/** The same migrations, and which of them nobody has called yet. */
function watched(all: readonly Migration[]) {
  const idle = new Set(all.map(({ what }) => what));
  const spies = all.map((migration) => ({
    ...migration,
    up(document: Record<string, unknown>) {
      idle.delete(migration.what);
      return migration.up(document);
    },
  }));
  return { spies, idle };
}

const step = (from: string, to: string, what: string): Migration => ({
  from,
  to,
  what,
  up: (document) => ({ ...document, version: to, [what]: true }),
});
const chain = [step('0.8', '0.9', 'first'), step('0.9', '1.0', 'second'), step('1.0', '2.0', 'third')];

suite('the frame of migrations', () => {
  it('goes on from the document’s version, step by step, and tells what it did', () => {
    assert.deepEqual(migrate({ version: '0.9', kept: [1] }, chain), {
      document: { version: '2.0', kept: [1], second: true, third: true },
      steps: ['second', 'third'],
    });
  });

  it('leaves a document alone that nothing leads on from', () => {
    const document = { version: '2.0' };
    assert.deepEqual(migrate(document, chain), { document, steps: [] });
    assert.equal(migrate(document, chain).document, document);
  });

  it('stops at a step that writes another version than it says', () => {
    const wrong = { ...step('0.8', '0.9', 'first'), up: () => ({ version: '0.8' }) };
    assert.throws(() => migrate({ version: '0.8' }, [wrong]), /migration 0\.8 → 0\.9 wrote version 0\.8/);
  });

  it('notices a migration that no document called for', () => {
    const { spies, idle } = watched(chain);
    migrate({ version: '0.9' }, spies);
    assert.deepEqual([...idle], ['first']);
    migrate({ version: '0.8' }, spies);
    assert.deepEqual([...idle], []);
  });
});

suite('the migrations there are', () => {
  it('form one chain that ends at the current version', () => {
    migrations.forEach(({ to }, index) => assert.equal(to, migrations[index + 1]?.from ?? version));
  });

  it('have words in every language, and no others', () => {
    for (const { words } of [en, de])
      assert.deepEqual(
        Object.keys(words.migrations ?? {}),
        migrations.map(({ what }) => what),
      );
  });

  it('are each called by a document of their version, which then reads', () => {
    const folder = new URL('fixtures/', import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const { spies, idle } = watched(migrations);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      migrate(JSON.parse(text) as Record<string, unknown>, spies);
      assert.ok(readPlan(text).ok, file);
    }
    assert.deepEqual([...idle], [], 'put a document of that version into migrations/fixtures');
  });
});
