import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, readPlan } from '../plan/index.ts';
import { texts as de } from '../plan/texts/de/index.ts';
import { texts as en } from '../plan/texts/en/index.ts';
import { createWords } from '../plan/texts/index.ts';
import { createChecker } from './check.ts';
import type { Finding } from './report.ts';
import { reportJson, writeReport } from './report-json.ts';
import { annexWith, planWith } from './testing/example.ts';

const read = readPlan(readFileSync(new URL('../../../../examples/portal/portfolio/plans/south.json', import.meta.url)));
assert.ok(read.ok);
const plan = read.plan;
const report = createChecker().check({ plan, asOf: '2017-09-30' });
const words = createWords(en);

describe('the JSON report', () => {
  const json = reportJson(report, words);

  it('has the fields others build on, in their order', () => {
    assert.deepEqual(Object.keys(json), [
      'formatVersion',
      'plan',
      'asOf',
      'summary',
      'score',
      'findings',
      'cannotTell',
      'waived',
      'lapsed',
      'faults',
    ]);
    assert.deepEqual(Object.keys(json.score), ['overall', 'confidence', 'categories', 'rules', 'gains']);
    assert.deepEqual(Object.keys(json.findings[0] ?? {}), [
      'key',
      'rule',
      'category',
      'severity',
      'message',
      'values',
      'path',
      'subjects',
      'evidence',
      'cause',
      'folded',
      'fixes',
      'docs',
    ]);
  });

  it('points at the plan: paths lead somewhere, and evidence is what stands there', () => {
    assert.ok(json.findings.length > 8);
    for (const { path, evidence } of json.findings) {
      // Where a blank is at fault, the path ends in the field that is missing.
      const owner = path.slice(0, path.lastIndexOf('/'));
      assert.notEqual(at(plan, path) ?? at(plan, owner), undefined, path);
      for (const { path: where, value } of evidence) assert.equal(at(plan, where), value);
    }
  });

  it('leaves no place in a sentence open, in any language', () => {
    for (const texts of [en, de]) {
      const { findings, cannotTell, summary, score } = reportJson(report, createWords(texts));
      const sentences = [
        ...findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]),
        ...cannotTell.map(({ message }) => message),
        summary.text,
        ...summary.places.map((place) => place.text),
        ...score.gains.map((gain) => gain.text),
      ];
      assert.deepEqual(
        sentences.filter((sentence) => /[{}]|undefined|null|NaN|^\w+$/.test(sentence)),
        [],
      );
    }
  });

  it('is the same text each time, and JSON of itself', () => {
    const text = writeReport(report, words);
    assert.equal(writeReport(createChecker().check({ plan, asOf: '2017-09-30' }), words), text);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(json)));
    assert.ok(text.endsWith('}\n'));
  });

  it('keeps what is folded with its cause', () => {
    const [first] = report.findings as readonly [Finding, ...Finding[]];
    const nested = reportJson({ ...report, findings: [{ ...first, folded: [first] }] }, words);
    assert.equal(nested.findings[0]?.folded[0]?.key, first.key);
  });

  it('tells of an annex only where one was given, and names the document', () => {
    const requests = [
      { id: 'price', title: 'Price', type: 'special-pricing', party: 'orbit', asked: '2017-09-04T10:00:00Z' },
    ];
    const annex = annexWith({
      functions: [{ id: 'sales', name: 'Sales' }],
      policies: [
        { id: 'p', function: 'sales', requestType: 'special-pricing', respondWithin: { amount: 1, unit: 'days' } },
      ],
    });
    const own = createChecker().check({ plan: planWith({ requests }), asOf: '2017-09-30', annex });
    const { findings, internal = [] } = reportJson(own, words);
    assert.ok(!findings.some(({ rule }) => rule === 'response-late'));
    const late = internal?.find(({ rule }) => rule === 'response-late');
    assert.ok(late);
    assert.ok(late.evidence.some((one) => one.in === 'annex' && at(annex, one.path) === one.value));
  });
});
