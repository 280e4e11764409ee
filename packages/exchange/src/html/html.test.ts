import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checked, english, german, hostile } from '../testing/checked.ts';
import { descendants, parseMarkup } from '../testing/well-formed.ts';
import { toHtml } from './html.ts';
import { style, styleDigest } from './style.ts';

const golden = readFileSync(new URL('../testing/golden/report.html', import.meta.url), 'utf8');

test('a small report', () => assert.equal(toHtml([checked(english)], english), golden));

test('the policy names the style sheet there is', () => {
  assert.equal(styleDigest, `sha256-${createHash('sha256').update(style).digest('base64')}`);
  const nodes = descendants(parseMarkup(toHtml([checked(english)], english)));
  assert.equal(nodes.find(({ name }) => name === 'style')?.text, style);
});

test('any title is well formed, brings no element along, and is read back as it was', () => {
  const names = (name?: string) => descendants(parseMarkup(toHtml([checked(english, name)], english)));
  const [plain, wild] = [names(), names(hostile)];
  assert.deepEqual(
    wild.map(({ name }) => name),
    plain.map(({ name }) => name),
  );
  const heading = wild.find(({ name }) => name === 'bdi')?.text ?? '';
  assert.ok(heading.startsWith('<img src=x onerror=alert(1)> "]]>\'&amp; [a]'), heading);
});

test('a page runs and loads nothing', () => {
  const nodes = descendants(parseMarkup(toHtml([checked(english), checked(german, hostile)], english)));
  const loading = ['script', 'img', 'link', 'iframe', 'object', 'base', 'form'];
  assert.deepEqual(
    nodes.filter(
      ({ name, attributes }) =>
        loading.includes(name) || Object.keys(attributes).some((key) => /^on|^src$|^style$/.test(key)),
    ),
    [],
  );
});

test('a level is said by a word and a mark of its own', () => {
  const levels = descendants(parseMarkup(toHtml([checked(german)], german))).filter(({ attributes }) =>
    attributes['class']?.startsWith('level'),
  );
  assert.ok(levels.length > 2);
  for (const level of levels) {
    assert.match(level.text, /^(Fehler|Warnung|Hinweis)$/);
    assert.equal(level.children[0]?.attributes['aria-hidden'], 'true');
  }
});

test('what several checks lack is said once', () => {
  const given = checked(english);
  const [one] = given.report.cannotTell;
  assert.ok(one !== undefined);
  const cannotTell = [one, { ...one, rule: 'decider-missing', path: '' }];
  const page = toHtml([{ ...given, report: { ...given.report, cannotTell } }], english);
  const nodes = descendants(parseMarkup(page));
  assert.equal(nodes.filter(({ name, text }) => name === 'li' && text.startsWith(one.message)).length, 1);
  const codes = nodes.filter(({ name }) => name === 'code').map(({ text }) => text);
  assert.equal(
    codes.indexOf('decider-missing') - codes.lastIndexOf(one.rule),
    2,
    'the place of the first between them',
  );
});

test('several plans have a list of them first', () => {
  const nodes = descendants(parseMarkup(toHtml([checked(english), checked(english, 'East')], english)));
  const links = nodes.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
  assert.deepEqual(links, ['#plan-1', '#plan-2']);
  const ids = nodes.filter(({ name }) => name === 'article').map(({ attributes }) => `#${attributes['id'] ?? ''}`);
  assert.deepEqual(ids, links);
});
