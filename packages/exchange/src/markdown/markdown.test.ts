import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checked, english, german, hostile } from '../testing/checked.ts';
import { code } from './escape.ts';
import { toMarkdown } from './markdown.ts';

const golden = (name: string) => readFileSync(new URL(`../testing/golden/${name}`, import.meta.url), 'utf8');

test('a small report', () => assert.equal(toMarkdown([checked(english)], english), golden('report.md')));

test('nothing a plan says is markup', () => {
  const written = toMarkdown([checked(english, `${hostile}\n# heading @ana https://example.org`)], english);
  assert.doesNotMatch(written, /<(?!\/?bdi)/);
  assert.doesNotMatch(written, /(?<!\\)\[a\]/);
  assert.doesNotMatch(written, /(?<!\\)\*\*c/);
  assert.doesNotMatch(written, /^# heading/m);
  assert.doesNotMatch(written, /@ana|https:\/\/example/);
});

test('what several checks lack is said once', () => {
  const given = checked(english);
  const [one] = given.report.cannotTell;
  assert.ok(one !== undefined);
  const cannotTell = [one, { ...one, rule: 'decider-missing', path: '' }];
  const written = toMarkdown([{ ...given, report: { ...given.report, cannotTell } }], english);
  const [line = '', ...more] = written.split('\n').filter((each) => each.startsWith(`- ${one.message}`));
  assert.deepEqual(more, []);
  assert.match(line, new RegExp(`\`${one.rule}\` \`west\\.json:[0-9:]+\` · \`decider-missing\`$`));
});

test('a code span holds any backtick', () => {
  assert.equal(code('plan.json'), '`plan.json`');
  assert.equal(code('a``b'), '``` a``b ```');
});

test('the words between are those of the reader', () => {
  assert.match(toMarkdown([checked(german)], german), /## Befunde\n\n- \*\*Fehler:\*\*/);
});
