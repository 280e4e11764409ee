// Which files the scripts work on, and a fingerprint of them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { root } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', 'coverage', 'fixtures']);

/**
 * Every file below a folder, sorted, as paths from the repository's root with forward slashes.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} [keep]
 * @returns {string[]} empty when there is no such folder
 */
export function filesIn(folder, keep = () => true) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  /** @type {string[]} */
  const found = [];
  /** @param {string} directory */
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && !entry.name.startsWith('.')) walk(path);
      } else {
        const relative = path.slice(root.length).split(sep).join('/');
        if (keep(relative)) found.push(relative);
      }
    }
  };
  walk(start);
  return found.sort();
}

/** Folders with a package.json of their own: packages, then examples. */
export const workspaces = () =>
  ['packages', 'examples'].flatMap((parent) =>
    existsSync(join(root, parent))
      ? readdirSync(join(root, parent))
          .map((name) => `${parent}/${name}`)
          .filter((folder) => existsSync(join(root, folder, 'package.json')))
          .sort()
      : [],
  );

/**
 * What the packages let others import: the `exports` of each package.json, in its order.
 *
 * @returns {{ name: string, source: string }[]} `name` as one imports it, `source` from the repository's root
 */
export function entries() {
  return workspaces().flatMap((folder) => {
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return Object.entries(exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([subpath, target]) => ({
        name: posix.join(name, subpath),
        source: posix.join(folder, target['@tandem-plan/source']),
      }));
  });
}

/**
 * @param {readonly string[]} paths from the repository's root
 * @param {readonly string[]} [more] other things the fingerprint depends on
 */
export function fingerprint(paths, more = []) {
  const hash = createHash('sha256');
  for (const text of more) hash.update(`${text}\0`);
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}
