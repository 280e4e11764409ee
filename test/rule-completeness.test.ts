import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '@tandem-plan/core/rules';
import { createWords, type Texts } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';
import { filesIn } from '../scripts/files.mjs';
import { root } from '../scripts/run.mjs';

const languages: readonly Texts[] = [en, de];
const source = 'packages/core/src/rules';
const sources = filesIn(source, (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const defining = sources.filter((path) =>
  /^export const \w+ = defineRule\(/m.test(readFileSync(join(root, path), 'utf8')),
);

describe('every rule', () => {
  it('has a file named after it in the folder of its category, and every such file is a rule of the catalogue', () => {
    assert.deepEqual([...defining].sort(), rules.map(({ id, meta }) => `${source}/${meta.category}/${id}.ts`).sort());
  });

  for (const { id, meta } of rules) {
    it(`${id} has its page and its test`, () => {
      const test = `${source}/${meta.category}/${id}.test.ts`;
      assert.ok(existsSync(join(root, `docs/rules/${id}.md`)), 'no page');
      assert.ok(existsSync(join(root, test)), 'no test');
      assert.match(readFileSync(join(root, 'docs/rules/README.md'), 'utf8'), new RegExp(`\\(${id}\\.md\\)`));
    });

    for (const texts of languages) {
      it(`${id} has its words in ${texts.locale}, and none to spare`, () => {
        const own = texts.words.rules?.[id];
        assert.ok(own, 'no words');
        assert.deepEqual(Object.keys(own.messages).sort(), [...meta.messages].sort());
        assert.deepEqual(Object.keys(own.fixes ?? {}).sort(), [...(meta.fixes ?? [])].sort());
        assert.ok(createWords(texts).advice(id).length > 40);
      });
    }
  }
});

describe('words of rules', () => {
  for (const { locale, words } of languages)
    it(`in ${locale} are of rules that exist`, () => {
      const ids = new Set(rules.map(({ id }) => id));
      assert.deepEqual(
        Object.keys(words.rules ?? {}).filter((id) => !ids.has(id)),
        [],
      );
    });
});
