import { posix } from 'node:path';
import ts from 'typescript';

/** One source file and the imports it makes, whether for values or for types. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** Path of the file of ours that it means; absent for a package of others and for Node's own modules. */
  readonly file?: string;
}

/** A package.json as far as imports depend on it. */
export interface Manifest {
  readonly name: string;
  /** A plain path is a file published as it is, such as a JSON Schema. */
  readonly exports?: Readonly<Record<string, string | { readonly '@tandem-plan/source': string }>>;
}

/**
 * Reads the imports of all sources.
 *
 * @param texts path → source text
 * @param manifests folder → its package.json
 */
export function importGraph(
  texts: ReadonlyMap<string, string>,
  manifests: ReadonlyMap<string, Manifest>,
): readonly SourceFile[] {
  const entries = new Map<string, string>();
  for (const [folder, { name, exports = {} }] of manifests) {
    for (const [subpath, target] of Object.entries(exports)) {
      const source = typeof target === 'string' ? target : target['@tandem-plan/source'];
      entries.set(posix.join(name, subpath), posix.join(folder, source));
    }
  }
  return [...texts].map(([path, text]) => ({
    path,
    text,
    imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => {
      const file = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : entries.get(specifier);
      return file === undefined ? { specifier } : { specifier, file };
    }),
  }));
}

/** Tests and what only they use stand above the whole house. */
export const isTest = (path: string): boolean =>
  /(^|\/)(test|testing)\//.test(path) || /\.(test|bench)\.(ts|mjs)$/.test(path);
