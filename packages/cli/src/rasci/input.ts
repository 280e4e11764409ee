import { extname } from 'node:path';
import { type Rasci, RasciError, type RasciKind, rasciKinds, readRasci } from '@tandem-plan/exchange/rasci';
import { type Io, Unusable } from '../io.ts';
import { readBytes } from '../read-file.ts';

const kinds: Readonly<Record<string, RasciKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
};

/** A document with what was read from it. */
export interface Document extends Rasci {
  readonly file: string;
  readonly kind: RasciKind;
}

interface Asked {
  readonly kind: string | undefined;
  /** `word=A`, as the flag gives them. */
  readonly vocabulary: readonly string[];
}

/** @throws Unusable with one line when the file cannot be read, or has no responsibility matrix */
export async function readDocument(io: Io, file: string, { kind: named, vocabulary }: Asked): Promise<Document> {
  const kind = kindOf(file, named);
  const words = wordsOf(vocabulary);
  try {
    const read = await readRasci(await readBytes(io, file), { kind, vocabulary: words });
    if (read.matrices.length === 0) throw new Unusable(`${file}: there is no responsibility matrix in it`);
    return { ...read, file, kind };
  } catch (error) {
    if (!(error instanceof RasciError)) throw error;
    throw new Unusable(
      error.code === 'bad-vocabulary' ? `tandem check: --${error.message}` : `${file}: ${error.message}`,
    );
  }
}

function kindOf(file: string, named: string | undefined): RasciKind {
  const kind = named === undefined ? kinds[extname(file).toLowerCase()] : rasciKinds.find((one) => one === named);
  if (kind !== undefined) return kind;
  throw new Unusable(
    named === undefined
      ? `tandem check: what ${file === '-' ? 'comes from standard input' : `"${file}" is`} cannot be told by its name; name it with --kind ${rasciKinds.join('|')}`
      : `tandem check: --kind must be one of ${rasciKinds.join(', ')}, got "${named}"`,
  );
}

function wordsOf(flags: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    flags.map((flag) => {
      const equals = flag.lastIndexOf('=');
      if (equals === -1)
        throw new Unusable(`tandem check: --vocabulary must be WORD=LETTERS, such as owns=A, got "${flag}"`);
      return [flag.slice(0, equals), flag.slice(equals + 1)];
    }),
  );
}
