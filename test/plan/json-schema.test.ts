import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parsePlan } from '@tandem-plan/core/plan';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { jsonSchemas } from '../../scripts/json-schema.mjs';
import { placesOf } from '../../packages/core/src/plan/testing/mutations.ts';
import { blank, sample } from '../../packages/core/src/plan/testing/sample.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';

const folder = new URL('../../packages/core/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const accepts = ajv.compile(JSON.parse(readFileSync(new URL('plan-1.0.schema.json', folder), 'utf8')) as object);

/** What lies between fields, which JSON Schema cannot say. */
const between = new Set(['duplicate', 'dangling', 'reversed', 'calendar']);
/** What readPlan refuses before it looks at the shape at all. */
const before = new Set(['hostile-key', 'too-deep']);
const shapeIsRight = (document: unknown): boolean => {
  const read = parsePlan(document);
  if (read.ok) return true;
  fc.pre(!read.issues.some(({ code }) => before.has(code)));
  return read.issues.every(({ code }) => between.has(code));
};

/** A copy of a document with another value at a place; `undefined` takes it away. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && to === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

describe('the published JSON Schema', () => {
  it('is what the schema says today (npm run schema writes it anew)', () => {
    for (const [file, text] of jsonSchemas()) assert.equal(readFileSync(new URL(file, folder), 'utf8'), text, file);
  });

  it('accepts what readPlan accepts', () => {
    assert.ok(accepts(blank()), JSON.stringify(accepts.errors));
    assert.ok(accepts(sample()), JSON.stringify(accepts.errors));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        assert.ok(accepts(arbitraryPlan(seed, 3)), JSON.stringify(accepts.errors));
      }),
      { numRuns: 20 },
    );
  });

  it('refuses what readPlan refuses for its shape, and nothing else', () => {
    const places = placesOf(sample()).filter(([first]) => first !== 'version');
    const values = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        '',
        'x',
        'A b',
        [],
        {},
        0,
        -1,
        0.5,
        101,
        1e300,
        true,
        '2017-02-29',
        '2017-02-28',
      ),
      fc.constantFrom(
        '2017-P14',
        '2017-Q1',
        '2017-01-01T00:00:00Z',
        '2017-01-01T00:00:00',
        'XXZ',
        'JPY',
        'R',
        'x'.repeat(201),
      ),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.nat(places.length - 1), values, (index, value) => {
        const document = changed(sample(), places[index] ?? [], value);
        assert.equal(
          accepts(document),
          shapeIsRight(document),
          `${JSON.stringify(places[index])}: ${JSON.stringify(parsePlan(document))}; ${JSON.stringify(accepts.errors)}`,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('names every record and marks every reference', () => {
    const text = readFileSync(new URL('plan-1.0.schema.json', folder), 'utf8');
    for (const part of ['"title": "Growth strategy"', '"x-tandem-ref": "stakeholder"', '"format": "date"'])
      assert.ok(text.includes(part), part);
  });
});
