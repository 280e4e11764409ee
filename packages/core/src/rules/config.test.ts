import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from './catalog.ts';
import { createChecker } from './check.ts';
import { type CheckConfig, ConfigError, settler } from './config.ts';
import { optionProblem } from './options.ts';
import { planWith } from './testing/example.ts';

const problemsOf = (config: unknown): readonly string[] => {
  try {
    createChecker(config as CheckConfig);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.message.split('\n').length, error.problems.length);
    return error.problems.map(({ path, message }) => `${path} ${message}`);
  }
};

describe('a configuration', () => {
  it('lists everything that is wrong, each in a line', () => {
    assert.deepEqual(
      problemsOf({
        preset: 'lenient',
        rule: {},
        rules: {
          'kpi-behin': 'error',
          'action-overdue': ['error', { warning: -1, errors: 3 }],
          'review-overdue': 'fatal',
          'single-threaded': ['note', { people: 2.5 }],
          'response-late': ['note', { interim: 'yes' }],
          'objective-conflict': ['note', {}, {}],
        },
        waivers: [
          { rule: 'kpi-behin', by: ' ', until: '2017-02-29', untill: 3, subjects: [{ type: 'kpi' }] },
          { rule: 'kpi-behind', by: 'Ana Ruiz', why: 'Stocktaking', until: '2017-07-31', since: 'May' },
        ],
      }),
      [
        '/rule there is no setting "rule"; did you mean "rules"?',
        '/preset expected recommended, strict, qbr, draft, got "lenient"',
        '/rules/kpi-behin there is no rule "kpi-behin"; did you mean "kpi-behind"?',
        '/rules/action-overdue/1/warning expected a whole number of days from 0 to 3660, got -1',
        '/rules/action-overdue/1/errors there is no option of action-overdue "errors"; did you mean "error"?',
        '/rules/review-overdue expected off, note, warning or error, got "fatal"',
        '/rules/single-threaded/1/people expected a whole number from 1 to 1000, got 2.5',
        '/rules/response-late/1/interim expected true or false, got "yes"',
        '/rules/objective-conflict expected [level, options], got ["note",{},{}]',
        '/waivers/0/untill there is no field of a waiver "untill"; did you mean "until"?',
        '/waivers/0/rule there is no rule "kpi-behin"; did you mean "kpi-behind"?',
        '/waivers/0/subjects expected a list of { type, id }, got [{"type":"kpi"}]',
        '/waivers/0/by expected who answers for it, got " "',
        '/waivers/0/why expected a reason, got undefined',
        '/waivers/0/until expected its last day such as 2017-09-30, got "2017-02-29"',
        '/waivers/1/since expected a day such as 2017-09-30, got "May"',
      ],
    );
  });

  for (const wrong of [null, 3, [], 'strict', { rules: [] }, { rules: null }, { waivers: {} }])
    it(`refuses ${JSON.stringify(wrong)}`, () => assert.equal(problemsOf(wrong).length, 1));

  it('is a RangeError', () => assert.throws(() => createChecker({ preset: 'x' as 'qbr' }), RangeError));
});

describe('the setting of a rule', () => {
  const of = (
    id: string,
    config: CheckConfig,
    checks: { preset?: 'draft' | 'strict'; rules?: Record<string, unknown> } = {},
  ) => settler(rules, config)({ preset: checks.preset, rules: checks.rules ?? {} }).settings.get(id);

  it("is the host's over the plan's over the preset's over its own", () => {
    assert.deepEqual(of('action-overdue', {}), { level: 'error', options: { warning: 7, error: 14 } });
    assert.deepEqual(of('action-overdue', { preset: 'strict' }), { level: 'error', options: { warning: 1, error: 7 } });
    const own = { preset: 'strict' as const, rules: { 'action-overdue': ['note', { error: 9 }] } };
    assert.deepEqual(of('action-overdue', {}, own), { level: 'note', options: { warning: 1, error: 9 } });
    const host: CheckConfig = { rules: { 'action-overdue': ['warning', { warning: 3 }] } };
    assert.deepEqual(of('action-overdue', host, own), { level: 'warning', options: { warning: 3, error: 9 } });
    assert.equal(of('action-overdue', { preset: 'recommended' }, { preset: 'draft' })?.level, 'error');
  });

  it("tells of a plan's own mistakes without failing", () => {
    const plan = planWith({ checks: { rules: { 'kpi-behind': ['note', { god: 3 }], 'kpi-behnd': 'off' } } });
    const { faults } = createChecker().check({ plan, asOf: '2017-09-30' });
    assert.deepEqual(faults, [
      {
        rule: 'kpi-behind',
        error:
          'its setting at /checks/rules/kpi-behind/1/god: there is no option of kpi-behind "god"; did you mean "good"?',
      },
      {
        rule: 'kpi-behnd',
        error: 'its setting at /checks/rules/kpi-behnd: there is no rule "kpi-behnd"; did you mean "kpi-behind"?',
      },
    ]);
  });

  it('turns a rule off', () => {
    const off = createChecker({ rules: { 'review-overdue': 'off' } });
    const { score } = off.check({ plan: planWith(), asOf: '2017-09-30' });
    assert.ok(!score.rules.some(({ rule }) => rule === 'review-overdue'));
  });
});

describe('the catalogue', () => {
  const ids = rules.map(({ id }) => id);
  it('has every rule once', () => assert.equal(new Set(ids).size, ids.length));
  it('has defaults that are valid', () => {
    for (const { options } of rules)
      for (const spec of Object.values(options)) assert.equal(optionProblem(spec, spec.default), undefined);
  });
  it('folds in no circle', () => {
    const reach = (id: string, seen: readonly string[]): void => {
      assert.ok(!seen.includes(id), [...seen, id].join(' ← '));
      for (const child of rules.find((rule) => rule.id === id)?.meta.folds ?? []) reach(child, [...seen, id]);
    };
    for (const id of ids) reach(id, []);
  });
});
