import { isTest, type SourceFile } from './graph.ts';

/** A part of the house: which folder it is, and which floors it may import from. */
export interface Floor {
  readonly name: string;
  readonly folder: string;
  /** Names of floors; a name ending in `/*` means all whose name begins so. */
  readonly may: readonly string[];
  /** The only packages of others it may import, by full specifier; absent where its package.json decides. */
  readonly packages?: readonly string[];
}

/** The floor with the longest folder that holds the file. */
export function floorOf(path: string, floors: readonly Floor[]): Floor | undefined {
  return floors
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .reduce<Floor | undefined>(
      (best, floor) => (best && best.folder.length > floor.folder.length ? best : floor),
      undefined,
    );
}

const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('/*') ? name === pattern.slice(0, -2) || name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Imports from a floor that is not below; also files that stand on no floor at all. */
export function forbiddenEdges(files: readonly SourceFile[], floors: readonly Floor[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, imports }) => {
      const from = floorOf(path, floors);
      if (from === undefined) return [`${path} stands on no floor`];
      return imports.flatMap(({ specifier, file }) => {
        if (file === undefined) return [];
        if (isTest(file)) return [`${path} imports ${specifier}, which is for tests only`];
        const to = floorOf(file, floors);
        if (to === undefined) return [`${path} imports ${specifier}, which stands on no floor`];
        if (to === from || from.may.some((pattern) => matches(to.name, pattern))) return [];
        return [`${path} imports ${specifier}: ${from.name} may not import from ${to.name}`];
      });
    });
}

/** A relative import that reaches into another package bypasses what that package exports. */
export function crossedBorders(files: readonly SourceFile[]): string[] {
  const home = (path: string) => /^(packages|examples)\/[^/]+/.exec(path)?.[0];
  return files
    .filter(({ path }) => home(path) !== undefined)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, file }) => specifier.startsWith('.') && file !== undefined && home(file) !== home(path))
        .filter(({ file }) => !(isTest(path) && file?.startsWith('test/')))
        .map(({ specifier }) => `${path} imports ${specifier} from outside its package; use the package's name`),
    );
}

/** Imports of a file of ours that is not there, or of a subpath that its package does not export. */
export function missingFiles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier, file }) =>
        file === undefined ? specifier.startsWith('@tandem-plan/') : /\.ts$/.test(file) && !known.has(file),
      )
      .map(({ specifier }) => `${path} imports ${specifier}, which does not exist`),
  );
}

/** Packages of others on a floor that lists the ones it may use. */
export function foreignPackages(files: readonly SourceFile[], floors: readonly Floor[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, imports }) => {
      const allowed = floorOf(path, floors)?.packages;
      if (allowed === undefined) return [];
      return imports
        .filter(({ specifier, file }) => file === undefined && !allowed.includes(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}; allowed here: ${allowed.join(', ') || 'none'}`);
    });
}

/** Each group of files that import one another in a circle, as one line. */
export function cycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(files.map(({ path, imports }) => [path, imports.flatMap(({ file }) => (file ? [file] : []))]));
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
