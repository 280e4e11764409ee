import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { judgeOf, unfit } from './accept.ts';
import { planSchema } from './schema/plan.ts';
import { blank, sample } from './testing/sample.ts';

/** The validator's own answer. */
function agrees(schema: z.core.$ZodType, value: unknown): void {
  const judged = judgeOf(schema)(value);
  const result = z.safeParse(schema, value);
  if (result.success) assert.deepEqual(judged, result.data);
  else assert.equal(judged, unfit);
}

suite('the quick yes or no', () => {
  const schema = z.strictObject({
    text: z.string().check(z.maxLength(3), z.regex(/^[a-z]*$/)),
    number: z.optional(z.number().check(z.int(), z.minimum(0))),
    list: z._default(
      z.array(z.strictObject({ on: z.enum(['a', 'b']), slice: z._default(z.record(z.string(), z.string()), {}) })),
      [],
    ),
    any: z.optional(z.unknown()),
    either: z.optional(z.union([z.literal('x'), z.tuple([z.literal('y'), z.number()])])),
    checked: z.optional(z.array(z.number()).check(z.maxLength(2))),
  });
  const judge = judgeOf(schema);

  it('is the validator’s, for any value of its fields', () => {
    const value = fc.oneof(
      fc.constantFrom('a', 'abc', 'abcd', 'A', 'x', ['y', 1], [{ on: 'a' }], 1, 0.5, -1, NaN),
      fc.jsonValue(),
    );
    const names = fc.constantFrom('text', 'number', 'list', 'any', 'either', 'checked', 'other');
    fc.assert(
      fc.property(fc.dictionary(names, value), (fields) => {
        agrees(schema, fields);
        agrees(schema, { text: 'a', ...fields });
      }),
      { numRuns: 500 },
    );
  });

  it('is the validator’s, for a plan with one field changed', () => {
    agrees(planSchema, blank());
    agrees(planSchema, sample());
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample())), fc.jsonValue(), (name, value) =>
        agrees(planSchema, { ...sample(), [name]: value }),
      ),
    );
  });

  it('forgets what it has refused', () => {
    assert.equal(judge({ text: 'ABC' }), unfit);
    assert.deepEqual(judge({ text: 'abc' }), { text: 'abc', list: [] });
    assert.equal(judge({ text: 'ABC' }), unfit);
  });
});
