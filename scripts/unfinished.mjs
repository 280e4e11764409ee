// What `npm run new` left for a person to write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Every mark, as `path:line what`.
 *
 * @param {readonly string[]} paths from the folder
 * @param {string} [folder] the repository, or a copy of it
 */
export const leftToWrite = (paths, folder = root) =>
  paths.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [, ...marked] = line.split('TODO: ');
        return marked.map((what) => `${path}:${index + 1} ${what.replace(afterWords, '')}`);
      }),
  );

/** What ends a text in code, a comment or a cell of a table. */
const afterWords = /',?( (async )?\(\) => \{)?$| \*\/$| \| ?$/;
