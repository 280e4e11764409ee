// Changes to files, all thought through before the first is written: what fails leaves nothing behind.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../run.mjs';

const templates = fileURLToPath(new URL('templates', import.meta.url));

/** @typedef {ReturnType<typeof createDraft>} Draft */

/**
 * A template with its places filled in.
 *
 * @param {string} path below `templates`, without `.txt`
 * @param {Readonly<Record<string, string>>} values by the name in `{{name}}`
 */
export function fill(path, values) {
  return readFileSync(join(templates, `${path}.txt`), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} asks for "${name}"`);
    return value;
  });
}

/** @param {string} root folder that all paths are meant from */
export function createDraft(root) {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @param {string} path */
  const exists = (path) => files.has(path) || existsSync(join(root, path));
  return {
    root,
    exists,
    /** @param {string} path @param {string} text */
    create(path, text) {
      if (exists(path)) throw new Stop(`${path} exists already`);
      files.set(path, text);
    },
    /** @param {string} path @param {(text: string) => string} change */
    edit(path, change) {
      if (!exists(path)) throw new Stop(`${path} is not there to be added to`);
      files.set(path, change(files.get(path) ?? readFileSync(join(root, path), 'utf8')));
    },
    /** @returns {readonly string[]} what was written */
    write() {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      return [...files.keys()];
    },
  };
}
