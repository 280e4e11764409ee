import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src', import.meta.url));
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);
/** Stands for `${…}` while the text around it is judged. */
const hole = '\u0000';

/** Words that a template says by itself instead of taking them from the texts: `<p>Target</p>`, `title="Close"`. */
export function literalWords(template: string): readonly string[] {
  const markup = template.replace(/<!--[\s\S]*?-->/g, '');
  const found: string[] = [];
  const tag = /<[^>]*>/g;
  for (const text of markup.split(tag)) {
    const words = text
      .replaceAll(hole, ' ')
      .replace(/&#?\w+;/g, ' ')
      .trim();
    if (/\p{L}/u.test(words)) found.push(words);
  }
  for (const [tagText] of markup.matchAll(tag))
    for (const [, name = '', quoted = ''] of tagText.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g))
      if (spoken.has(name) && /\p{L}/u.test(quoted)) found.push(`${name}="${quoted.replaceAll(hole, '…')}"`);
  return found;
}

function templatesOf(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg', 'staticHtml'].includes(node.tag.getText())) {
      const { template } = node;
      templates.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(hole),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return templates;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing'),
);

test('no template says a word of its own: words stand in texts/<locale>', () => {
  const said = files.flatMap((path) =>
    templatesOf(join(source, path)).flatMap((template) => literalWords(template).map((words) => `${path}: ${words}`)),
  );
  assert.deepEqual(said, []);
});

test('the search finds words in text and in attributes, and nothing else', () => {
  assert.deepEqual(literalWords('<p class="a" title="Close">Target <b>met</b></p>'), [
    'Target',
    'met',
    'title="Close"',
  ]);
  assert.deepEqual(literalWords(`<p class="late" @click=${hole} aria-label=${hole}>${hole} · &nbsp;</p>`), []);
  assert.deepEqual(literalWords(`<i aria-label="Go to ${hole}"></i>`), ['aria-label="Go to …"']);
  assert.ok(files.length > 20, 'the sources were found');
});
