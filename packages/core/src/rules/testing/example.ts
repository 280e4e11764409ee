import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Annex, type Plan, parsePlan, readAnnex } from '../../plan/index.ts';

type Fragment = Readonly<Record<string, unknown>>;

const base = JSON.parse(
  readFileSync(new URL('../../../../../docs/rules/base-plan.json', import.meta.url), 'utf8'),
) as Fragment;

/** The base plan of the rules' pages with some of its parts replaced, read as any plan is. */
export function planWith(fragment: Fragment = {}): Plan {
  const read = parsePlan({ ...base, ...fragment });
  assert.ok(read.ok, `the example is no plan: ${JSON.stringify(read.ok ? '' : read.issues)}`);
  return read.plan;
}

/** The annex of the vendor of the base plan. */
export function annexWith(fragment: Fragment): Annex {
  const annex = { format: 'tandem/annex', version: '1.0', id: 'own', plan: 'example', party: 'acme', ...fragment };
  const read = readAnnex(JSON.stringify(annex));
  assert.ok(read.ok, `the example is no annex: ${JSON.stringify(read.ok ? '' : read.issues)}`);
  return read.plan;
}
