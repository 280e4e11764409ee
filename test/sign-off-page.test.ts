import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { signedTypes, termsOf } from '@tandem-plan/core/terms';
import { hashTerms } from '@tandem-plan/store';
import { root } from '../scripts/run.mjs';

const page = readFileSync(join(root, 'docs/sign-off.md'), 'utf8');

/** The JSON below a mark of the page. */
const block = (mark: string): string =>
  new RegExp(`^<!-- ${mark} -->\\n\\n\`\`\`json\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? assert.fail(mark);

/** RFC 8785 of data whose numbers are whole, by nobody's library. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

describe('docs/sign-off.md', () => {
  const [, hash] = /^and this hash: `([\w-]{43})`/m.exec(page) ?? [];

  it('shows the terms of its plan, and their hash', () => {
    const read = readPlan(block('plan'));
    assert.ok(read.ok);
    assert.deepEqual(JSON.parse(block('terms')), termsOf(read.plan));
    assert.equal(hashTerms(read.plan), hash);
  });

  it('can be followed without this code', () => {
    const text = canonical(JSON.parse(block('terms')));
    assert.equal(createHash('sha256').update(text, 'utf8').digest('base64url'), hash);
  });

  it('lists what is signed', () => {
    const rows = signedTypes.map(({ type, place, cardinality, terms }) => {
      const where = place === '' ? 'the plan itself' : `\`${place}\`${cardinality === 'one' ? ', once' : ''}`;
      return `| \`${type}\` | ${where} | ${terms.map(({ name }) => `\`${name}\``).join(' ')} |`;
    });
    const [, table = ''] = page.split('| type | stands in | terms |\n| --- | --- | --- |\n');
    assert.deepEqual(table.trim().split('\n'), rows);
  });
});
