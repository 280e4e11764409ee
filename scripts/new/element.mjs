// `npm run new element NAME`: the element, its styles, words, registration and test, and its place in every list.
import { Stop } from '../run.mjs';
import { fill } from './draft.mjs';
import { afterLast, inOrder, replaceOnce, withImport, withImportLine } from './insert.mjs';
import { camel, checkKebab, pascal, sentence } from './names.mjs';

const folder = 'packages/elements';
const source = `${folder}/src`;

/**
 * @param {import('./draft.mjs').Draft} draft
 * @param {string} name without `tandem-`
 */
export function newElement(draft, name) {
  checkKebab(name, "an element's name");
  if (name.startsWith('tandem-')) throw new Stop(`an element's name is given without "tandem-", got "${name}"`);
  if (draft.exists(`${source}/${name}`)) throw new Stop(`there is a folder ${source}/${name} already`);

  const constant = camel(name);
  const tag = `<tandem-${name}>`;
  const values = { name, constant, class: pascal(name), title: sentence(name) };
  for (const [path, template] of [
    [`${name}/define.ts`, 'define.ts'],
    [`${name}/${name}.ts`, 'element.ts'],
    [`${name}/${name}.styles.ts`, 'element.styles.ts'],
    [`${name}/${name}.test.ts`, 'element.test.ts'],
    [`texts/en/${name}.ts`, 'words.en.ts'],
    [`texts/de/${name}.ts`, 'words.de.ts'],
  ])
    draft.create(`${source}/${path}`, fill(`element/${template}`, values));

  for (const language of ['en', 'de'])
    draft.edit(`${source}/texts/${language}.ts`, (text) =>
      replaceOnce(
        withImport(text, `./${language}/${name}.ts`, [constant]),
        /(terms: \{[^}]*?),?\s+\}/g,
        `$1, ...${constant} }`,
      ),
    );
  draft.edit(`${source}/texts/locale.ts`, (text) =>
    withImportLine(
      replaceOnce(text, /(export type TermKey =[^;]*);/g, `$1 | keyof typeof ${constant};`),
      `import type { ${constant} } from './en/${name}.ts';`,
    ),
  );
  draft.edit(`${source}/index.ts`, (text) =>
    inOrder(
      inOrder(text, /^import '(.+)';$/gm, `import './${name}/define.ts';`),
      /^export \{ .+ \} from '(.+)';$/gm,
      `export { Tandem${values.class} } from './${name}/${name}.ts';`,
    ),
  );
  draft.edit(`${folder}/package.json`, (text) => {
    const manifest = JSON.parse(text);
    const entry = {
      '@tandem-plan/source': `./src/${name}/define.ts`,
      types: `./dist/${name}/define.d.ts`,
      default: `./dist/${name}/define.js`,
    };
    const exports = Object.entries(manifest.exports);
    const isText = /** @param {[string, unknown]} entry */ ([path]) => path.startsWith('./texts/');
    manifest.exports = Object.fromEntries([
      ...exports.filter((one) => !isText(one)),
      [`./${name}`, entry],
      ...exports.filter(isText),
    ]);
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
  draft.edit(`${folder}/README.md`, (text) =>
    afterLast(text, /^\| `<tandem-.+$/gm, `| \`${tag}\` | TODO: what it takes | TODO: what it tells |`),
  );
  draft.edit('README.md', (text) =>
    replaceOnce(text, /^(\| \[`@tandem-plan\/elements`\].*) \|$/gm, `$1, \`${tag}\` |`),
  );
}
