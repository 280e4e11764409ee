// What `npm run new` left for a person to write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Every line with the mark, as `path:line what`.
 *
 * @param {readonly string[]} paths from the repository's root
 */
export const leftToWrite = (paths) =>
  paths.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const at = line.indexOf('TODO: ');
        const what = line.slice(at + 'TODO: '.length).replace(/',?( (async )?\(\) => \{)?$| \*\/$/, '');
        return at === -1 ? [] : [`${path}:${index + 1} ${what}`];
      }),
  );
