import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at } from '@tandem-plan/core/plan';
import { createChecker, rules, withFolded } from '@tandem-plan/core/rules';
import { corpusCase, corpusNames, expectedLines, linesOf } from './corpus.ts';

const cases = corpusNames().map(corpusCase);
const checker = createChecker();
const reports = new Map(cases.map(({ name, input }) => [name, createChecker().check(input)]));
const reportOf = (name: string) => reports.get(name) ?? assert.fail(name);

describe('the corpus', () => {
  it('is half well run', () => {
    assert.ok(cases.length >= 24);
    assert.equal(cases.filter(({ wellRun }) => wellRun).length * 2, cases.length);
  });

  for (const { name, wellRun, input, findings, internal } of cases) {
    const report = reportOf(name);

    it(`${name}: finds what a careful reader expects, and nothing else`, () => {
      assert.deepEqual(report.faults, []);
      assert.deepEqual(linesOf(report.findings), expectedLines(findings));
      assert.deepEqual(linesOf(report.internal), expectedLines(internal));
    });

    if (wellRun)
      it(`${name}: has no error and no warning`, () => {
        const { errors, warnings } = report.summary;
        assert.deepEqual([errors, warnings], [0, 0]);
      });

    it(`${name}: each piece of evidence is what stands at its path`, () => {
      for (const { key, evidence } of [...report.findings, ...report.internal].flatMap(withFolded)) {
        assert.ok(evidence.length > 0, `${key} has no evidence`);
        for (const { in: document, path, value } of evidence) assert.deepEqual(at(input[document], path), value, key);
      }
    });

    it(`${name}: is judged the same by a checker that judged another plan before`, () =>
      assert.deepEqual(checker.check(input), report));
  }

  for (const { id } of rules)
    it(`${id} is found in a plan at least, and not in ten or more`, () => {
      const hit = cases.filter(({ name }) => {
        const { findings, internal } = reportOf(name);
        return [...findings, ...internal].flatMap(withFolded).some(({ rule }) => rule === id);
      });
      assert.ok(hit.length >= 1, 'no plan of the corpus shows it');
      assert.ok(cases.length - hit.length >= 10, `it is silent on ${cases.length - hit.length} plans only`);
    });
});
