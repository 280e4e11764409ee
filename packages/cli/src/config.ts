import { type CheckConfig, ConfigError, createChecker, type Rule, rules as catalog } from '@tandem-plan/core/rules';
import { type Io, Unusable } from './io.ts';
import { readBytes } from './read-file.ts';

/**
 * What a configuration file says of these rules; without a file the plan's own settings hold.
 *
 * @throws Unusable with a line for each thing that is wrong with the file
 */
export async function readConfig(
  io: Io,
  file: string | undefined,
  rules: readonly Rule[] = catalog,
): Promise<CheckConfig> {
  if (file === undefined) return {};
  const text = new TextDecoder().decode(await readBytes(io, file));
  if (text.trim() === '') throw new Unusable(`${file}: ${file === '-' ? 'standard input' : 'this file'} is empty`);
  try {
    const config = JSON.parse(text) as CheckConfig;
    createChecker(config, rules);
    return config;
  } catch (error) {
    if (error instanceof ConfigError) {
      const lines = error.problems.map(({ path, message }) => `${file}: ${path === '' ? '/' : path}: ${message}`);
      throw new Unusable(lines.join('\n'));
    }
    if (error instanceof SyntaxError) throw new Unusable(`${file}: /: this is not JSON: ${error.message}`);
    throw error;
  }
}
