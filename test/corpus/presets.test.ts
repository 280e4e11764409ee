import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import {
  type CheckInput,
  createChecker,
  type PresetName,
  presetNames,
  type Severity,
  withFolded,
} from '@tandem-plan/core/rules';
import { corpusCase, corpusNames } from './corpus.ts';

const cases = corpusNames().map(corpusCase);
const checkers = Object.fromEntries(presetNames.map((preset) => [preset, createChecker({ preset })]));

/** The severity of every finding by its key, those that are evidence of others too. */
function foundBy(preset: PresetName, input: CheckInput): ReadonlyMap<string, Severity> {
  const report = checkers[preset]?.check(input) ?? assert.fail(preset);
  assert.deepEqual(report.faults, []);
  return new Map(
    [...report.findings, ...report.internal].flatMap(withFolded).map(({ key, severity }) => [key, severity]),
  );
}

const inCase = (preset: PresetName, name: string) => foundBy(preset, corpusCase(name).input);
const rulesIn = (found: ReadonlyMap<string, Severity>, ...severities: readonly Severity[]) =>
  new Set([...found].filter(([, each]) => severities.includes(each)).map(([key]) => key.split(':')[0]));

const order: readonly Severity[] = ['note', 'warning', 'error'];
const height = (severity: Severity | undefined): number => (severity === undefined ? -1 : order.indexOf(severity));

/** The plan before anything of it was carried out. */
function unstarted(plan: Plan): Plan {
  const read = parsePlan({
    ...plan,
    kpis: plan.kpis.map((kpi) => ({ ...kpi, actuals: [] })),
    reviews: plan.reviews.filter(({ held }) => held !== undefined),
    ...{ topics: [], spending: [], claims: [], completions: [], visits: [], feedback: [], escalations: [] },
    ...{ verdicts: [], requests: [], signoffs: [] },
  });
  assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.issues));
  return read.plan;
}

describe('presets on the corpus', () => {
  for (const { name, wellRun, input } of cases) {
    const recommended = foundBy('recommended', input);

    it(`${name}: strict finds all that is found by default, as grave or graver`, () => {
      const strict = foundBy('strict', input);
      for (const [key, severity] of recommended) assert.ok(height(strict.get(key)) >= height(severity), key);
    });

    it(`${name}: a review and a draft find nothing else, and nothing graver`, () => {
      for (const preset of ['qbr', 'draft'] as const)
        for (const [key, severity] of foundBy(preset, input))
          assert.ok(height(severity) <= height(recommended.get(key)), `${preset}: ${key}`);
    });

    it(`${name}: what was carried out makes no difference while it is a draft`, () =>
      assert.deepEqual(foundBy('draft', { ...input, plan: unstarted(input.plan) }), foundBy('draft', input)));

    if (wellRun)
      it(`${name}: is well run however it is looked at`, () => {
        assert.deepEqual([...rulesIn(foundBy('strict', input), 'error')], []);
        for (const preset of ['qbr', 'draft'] as const)
          assert.deepEqual([...rulesIn(foundBy(preset, input), 'error', 'warning')], []);
      });
  }

  it('strict warns of a KPI a little behind, and of a decision on renewal three months ahead', () => {
    assert.deepEqual([...inCase('recommended', 'three-party-microscopes').keys()], []);
    const strict = inCase('strict', 'three-party-microscopes');
    assert.equal(strict.get('kpi-behind:kpi/sell-in'), 'warning');
    assert.equal(strict.get('renewal-undecided:plan'), 'warning');
  });

  it('a review of rotting actions is about all of them, a draft about none', () => {
    const graver = (preset: PresetName) => rulesIn(inCase(preset, 'msp-rotting-actions'), 'error', 'warning');
    assert.ok(graver('recommended').has('action-overdue'));
    for (const rule of ['action-overdue', 'execution-rate-low', 'review-overdue'])
      assert.equal(graver('qbr').has(rule), graver('recommended').has(rule), rule);
    assert.ok(!rulesIn(inCase('draft', 'msp-rotting-actions'), ...order).has('action-overdue'));
  });

  it('a review does not go into one house, and takes how the plan was made as a note', () => {
    const { input } = corpusCase('house-divided');
    assert.ok((checkers['recommended']?.check(input).internal.length ?? 0) > 0);
    assert.deepEqual(checkers['qbr']?.check(input).internal, []);
    assert.ok(rulesIn(inCase('qbr', 'two-sales-forces'), 'note').has('channel-conflict'));
  });

  it('a draft is told at once where the two do not fit, and what is missing as a note', () => {
    assert.ok(rulesIn(inCase('draft', 'two-sales-forces'), 'warning').has('channel-conflict'));
    const quota = inCase('draft', 'quota-handed-over');
    assert.equal(inCase('recommended', 'quota-handed-over').get('quota-only:plan'), 'error');
    assert.equal(quota.get('quota-only:plan'), 'warning');
    assert.deepEqual([...rulesIn(quota, 'error')], []);
    for (const rule of ['plan-section-missing', 'sponsor-missing', 'single-threaded'])
      assert.ok(rulesIn(quota, 'note').has(rule), rule);
  });
});
