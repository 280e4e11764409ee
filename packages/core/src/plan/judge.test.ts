import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { judge } from './judge.ts';
import { choice, day, group, id, json, nullable, number, object, optional, table, text, texts } from './schema/fields.ts';
import { planSchema } from './schema/plan.ts';
import { awkward, changed, placesOf } from './testing/mutations.ts';
import { sample } from './testing/sample.ts';
import { toZod } from './testing/to-zod.ts';

const codes = (field: Parameters<typeof judge>[0], value: unknown) =>
  judge(field, value).issues.map(({ code, path }) => `${code} ${path}`);

suite('the schema judges', () => {
  const person = object({ id: id(), born: optional(day()), tags: texts(5), at: group({ city: optional(text(3)) }) });

  it('fills in what was left blank, in the order of the schema', () => {
    const { data } = judge(person, { tags: ['a'], id: 'ann' });
    assert.equal(JSON.stringify(data), '{"id":"ann","tags":["a"],"at":{}}');
  });

  it('tells every fault with its place', () => {
    assert.deepEqual(codes(person, { born: '2017-02-29', tags: ['a', 'abcdef', 3], at: { city: 'Rome', zip: 1 } }), [
      'required /id',
      'not-a-day /born',
      'too-long /tags/1',
      'wrong-type /tags/2',
      'too-long /at/city',
      'unknown-field /at/zip',
    ]);
  });

  it('keeps what a later minor knows, but no key that reaches into the program', () => {
    const later = JSON.parse('{"id": "ann", "mood": {"now": 1}, "at": {"zip": 1}, "__proto__": {}}') as unknown;
    const { data, issues } = judge(person, later, { keep: true });
    assert.deepEqual(issues.map(({ code, path }) => `${code} ${path}`), ['hostile-key /__proto__']);
    assert.deepEqual(data, { id: 'ann', tags: [], at: { zip: 1 }, mood: { now: 1 } });
  });

  it('takes null where there may be none, and nowhere else', () => {
    const field = object({ value: nullable(number({ min: 1, max: 5, integer: true })), free: optional(json()) });
    assert.deepEqual(codes(field, { value: null, free: null }), []);
    assert.deepEqual(codes(field, { value: 1.5 }), ['not-whole /value']);
    assert.deepEqual(codes(field, { value: 6 }), ['too-big /value']);
    assert.deepEqual(codes(object({ kind: choice(['a']) }), { kind: null }), ['wrong-type /kind']);
  });

  it('names the place in a row', () => {
    const field = object({ rows: table({ id: id(), on: day() }, ['id']) });
    assert.deepEqual(codes(field, { rows: [{ id: 'a', on: '2017-01-01' }, { id: 'B' }] }), [
      'not-an-id /rows/1/id',
      'required /rows/1/on',
    ]);
  });
});

suite('the schema and a validator that others wrote', () => {
  const zod = toZod(planSchema);
  const plan = sample();
  const places = placesOf(plan);

  it('accept and refuse the same plans, and read them alike', () => {
    // A host's own data may hold no NaN either, which only we say.
    const inJson = awkward.filter((value) => !Number.isNaN(value));
    const mutation = fc.tuple(fc.constantFrom(...places), inJson);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 0, maxLength: 3 }), (mutations) => {
        const document = mutations.reduce<unknown>((value, [path, to]) => changed(value, path, to), plan);
        const theirs = z.safeParse(zod, document);
        const ours = judge(planSchema, document);
        // Nesting and keys of a host's own data are judged by us alone.
        const shape = ours.issues.filter(({ code }) => code !== 'hostile-key' && code !== 'too-deep');
        assert.equal(shape.length === 0, theirs.success, JSON.stringify(ours.issues.slice(0, 3)));
        if (!theirs.success || ours.issues.length > 0) return;
        accepted += 1;
        assert.deepEqual(JSON.parse(JSON.stringify(ours.data)), JSON.parse(JSON.stringify(theirs.data)));
      }),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 100, `${accepted} were accepted`);
  });
});
