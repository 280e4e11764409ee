import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { at, type Issue } from './issue.ts';
import { parsePlan, readPlan } from './read.ts';
import { awkward, changed, placesOf } from './testing/mutations.ts';
import { blank, sample } from './testing/sample.ts';
import { createWords } from './texts/index.ts';
import { texts } from './texts/en/index.ts';
import { writePlan } from './write.ts';

const words = createWords(texts);

/** Codes whose field is not there: its record is. */
const absent = new Set<Issue['code']>(['required', 'calendar', 'format', 'version']);

function makesSense({ code, path, values }: Issue, document: unknown): void {
  const where = `${code} at "${path}"`;
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  if (path !== '') assert.notEqual(at(document, parent), undefined, where);
  if (path !== '' && !absent.has(code)) assert.notEqual(at(document, path), undefined, where);
  const said = words.issue({ code, path, values }, document);
  assert.ok(said.length > 10 && said !== code, where);
  assert.doesNotMatch(said, /undefined|\[object/, where);
}

function check(document: unknown): void {
  const read = parsePlan(document);
  if (!read.ok) {
    assert.ok(read.issues.length > 0);
    for (const issue of read.issues) makesSense(issue, document);
    return;
  }
  const again = readPlan(writePlan(read.plan));
  assert.ok(again.ok);
  // JSON knows neither -0 nor objects without a prototype.
  assert.deepEqual(again.plan, JSON.parse(JSON.stringify(read.plan)));
}

suite('whatever comes', () => {
  it('as text is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const read = readPlan(text);
        assert.ok(!read.ok && read.issues.length > 0);
      }),
    );
  });

  it('as bytes is read or refused, never thrown', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !readPlan(bytes).ok));
  });

  it('as data is read or refused, never thrown', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          check(value);
          check({ ...blank(), custom: { x: value } });
        },
      ),
    );
  });

  it('as any text cut short is told to be cut', () => {
    const text = JSON.stringify(sample(), null, 2);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const read = readPlan(text.slice(0, length));
        assert.ok(!read.ok);
        assert.equal(read.issues[0]?.values['truncated'], true);
      }),
    );
  });

  it('in the fields of a plan, every issue has a place that makes sense', () => {
    const places = placesOf(sample());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), awkward), { minLength: 1, maxLength: 5 }), (changes) => {
        let document: unknown = sample();
        for (const [place, value] of changes) {
          const path = places[place % places.length] ?? [];
          // An earlier change may have taken the place away.
          if (path.length > 0 && at(document, path.map((key) => `/${key}`).join('')) !== undefined)
            document = changed(document, path, value);
        }
        check(document);
      }),
      { numRuns: 1500 },
    );
  });
});
