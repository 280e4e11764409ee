import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { faultIn } from './json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

suite('the place where a text stops being JSON', () => {
  for (const [text, offset, truncated] of [
    ['', 0, true],
    ['{"a": "bc', 9, true],
    ['{"a": tru', 9, true],
    ['{"a": nope}', 7, false],
    ['{"a": 1,}', 8, false],
    ['{"a": 1 "b": 2}', 8, false],
    ['{"a" 1}', 5, false],
    ["{'a': 1}", 1, false],
    ['[1, 2', 5, true],
    ['[1 2]', 3, false],
    ['[01]', 2, false],
    ['[1.]', 3, false],
    ['{"a": "x\ny"}', 8, false],
    ['{} {}', 3, false],
    ['[NaN]', 1, false],
    ['"\\u00', 5, true],
    ['"\\x"', 2, false],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(faultIn(text), { offset, truncated }));
  }

  it('is the end of every beginning of a JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.boolean(), (json, at, pretty) => {
        const text = pretty ? JSON.stringify(JSON.parse(json), null, 2) : json;
        const begun = text.slice(0, at % text.length);
        if (parses(begun)) return;
        assert.deepEqual(faultIn(begun), { offset: begun.length, truncated: true });
      }),
    );
  });

  it('is where the engine sees it, wherever the engine says', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (json, at, char) => {
        const position = at % (json.length + 1);
        const text = json.slice(0, position) + char + json.slice(position);
        try {
          JSON.parse(text);
        } catch (error) {
          const said = /position (\d+)/.exec((error as Error).message)?.[1];
          if (said !== undefined) assert.equal(faultIn(text).offset, Number(said));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
