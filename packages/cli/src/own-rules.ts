import { type Rule, rules as catalog } from '@tandem-plan/core/rules';
import type { RuleWords } from '@tandem-plan/core/texts';
import { type Io, Unusable } from './io.ts';
import { readBytes } from './read-file.ts';
import { didYouMean } from './suggest.ts';

/** Rules of a host's own, and their words by the rule's id. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly words: Readonly<Record<string, RuleWords>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRule = (value: unknown): value is Rule =>
  isObject(value) && typeof value['id'] === 'string' && isObject(value['meta']) && typeof value['judge'] === 'function';

const isWords = (value: unknown): value is RuleWords =>
  isObject(value) && typeof value['title'] === 'string' && isObject(value['messages']);

const missing: readonly unknown[] = ['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT'];

/**
 * Rules that a module exports as `rules`, made by `defineRule`, with their words as `words`.
 *
 * @throws Unusable for what is missing or no rule
 */
export async function readOwnRules(io: Io, file: string): Promise<OwnRules> {
  const module = await io.load(file).catch(async (error: unknown) => {
    // What is missing may also be a module that this one imports.
    if (error instanceof Error && 'code' in error && missing.includes(error.code)) await readBytes(io, file);
    throw new Unusable(`${file}: this module does not load: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { rules, words } = isObject(module) ? module : {};
  const wrong = (what: string) => new Unusable(`${file}: ${what}`);
  if (!Array.isArray(rules) || !rules.every(isRule)) throw wrong('"rules" must be a list of rules made by defineRule');
  if (!isObject(words)) throw wrong('"words" must hold the words of each rule by its id');
  const known = catalog.map(({ id }) => id);
  for (const { id } of rules) {
    if (known.includes(id))
      throw wrong(`the rule "${id}" is one of Tandem's own; give yours a namespace, such as "acme/${id}"`);
    if (isWords(words[id])) continue;
    throw wrong(`"words" has no title and messages for "${id}"${didYouMean(id, Object.keys(words))}`);
  }
  return { rules, words: words as OwnRules['words'] };
}
