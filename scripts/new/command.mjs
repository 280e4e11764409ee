// `npm run new command NOUN.VERB`: the command in its noun's file, its test, its words, its place in the registry.
import { describe, isType, types } from '@tandem-plan/core/plan';
import { Stop } from '../run.mjs';
import { fill } from './draft.mjs';
import { afterLast, beforeLast, replaceOnce, withImport } from './insert.mjs';
import { camel, pascal, sentence } from './names.mjs';
import { sampleRecord } from './sample-record.mjs';

const folder = 'packages/core/src/change';
/** What is left to write, by language. */
const words = { en: 'what a button says that sends it', de: 'dasselbe auf Deutsch' };
const generic = ['add', 'update', 'remove', 'move', 'setRow'];

/** `acceptTarget` → `accept-target`. @param {string} verb */
const spoken = (verb) => verb.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * @param {import('./draft.mjs').Draft} draft
 * @param {string} name
 */
export function newCommand(draft, name) {
  const [noun = '', verb = '', ...more] = name.split('.');
  if (verb === '' || more.length > 0)
    throw new Stop(`a command is named by noun and verb, as in review.hold, got "${name}"`);
  if (!isType(noun))
    throw new Stop(
      `a command's noun is one of ${types()
        .map(({ type }) => type)
        .join(', ')}, got "${noun}"`,
    );
  if (generic.includes(verb)) throw new Stop(`"${verb}" is a verb of every noun already: ${generic.join(', ')}`);
  if (!/^[a-z][a-zA-Z]*$/.test(verb)) throw new Stop(`a command's verb is written as in acceptTarget, got "${verb}"`);

  const { place, cardinality } = describe(noun);
  const many = cardinality === 'many';
  const field = camel(noun);
  const constant = `${verb}${pascal(noun)}`;
  const { id, records } = many ? sampleRecord(noun) : { id: '', records: {} };
  const values = {
    type: name,
    noun,
    place,
    constant,
    field,
    by: many ? `\n  by: '${field}',` : '',
    input: many ? `${field}: reference('${noun}')` : '',
    given: many ? `${field}: '${id}'` : '',
    sample: Object.keys(records).length === 0 ? '' : JSON.stringify(records),
  };

  const source = `${folder}/commands/${noun}.ts`;
  const test = `${folder}/commands/${noun}.test.ts`;
  if (draft.exists(source)) {
    draft.edit(source, (text) => {
      if (text.includes(`type: '${name}'`)) throw new Stop(`there is a command "${name}" already, in ${source}`);
      return text;
    });
  } else draft.create(source, '');
  if (!draft.exists(test)) draft.create(test, "import assert from 'node:assert/strict';\n");

  draft.edit(source, (text) => {
    /** @type {Needed} */
    const always = [
      ['../define.ts', ['defineCommand']],
      ['../records/update.ts', ['changesOf']],
    ];
    /** @type {Needed} */
    const record = many ? [['../../plan/schema/fields.ts', ['reference']]] : [];
    return withImports(text, [...record, ...always]) + fill('command/command.ts', values);
  });
  draft.edit(test, (text) => {
    /** @type {Needed} */
    const needed = [
      ['node:test', ['describe', 'it']],
      ['../testing/sample.ts', ['accepted', 'context', 'refused', 'samplePlan', 'send']],
    ];
    const unknown = many ? fill('command/unknown.ts', values) : '';
    return withImports(text, needed) + fill('command/command.test.ts', { ...values, unknown });
  });
  draft.edit(`${folder}/registry.ts`, (text) => {
    const mates = new RegExp(`^import \\{ (.+) \\} from './commands/${noun}\\.ts';$`, 'm').exec(text)?.[1];
    const listed =
      mates === undefined
        ? replaceOnce(text, /^const special[^\]]*\[\][^\]]*/gm, `$&  ${constant},\n`)
        : afterLast(text, new RegExp(`^  (?:${mates.replaceAll(', ', '|')}),$`, 'gm'), `  ${constant},`);
    return withImport(listed, `./commands/${noun}.ts`, [constant]);
  });
  for (const [language, what] of Object.entries(words))
    draft.edit(`packages/core/src/plan/texts/${language}/commands.ts`, (text) =>
      beforeLast(text, /^\};/gm, `  '${name}': 'TODO: ${what}: ${sentence(spoken(verb))}',\n`),
    );
}

/** @typedef {readonly (readonly [from: string, names: readonly string[]])[]} Needed */

/** @param {string} text @param {Needed} needed */
const withImports = (text, needed) => needed.reduce((code, [from, names]) => withImport(code, from, names), text);
