import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checked, english, hostile } from '../testing/checked.ts';
import { descendants, parseMarkup } from '../testing/well-formed.ts';
import { toJunit } from './junit.ts';

const golden = readFileSync(new URL('../testing/golden/report.xml', import.meta.url), 'utf8');
const named = (xml: string, name: string) => descendants(parseMarkup(xml)).filter((node) => node.name === name);

test('a small report', () => assert.equal(toJunit([checked(english)], english), golden));

test('any title is well formed, and read back as it was', () => {
  const xml = toJunit([checked(english, hostile)], english);
  const failures = named(xml, 'failure').map(({ attributes }) => attributes['message'] ?? '');
  assert.ok(failures.some((message) => message.startsWith('<img src=x onerror=alert(1)> "]]>\'&amp; [a]')));
});

test('a rule that can tell nothing is skipped, and says what is missing', () => {
  const { report, ...rest } = checked(english);
  const [rule] = report.score.rules.filter((one) => one.rule === 'kpi-behind');
  assert.ok(rule);
  const open = { ...report, findings: [], score: { ...report.score, rules: [{ ...rule, passed: 0, failed: 0 }] } };
  const [skipped] = named(toJunit([{ ...rest, report: open }], english), 'skipped');
  assert.match(skipped?.attributes['message'] ?? '', /no overall result/);
});

test('a rule that failed is an error, and a suite counts what it holds', () => {
  const { report, ...rest } = checked(english);
  const xml = toJunit(
    [{ ...rest, report: { ...report, faults: [{ rule: 'acme/own', error: 'no such field' }] } }],
    english,
  );
  const [all] = named(xml, 'testsuites');
  assert.deepEqual(all?.attributes, { name: 'Tandem', tests: '3', failures: '2', errors: '1', skipped: '0' });
  assert.equal(named(xml, 'error').length, 1);
});
