import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Unusable } from './io.ts';
import { didYouMean } from './suggest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;

/**
 * Flags and names of a command line.
 *
 * @throws Unusable that names the flag nobody knows, or the value that is missing
 */
export function parse<const O extends Options>(command: string, args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const unknown = /^Unknown option '(-[^']*)'/.exec(reason)?.[1];
    if (unknown === undefined) throw new Unusable(`tandem ${command}: ${reason}; see tandem ${command} --help`);
    const known = Object.keys(options).map((name) => `--${name}`);
    const meant = didYouMean(unknown, known);
    throw new Unusable(
      `tandem ${command}: there is no option ${unknown}${meant === '' ? `; see tandem ${command} --help` : meant}`,
    );
  }
}
