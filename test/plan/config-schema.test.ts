import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CheckConfig, configSchema, createChecker, presetFor, presetNames, rules } from '@tandem-plan/core/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const accepts = ajv.compile(configSchema(rules));

function isUsable(config: unknown): boolean {
  try {
    createChecker(config as CheckConfig);
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}

const value = fc.oneof(
  fc.constantFrom(undefined, 0, 7, -1, 2.5, 5000, true, '', 'x', '2017-02-29', '2017-09-30', null, [], {}),
  fc.constantFrom('off', 'note', 'fatal', ['error'], ['error', {}], ['error', { warning: 3 }], ['note', {}, 1]),
);
const rule = fc.constantFrom(...rules.map(({ id }) => id), 'kpi-behin');
const option = fc.constantFrom(...rules.flatMap(({ options }) => Object.keys(options)), 'none');
const setting = fc.oneof(
  value,
  fc.tuple(fc.constantFrom('off', 'warning', 'fatal'), fc.dictionary(option, value, { maxKeys: 2 })),
);
const known = fc.constantFrom(...rules);
/** A setting that is mostly right, so that both sides accept often enough to be compared. */
const likely = known.chain(({ id, options }) =>
  fc
    .record({ level: fc.constantFrom('note', 'error'), name: fc.constantFrom(...Object.keys(options), 'none'), value })
    .map((it) => [id, Object.hasOwn(options, it.name) ? [it.level, { [it.name]: it.value }] : it.level] as const),
);
const waiver = fc.record(
  {
    rule,
    by: fc.constantFrom('Ana Ruiz', ''),
    why: fc.constantFrom('Pilot', undefined, ' '),
    until: fc.oneof(fc.constant('2018-01-01'), value),
    since: value,
    subjects: fc.oneof(fc.constant([{ type: 'kpi', id: 'sales' }]), value),
    more: value,
  },
  { requiredKeys: ['rule', 'by', 'why', 'until'] },
);
const config = fc.record(
  {
    preset: fc.constantFrom('qbr', 'lenient'),
    rules: fc.oneof(
      value,
      fc.dictionary(rule, setting, { maxKeys: 2 }),
      likely.map((entry) => Object.fromEntries([entry])),
    ),
    waivers: fc.oneof(value, fc.array(waiver, { maxLength: 2 })),
    other: value,
  },
  { requiredKeys: [] },
);

describe('the JSON Schema of a configuration', () => {
  it('accepts what a checker accepts, and refuses what it refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(config, (it) => {
        // A file has no `undefined`.
        const written: unknown = JSON.parse(JSON.stringify(it));
        if (accepts(written)) accepted += 1;
        assert.equal(accepts(written), isUsable(written), JSON.stringify(written));
      }),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 20, `only ${accepted} were accepted`);
  });

  it('accepts every preset written out', () => {
    for (const name of presetNames)
      assert.ok(accepts({ rules: presetFor(name, rules) }), JSON.stringify(accepts.errors));
  });
});
