import { type CheckConfig, type Checker, ConfigError, createChecker, type Rule } from '@tandem-plan/core/rules';
import { type Io, Unusable } from './io.ts';
import { readBytes } from './read-file.ts';

/**
 * The checker that a configuration file asks for.
 *
 * @throws Unusable with a line for each thing that is wrong with the file
 */
export async function readChecker(io: Io, file: string, rules: readonly Rule[]): Promise<Checker> {
  const text = new TextDecoder().decode(await readBytes(io, file));
  try {
    return createChecker(JSON.parse(text) as CheckConfig, rules);
  } catch (error) {
    if (error instanceof ConfigError) {
      const lines = error.problems.map(({ path, message }) => `${file}: ${path === '' ? '/' : path}: ${message}`);
      throw new Unusable(lines.join('\n'));
    }
    if (error instanceof SyntaxError) throw new Unusable(`${file}: /: this is not JSON: ${error.message}`);
    throw error;
  }
}
