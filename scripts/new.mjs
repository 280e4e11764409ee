// `npm run new rule|command|element NAME`: a unit of the project with its test, its page and its words, entered wherever
// its kind is listed. CONTRIBUTING.md tells what is left to do.
import { pathToFileURL } from 'node:url';
import { leftToWrite } from './unfinished.mjs';
import { newCommand } from './new/command.mjs';
import { createDraft } from './new/draft.mjs';
import { newElement } from './new/element.mjs';
import { newRule } from './new/rule.mjs';
import { fromSource, main, must, root, Stop } from './run.mjs';

/** @type {Readonly<Record<string, (draft: import('./new/draft.mjs').Draft, name: string) => void>>} */
const kinds = { rule: newRule, command: newCommand, element: newElement };

const usage = 'npm run new rule CATEGORY/ID, npm run new command NOUN.VERB or npm run new element NAME';

/**
 * Writes the files of a new unit, or none.
 *
 * @param {readonly string[]} args as after `npm run new`
 * @param {string} [folder] the repository, or a copy of it
 * @returns {readonly string[]} what was written or changed
 * @throws Stop when an argument will not do, or when something of that name exists
 */
export function scaffold(args, folder = root) {
  const [kind = '', name = '', ...more] = args;
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (make === undefined || name === '' || more.length > 0)
    throw new Stop(`expected ${usage}, got "${args.join(' ')}"`);
  const draft = createDraft(folder);
  make(draft, name);
  return draft.write();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const args = process.argv.slice(2);
    const written = scaffold(args);
    const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
    await must(process.execPath, [biome, 'format', '--write', '--log-level=error', ...written]);
    if (args[0] === 'rule') await must(process.execPath, fromSource('scripts/json-schema.mjs'));
    console.log(written.join('\n'));
    console.log('\nLeft to write, as `npm run test:node -- unfinished` says until it is done:');
    console.log(leftToWrite(written).join('\n'));
    if (args[0] === 'rule') console.log('A plan in test/fixtures/corpus that shows it, and what it should then give');
  });
}
