import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annexCommandTypes, commandTypes, refusalCodes } from '@tandem-plan/core/change';
import { issueCodes } from '@tandem-plan/core/plan';
import { createWords, type Texts } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';

const all: readonly Texts[] = [en, de];

for (const texts of all) {
  describe(`in ${texts.locale}`, () => {
    const words = createWords(texts);
    const { commands = {}, refusals = {} } = texts.words;

    it('every command has a name, and no other', () => {
      const types = [...commandTypes(), ...annexCommandTypes()];
      for (const type of types) assert.match(words.command(type), /^\p{Lu}.*[^.]$/u, type);
      const verbs = new Set(types.map((type) => type.slice(type.indexOf('.') + 1)));
      assert.deepEqual(
        Object.keys(commands).filter((key) => !types.includes(key) && !verbs.has(key)),
        [],
      );
    });

    it('every refusal is said, and no other', () => {
      const codes: readonly string[] = refusalCodes;
      for (const code of codes)
        assert.match(words.refusal({ code, path: '/record/due', values: {} }), /^\S.*\.$/u, code);
      assert.deepEqual(
        Object.keys(refusals).filter((key) => !codes.includes(key)),
        [],
      );
      // What a document's issue says needs no second wording, but for a size that came of a change.
      const issues: readonly string[] = issueCodes;
      assert.deepEqual(
        Object.keys(refusals).filter((key) => issues.includes(key)),
        ['too-large'],
      );
    });
  });
}
