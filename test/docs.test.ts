import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { types } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { filesIn } from '../scripts/files.mjs';
import { root } from '../scripts/run.mjs';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isPage = (path: string) => path.endsWith('.md') && !path.includes('/api/');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'packages', 'examples'].flatMap((folder) => filesIn(folder, isPage)),
].map((path) => ({ path, text: read(path) }));

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (path: string): readonly string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe('pages', () => {
  for (const { path, text } of pages) {
    it(`${path} links to what is there`, () => {
      const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
      for (const [, link = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        assert.ok(existsSync(join(root, target)), `${link}: there is no ${target}`);
        if (anchor !== undefined) assert.ok(anchorsIn(target).includes(anchor), `${link}: no such heading`);
      }
    });

    for (const [, file = '', code = ''] of text.matchAll(/^<!-- (examples\/\S+) -->\n\n```\w+\n([\s\S]*?)^```$/gm)) {
      it(`${path} shows ${file} as it is`, () => {
        assert.equal(code, read(file));
      });
    }
  }

  it('show both examples of the README', () => {
    assert.equal(read('README.md').match(/^<!-- examples\//gm)?.length, 2);
  });
});

describe('the glossary', () => {
  const terms = [...read('docs/glossary.md').matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, term = '']) => term);
  const words = createWords(texts);

  it('is in alphabetical order, each word once', () => {
    const sorted = [...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en'));
    assert.deepEqual(terms, sorted);
  });

  it('explains every type of record, by its name or by what readers see', () => {
    const known = new Set(terms.flatMap((term) => term.toLowerCase().split(', ')));
    const missing = types().filter(
      ({ type }) => !known.has(type.replaceAll('-', ' ')) && !known.has(words.label(type).toLowerCase()),
    );
    assert.deepEqual(
      missing.map(({ type }) => type),
      [],
    );
  });
});
