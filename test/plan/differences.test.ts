import assert from 'node:assert/strict';
import { it } from 'node:test';
import { diff } from '@tandem-plan/core/change';
import { describe } from '@tandem-plan/core/plan';
import { createWords, type Texts } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';
import fc from 'fast-check';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import { anySeed, holds } from '../laws/laws.ts';

const all: readonly Texts[] = [en, de];

for (const texts of all) {
  const words = createWords(texts);
  it(`every difference of any two plans is said in ${texts.locale}, by the label of its field`, () => {
    const property = fc.property(anySeed(), anySeed(), (one, other) => {
      const [before, after] = [arbitraryPlan(one, 2), arbitraryPlan(other, 2)];
      for (const change of diff(before, after)) {
        const said = words.difference(change, after, before);
        assert.doesNotMatch(said, /\[object|undefined|^difference\./, said);
        assert.ok(said.startsWith(words.label(change.type)), said);
        const field = describe(change.type).fields.find(({ name }) => name === change.field);
        if (field !== undefined) assert.ok(said.includes(words.label(`${change.type}.${field.name}`)), said);
      }
    });
    holds(property, 40);
  });
}
