import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../html/html.ts';
import { toJunit } from '../junit/junit.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import { toSarif } from '../sarif/sarif.ts';
import { checked, english, hostile } from '../testing/checked.ts';
import { descendants, parseMarkup } from '../testing/well-formed.ts';

const unread = [{ file: 'gone.json', error: `there is no such file\n${hostile}` }];
const named = (xml: string, name: string) => descendants(parseMarkup(xml)).filter((node) => node.name === name);

test('a page lists what could not be judged, and so does Markdown', () => {
  const page = toHtml([checked(english)], english, unread);
  assert.match(
    page,
    /<h2>Files that could not be judged<\/h2>\s*<ul class="plain">\s*<li><code>gone\.json<\/code> there is no such file\n&lt;img/,
  );
  const written = toMarkdown([checked(english)], english, unread);
  assert.match(written, /\n---\n\n# Files that could not be judged\n\n- `gone\.json` there is no such file .*\n$/);
  assert.doesNotMatch(written, /(?<!\\)\[a\]/);
});

test('it is an error of a test of its own', () => {
  const xml = toJunit([checked(english)], english, unread);
  const [all] = named(xml, 'testsuites');
  assert.equal(all?.attributes['errors'], '1');
  const [error, ...more] = named(xml, 'error');
  assert.equal(more.length, 0);
  assert.equal(error?.attributes['message'], 'there is no such file');
});

test('a log with it tells of no success', () => {
  const tool = { version: '0.1.0', rules: [] };
  const runs = (files: { uri: string; error: string }[]) =>
    (toSarif([], tool, files) as { runs: { invocations: { executionSuccessful: boolean }[] }[] }).runs;
  assert.equal(runs([])[0]?.invocations[0]?.executionSuccessful, true);
  const [run] = runs([{ uri: 'gone.json', error: 'there is no such file' }]);
  assert.equal(run?.invocations[0]?.executionSuccessful, false);
  assert.match(JSON.stringify(run), /"message":\{"text":"there is no such file"\}.*"uri":"gone\.json"/);
});

test('where the score comes from is told by rule, those that cost most first', () => {
  const { report, ...rest } = checked(english, undefined, ['kpi-behind', 'kpi-without-owner']);
  const tally = { category: 'results', weight: 1, cannotTell: 0, folded: 0, score: 0, confidence: 1 } as const;
  const rules = [
    { ...tally, rule: 'kpi-without-owner', passed: 3, failed: 1, points: { earned: 7.5, possible: 10 } },
    { ...tally, rule: 'kpi-behind', passed: 0, failed: 2, points: { earned: 0, possible: 90 } },
    { ...tally, rule: 'vision-missing', passed: 2, failed: 0, points: { earned: 5, possible: 5 } },
  ];
  const given = { ...rest, report: { ...report, score: { ...report.score, rules } } };
  assert.match(
    toMarkdown([given], english),
    /\| Rule \| Points \| Passed \|\n\| --- \| ---: \| ---: \|\n\| .* `kpi-behind` \| 0 of 90 \| 0 of 2 \|\n\| .* `kpi-without-owner` \| 7\.5 of 10 \| 3 of 4 \|\n\n/,
  );
  const cells = named(toHtml([given], english), 'td').map(({ text }) => text);
  assert.deepEqual(cells.slice(-4), ['0 of 90', '0 of 2', '7.5 of 10', '3 of 4']);
});
