import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { filesIn } from '../scripts/files.mjs';
import { fromSource, root } from '../scripts/run.mjs';

const folder = join(root, 'node_modules/.cache/tandem/examples');
mkdirSync(folder, { recursive: true });

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

async function output(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, fromSource(...args), { cwd: root });
  return stdout;
}

describe('examples that run', () => {
  it('examples/node/check.mjs tells the findings of a plan', async () => {
    const lines = (await output('examples/node/check.mjs', 'examples/portal/portfolio/plans/south.json')).split('\n');
    assert.ok(lines.includes('error: Gross profit: $10.4K of $13.9K due by the end of September 2017 (74.8%)'));
  });

  const pages = ['README.md', ...['docs', 'packages'].flatMap((in_) => filesIn(in_, (path) => path.endsWith('.md')))];
  const blocks = pages.flatMap((path) =>
    [...read(path).matchAll(/^<!-- runs -->\n\n```[jt]s\n([\s\S]*?)^```$/gm)].map(([, code = '']) => ({ path, code })),
  );
  assert.ok(blocks.length > 0);
  for (const [index, { path, code }] of blocks.entries()) {
    it(`of ${path}`, async () => {
      // A module, so that it may await.
      const file = join(folder, `page-${index}.mts`);
      writeFileSync(file, code);
      assert.notEqual(await output(file), '');
    });
  }
});

/** An `@example` of a public function: what it computes, and what that is; without the latter it need only be code. */
interface Example {
  readonly path: string;
  readonly before: readonly string[];
  readonly expression: string;
  readonly value: string | undefined;
}

function examplesIn(path: string): Example[] {
  return [...read(path).matchAll(/@example([^]*?)(?=\n \* @|\n \* Source:|\*\/)/g)].map(([, text = '']) => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/^ \* ?/, '').trim())
      .filter((line) => line !== '');
    const [expression = '', comment] = (lines.at(-1) ?? '').split(' // ');
    // A value may be followed by what it means: `0.5: twice the hours allowed`.
    const value = comment === undefined || /^[[{]/.test(comment) ? comment : comment.replace(/: .*$/, '');
    return { path, before: lines.slice(0, -1), expression, value };
  });
}

/** A module in which the names that the example's own module exports are at hand, and a plan and English words. */
function moduleOf({ path, before, expression, value }: Example): string {
  const names = [...read(path).matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
  const own = pathToFileURL(join(root, path)).href;
  return [
    `import assert from 'node:assert/strict';`,
    `import { readFileSync } from 'node:fs';`,
    `import { parsePlan } from '@tandem-plan/core/plan';`,
    `import { texts } from '@tandem-plan/core/texts/en';`,
    `import { ${names.join(', ')} } from '${own}';`,
    `const { plan } = parsePlan(JSON.parse(readFileSync('${root}docs/rules/base-plan.json', 'utf8'))) as any;`,
    ...before,
    value === undefined ? `${expression};` : `assert.deepEqual(${expression}, ${value});`,
  ].join('\n');
}

describe('examples in the documentation of code', () => {
  const examples = filesIn('packages', (path) => /\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts')).flatMap(
    examplesIn,
  );
  assert.ok(examples.length > 8);
  for (const [index, example] of examples.entries()) {
    it(`${example.path}: ${example.expression}`, async () => {
      const file = join(folder, `code-${index}.ts`);
      writeFileSync(file, moduleOf(example));
      await import(pathToFileURL(file).href);
    });
  }
});
