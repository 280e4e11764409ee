// `npm run new rule CATEGORY/ID`: the rule, its test and page, its words, and its place in every list.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../run.mjs';
import { fill } from './draft.mjs';
import { afterLast, beforeLast, withImport } from './insert.mjs';
import { camel, checkKebab, sentence } from './names.mjs';

const folder = 'packages/core/src/rules';
const languages = ['en', 'de'];

/** @param {string} root */
const categories = (root) =>
  readdirSync(join(root, folder)).filter((name) => existsSync(join(root, folder, name, 'catalog.ts')));

/**
 * @param {import('./draft.mjs').Draft} draft
 * @param {string} name
 */
export function newRule(draft, name) {
  const [category = '', id = '', ...more] = name.split('/');
  const all = categories(draft.root);
  if (id === '' || more.length > 0)
    throw new Stop(`a rule is named with its category, as in execution/action-overdue, got "${name}"`);
  if (!all.includes(category)) throw new Stop(`a rule's category is one of ${all.join(', ')}, got "${category}"`);
  checkKebab(id, "a rule's id");
  if (!id.includes('-'))
    throw new Stop(`a rule's id says of what and what is wrong, as in action-overdue, got "${id}"`);
  const twin = all.find((other) => draft.exists(`${folder}/${other}/${id}.ts`));
  if (twin !== undefined) throw new Stop(`there is a rule "${id}" already, in ${twin}`);

  const constant = camel(id);
  const kind = category === 'internal' ? 'internal-rule' : 'rule';
  const title = sentence(id);
  /** @param {string} template */
  const from = (template) => fill(`${kind}/${template}`, { id, constant, category, title });

  draft.create(`${folder}/${category}/${id}.ts`, from('rule.ts'));
  draft.create(`${folder}/${category}/${id}.test.ts`, from('rule.test.ts'));
  draft.create(`docs/rules/${id}.md`, from('page.md'));
  draft.edit(`${folder}/${category}/catalog.ts`, (text) =>
    withImport(beforeLast(text, /,?\s*\];/g, `, ${constant}`), `./${id}.ts`, [constant]),
  );
  for (const language of languages)
    draft.edit(`packages/core/src/plan/texts/${language}/rules/${category}.ts`, (text) =>
      beforeLast(text, /^\} satisfies /gm, from(`words.${language}.ts`)),
    );
  draft.edit('docs/rules/README.md', (text) => {
    const [start = '', ...rest] = text.split(`### ${sentence(category)}\n`);
    const [list = '', ...after] = rest.join('').split(/(?=^#)/m);
    const line = `- [${title}](${id}.md) \`${id}\``;
    return `${start}### ${sentence(category)}\n${afterLast(list, /^- \[.+$/gm, line)}${after.join('')}`;
  });
  draft.edit(`test/perturbations/${category}.test.ts`, (text) => beforeLast(text, /^\]\);/gm, from('perturbation.ts')));
}
