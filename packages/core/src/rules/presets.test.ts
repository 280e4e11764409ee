import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from './catalog.ts';
import { configProblems, settler } from './config.ts';
import { presetFor, type PresetName, presetNames, recipes } from './presets.ts';
import type { RuleMeta } from './rule.ts';
import type { Level } from './setting.ts';
import { toyRule } from './testing/toy-rule.ts';

const order: readonly Level[] = ['off', 'note', 'warning', 'error'];

const settingsOf = (preset: PresetName, catalog = rules) => settler(catalog, { preset })({ rules: {} }).settings;

/** How high a preset sets a rule. */
function heightIn(preset: PresetName): (id: string) => number {
  const settings = settingsOf(preset);
  return (id) => order.indexOf(settings.get(id)?.level ?? assert.fail(id));
}

const inRecommended = heightIn('recommended');

describe('presets', () => {
  const ids = new Set(rules.map(({ id }) => id));

  for (const name of presetNames) {
    const { level, exceptions } = recipes[name];

    it(`${name} names rules and options that exist`, () => {
      assert.deepEqual(
        Object.keys(exceptions).filter((id) => !ids.has(id)),
        [],
      );
      assert.deepEqual(configProblems({ rules: presetFor(name, rules) }, rules), []);
    });

    it(`${name} names no rule that would be judged so anyway`, () => {
      const idle = rules.filter(({ id, meta }) => {
        const own = level(meta) ?? meta.severity;
        const exception = exceptions[id];
        return exception !== undefined && (exception === 'own' ? meta.severity : exception) === own;
      });
      assert.deepEqual(
        idle.map(({ id }) => id),
        [],
      );
    });
  }

  it('are told with their exceptions and no others', () => {
    const page = readFileSync(new URL('../../../../docs/rules/README.md', import.meta.url), 'utf8');
    const told = /^## Presets\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
    for (const name of presetNames) {
      const paragraph = new RegExp(`^\\*\\*\`${name}\`\\*\\*([\\s\\S]*?)\\n\\n`, 'm').exec(told)?.[1] ?? '';
      for (const id of Object.keys(recipes[name].exceptions))
        assert.ok(paragraph.includes(`\`${id}\``), `${name}: ${id}`);
      const named = [...paragraph.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id = '']) => id);
      assert.deepEqual(
        named.filter((id) => !Object.hasOwn(recipes[name].exceptions, id)),
        [],
        name,
      );
    }
  });

  it('recommended leaves every rule as its page says', () => assert.deepEqual(presetFor('recommended', rules), {}));

  it('strict lowers no rule, qbr and draft raise none', () => {
    const strict = heightIn('strict');
    for (const { id } of rules) assert.ok(strict(id) >= inRecommended(id), id);
    for (const name of ['qbr', 'draft'] as const) {
      const height = heightIn(name);
      for (const { id } of rules) assert.ok(height(id) <= inRecommended(id), `${id} in ${name}`);
    }
  });

  it('change options in strict alone', () => {
    const defaults = settingsOf('recommended');
    for (const name of ['qbr', 'draft'] as const)
      for (const [id, { options }] of settingsOf(name)) assert.deepEqual(options, defaults.get(id)?.options, id);
  });

  it('judge rules of a host by what these say of themselves', () => {
    const levels = (meta: Partial<RuleMeta>) => {
      const rule = toyRule('acme/own', 'actions', { category: 'people', ...meta });
      return Object.fromEntries(presetNames.map((name) => [name, settingsOf(name, [rule]).get(rule.id)?.level]));
    };
    const late = { stages: ['active'] } as const;
    assert.deepEqual(levels(late), { recommended: 'warning', strict: 'warning', qbr: 'warning', draft: 'off' });
    assert.deepEqual(levels({ weight: 5 }), { recommended: 'warning', strict: 'error', qbr: 'note', draft: 'note' });
    const results = { category: 'results', stages: ['proposed', 'active'] } as const;
    assert.deepEqual(levels(results), { recommended: 'warning', strict: 'warning', qbr: 'warning', draft: 'note' });
    const own = { category: 'internal', severity: 'note' } as const;
    assert.deepEqual(levels(own), { recommended: 'note', strict: 'note', qbr: 'off', draft: 'note' });
  });
});
