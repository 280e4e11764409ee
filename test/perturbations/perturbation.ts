import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, readAnnex } from '@tandem-plan/core/plan';
import { type CheckInput, compareReports, createChecker, type Report } from '@tandem-plan/core/rules';
import { corpusCase } from '../corpus/corpus.ts';

/** A plan as data that a perturbation may change in place; whatever it leaves must still be a plan. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a perturbation reaches anywhere
type Loose = Record<string, any>;

/** One thing broken in a well-run plan of the corpus. */
export interface Perturbation {
  readonly rule: string;
  /** A well-run plan of the corpus. */
  readonly plan: string;
  readonly breaks: (plan: Loose, others: { annex: Loose | undefined; baseline: Loose | undefined }) => void;
  /** Another day to judge by, where time is what breaks it. */
  readonly asOf?: string;
  /** Rules that cannot but fail too: its page names them. */
  readonly companions?: readonly string[];
}

function broken({ plan: name, breaks, asOf }: Perturbation): { before: Report; after: Report } {
  const { input, wellRun } = corpusCase(name);
  assert.ok(wellRun, `${name} is not well run`);
  const plan = structuredClone(input.plan) as Loose;
  const annex = input.annex && (structuredClone(input.annex) as Loose);
  const baseline = input.baseline && (structuredClone(input.baseline) as Loose);
  breaks(plan, { annex, baseline });
  const read = parsePlan(plan);
  assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.issues.slice(0, 3)));
  const readOther = annex === undefined ? undefined : readAnnex(JSON.stringify(annex));
  const signed = baseline === undefined ? undefined : parsePlan(baseline);
  const changed: CheckInput = {
    plan: read.plan,
    asOf: asOf ?? input.asOf,
    annex: readOther?.ok === true ? readOther.plan : undefined,
    baseline: signed?.ok === true ? signed.plan : undefined,
  };
  return { before: createChecker().check(input), after: createChecker().check(changed) };
}

/** Each perturbation as a test: exactly its rule appears, with the companions its page names. */
export function testPerturbations(category: string, perturbations: readonly Perturbation[]): void {
  describe(`one thing broken: ${category}`, () => {
    for (const perturbation of perturbations)
      it(`${perturbation.rule} in ${perturbation.plan}`, () => {
        const { before, after } = broken(perturbation);
        const { appeared } = compareReports(before, after);
        const rules = [...new Set(appeared.map(({ rule }) => rule))].sort();
        assert.deepEqual(rules, [perturbation.rule, ...(perturbation.companions ?? [])].sort());
      });
  });
}
