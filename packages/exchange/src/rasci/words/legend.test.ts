import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownBlocks } from '../read/markdown.ts';
import { pageOf } from '../read/page.ts';
import { legendOf } from './legend.ts';

const legend = (text: string) => Object.fromEntries(legendOf(pageOf(markdownBlocks(text))));

test('a table defines words', () => {
  const page = '| Rolle | |\n|---|---|\n| (R) Durchführt | es |\n| (A) Beschließt | es |\n| (C) Konsultiert | vorher |';
  assert.deepEqual(legend(page), { durchfuhrt: 'R', beschliesst: 'A', c: 'C' });
});

test('a list or a paragraph does', () => {
  const words = { driver: 'R', sponsor: 'A', i: 'I' };
  assert.deepEqual(legend('- **R**: Driver\n- **A**: Sponsor\n- **I**: Informed\n'), words);
  assert.deepEqual(legend('R = Driver, A = Sponsor, I = Informed.'), words);
  assert.deepEqual(legend('Driver (R), Sponsor (A), Informed (I)'), words);
});

test('a letter takes the meaning of a word that is known', () => {
  assert.deepEqual(legend('R = Responsible, A = Supports, C = Consulted'), { r: 'R', a: 'S', c: 'C' });
});

test('what defines less than three letters is no legend', () => {
  for (const text of [
    'R = Driver',
    'Appendix A: Budget\n\nTable C: Costs',
    'RACI= Accountable, Responsible',
    'Vitamin (A)',
  ]) {
    assert.deepEqual(legend(text), {});
  }
});

test('the longest of lines is searched in no time', () => {
  const started = performance.now();
  for (const hostile of ['a '.repeat(200_000), 'A: '.repeat(100_000), '(R)'.repeat(100_000), 'R - '.repeat(80_000)])
    legend(hostile);
  assert.ok(performance.now() - started < 5000);
});
