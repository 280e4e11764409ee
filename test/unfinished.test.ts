import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesIn } from '../scripts/files.mjs';
import { leftToWrite } from '../scripts/unfinished.mjs';

const isText = (path: string) => /\.(ts|mjs|md|json)$/.test(path) && !path.includes('/api/');

it('nothing that was scaffolded is left to write', () => {
  const paths = ['packages', 'docs', 'examples', 'test'].flatMap((folder) => filesIn(folder, isText));
  assert.ok(paths.length > 500, 'the files were found');
  assert.deepEqual(leftToWrite(paths), []);
});
