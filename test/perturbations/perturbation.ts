import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, readAnnex } from '@tandem-plan/core/plan';
import { type CheckInput, compareReports, createChecker, type Report } from '@tandem-plan/core/rules';
import { corpusCase } from '../corpus/corpus.ts';

/** Plan data that a perturbation reaches into anywhere; what it leaves must still be a plan, which is judged. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** One thing broken in a well-run plan of the corpus. */
export interface Perturbation {
  readonly rule: string;
  /** A well-run plan of the corpus. */
  readonly plan: string;
  readonly breaks: (plan: Loose, others: { readonly annex: Loose; readonly asOf: string }) => void;
  /** Rules that cannot but fail too: its page names them. */
  readonly companions?: readonly string[];
}

function broken({ plan: name, breaks }: Perturbation): { before: Report; after: Report } {
  const { input, wellRun } = corpusCase(name);
  assert.ok(wellRun, `${name} is not well run`);
  const plan = structuredClone(input.plan) as Loose;
  const annex = (input.annex === undefined ? {} : structuredClone(input.annex)) as Loose;
  breaks(plan, { annex, asOf: input.asOf });
  const read = parsePlan(plan);
  assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.issues.slice(0, 3)));
  const house = input.annex === undefined ? undefined : readAnnex(JSON.stringify(annex));
  assert.ok(house?.ok !== false, 'the annex is none any more');
  const changed: CheckInput = { ...input, plan: read.plan, annex: house?.plan };
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
