import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at } from '../../plan/index.ts';
import { createChecker } from '../check.ts';
import type { CheckInput } from '../input.ts';
import { defaultsOf } from '../options.ts';
import { createQuery } from '../query.ts';
import type { Finding, Report, Severity } from '../report.ts';
import type { Rule } from '../rule.ts';
import { annexWith, planWith } from './example.ts';
import { guarded } from './guard.ts';

type Fragment = Readonly<Record<string, unknown>>;

export interface RuleCase {
  readonly name: string;
  /** Parts of the base plan that are replaced. */
  readonly plan?: Fragment;
  readonly baseline?: Fragment;
  readonly annex?: Fragment;
  /** 2017-09-30 when left out. */
  readonly asOf?: string;
  readonly options?: Fragment;
}

export interface FailingCase extends RuleCase {
  readonly message: string;
  readonly severity?: Severity;
  /** Subjects as in the finding's key: `kpi/sales`. */
  readonly subject?: string;
  readonly values?: Fragment;
}

export interface RuleCases {
  readonly passes: readonly RuleCase[];
  readonly fails: readonly FailingCase[];
  readonly cannotTell?: readonly (RuleCase & { readonly message: string; readonly values?: Fragment })[];
  readonly notApplicable: readonly RuleCase[];
}

function inputOf({ plan, baseline, annex, asOf = '2017-09-30' }: RuleCase): CheckInput {
  return {
    plan: planWith(plan),
    asOf,
    baseline: baseline && planWith(baseline),
    annex: annex && annexWith(annex),
  };
}

/** The report of one rule alone, which fails when the rule reads what it does not declare. */
function judged(rule: Rule, example: RuleCase): { report: Report; findings: readonly Finding[]; input: CheckInput } {
  const input = inputOf(example);
  const watched: Rule = {
    ...rule,
    judge: (_, options) => rule.judge(createQuery(guarded(input, rule.meta.reads)), options),
  };
  const setting = { [rule.id]: [rule.meta.severity, example.options ?? {}] as const };
  const report = createChecker({ rules: setting }, [watched]).check(input);
  assert.deepEqual(report.faults, []);
  standsAlone(rule, input, example.options ?? {});
  const findings = [...report.findings, ...report.internal];
  for (const { message, evidence, fixes, key } of findings) {
    assert.ok(rule.meta.messages.includes(message), `${message} is not among the rule's messages`);
    assert.ok(evidence.length > 0, `${key} has no evidence`);
    for (const { in: name, path, value } of evidence) assert.equal(at(input[name], path), value);
    for (const { title } of fixes)
      assert.ok(rule.meta.fixes?.includes(title), `${title} is not among the rule's fixes`);
  }
  return { report, findings, input };
}

const countOf = ({ score }: Report) => {
  const [{ passed, failed, cannotTell } = { passed: 0, failed: 0, cannotTell: 0 }] = score.rules;
  return { passed, failed, cannotTell };
};

/** A rule that says it judges each record alone gives the same verdicts when the others are gone. */
function standsAlone({ meta, judge, options: specs }: Rule, input: CheckInput, options: Fragment): void {
  const { alone } = meta;
  if (alone === undefined) return;
  const records = input.plan[alone] as unknown as readonly object[];
  const settings = { ...defaultsOf(specs), ...options };
  const verdicts = (plan: CheckInput['plan']) => judge(createQuery({ ...input, plan }), settings).judged;
  const { subjects } = judge(createQuery(input), settings);
  assert.deepEqual(
    subjects,
    records.filter((record) => subjects.includes(record)),
    'subjects are other objects, or out of order',
  );
  assert.deepEqual(
    records.flatMap((record) => verdicts({ ...input.plan, [alone]: [record] })),
    verdicts(input.plan),
    'a verdict depends on another record of the collection',
  );
}

/** Every case as a test of its own. */
export function testRule(rule: Rule, { passes, fails, cannotTell = [], notApplicable }: RuleCases): void {
  describe(rule.id, () => {
    for (const example of passes) {
      it(`passes: ${example.name}`, () => {
        const { passed, failed, cannotTell: open } = countOf(judged(rule, example).report);
        assert.deepEqual({ failed, open }, { failed: 0, open: 0 });
        assert.ok(passed > 0, 'it has no subject');
      });
    }
    for (const { message, severity, subject, values = {}, ...example } of fails) {
      it(`fails: ${example.name}`, () => {
        const { findings } = judged(rule, example);
        const [finding] = findings;
        assert.equal(findings.length, 1, `${findings.length} findings`);
        assert.ok(finding);
        assert.equal(finding.message, message);
        if (severity !== undefined) assert.equal(finding.severity, severity);
        if (subject !== undefined) assert.equal(finding.key, `${rule.id}:${subject}`);
        for (const [name, value] of Object.entries(values)) assert.deepEqual(finding.values[name], value, name);
      });
    }
    for (const { message, values = {}, ...example } of cannotTell) {
      it(`cannot tell: ${example.name}`, () => {
        const { report } = judged(rule, example);
        const { passed, failed, cannotTell: open } = countOf(report);
        assert.deepEqual({ passed, failed }, { passed: 0, failed: 0 });
        assert.ok(open > 0, 'it has no subject');
        assert.ok(rule.meta.messages.includes(message), `${message} is not among the rule's messages`);
        for (const one of report.cannotTell) {
          assert.equal(one.message, message);
          for (const [name, value] of Object.entries(values)) assert.deepEqual(one.values[name], value, name);
        }
      });
    }
    for (const example of notApplicable) {
      it(`does not apply: ${example.name}`, () => {
        assert.deepEqual(countOf(judged(rule, example).report), { passed: 0, failed: 0, cannotTell: 0 });
      });
    }
  });
}
