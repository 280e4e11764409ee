import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Actor, run, type RunResult } from '@tandem-plan/core/change';
import { type Annex, type Plan, parsePlan, readAnnex } from '@tandem-plan/core/plan';
import {
  type CheckInput,
  createChecker,
  type Fix,
  prepareFix,
  type Report,
  type Rule,
  rules,
} from '@tandem-plan/core/rules';
import { root } from '../scripts/run.mjs';

type Fragment = Readonly<Record<string, unknown>>;

interface Example {
  readonly asOf?: string;
  readonly plan: Fragment;
  readonly baseline?: Fragment;
  readonly annex?: Fragment;
}

const read = (path: string): string => readFileSync(join(root, 'docs/rules', path), 'utf8');
const base = JSON.parse(read('base-plan.json')) as Fragment;

function planOf(fragment: Fragment): Plan {
  const result = parsePlan({ ...base, ...fragment });
  assert.ok(result.ok, JSON.stringify(result));
  return result.plan;
}

function annexOf(fragment: Fragment): Annex {
  const annex = { format: 'tandem/annex', version: '1.0', id: 'own', plan: 'example', party: 'acme', ...fragment };
  const result = readAnnex(JSON.stringify(annex));
  assert.ok(result.ok, JSON.stringify(result));
  return result.plan;
}

/** The example under one of a page's headings. */
function exampleOf(page: string, heading: string): CheckInput {
  const json = new RegExp(`^## ${heading}\\n\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``, 'm').exec(page)?.[1];
  assert.ok(json, `no example under "${heading}"`);
  const { asOf = '2017-09-30', plan, baseline, annex } = JSON.parse(json) as Example;
  return {
    asOf,
    plan: planOf(plan),
    baseline: baseline && planOf(baseline),
    annex: annex && annexOf(annex),
  };
}

const judge = (rule: Rule, input: CheckInput): Report => createChecker({}, [rule]).check(input);
const keysOf = ({ findings, internal }: Report) => [...findings, ...internal].map(({ key }) => key);

const leads: readonly Actor[] = [
  { id: 'ana', party: 'acme', role: 'lead' },
  { id: 'omar', party: 'orbit', role: 'lead' },
];

/** The plan after a fix, run by the first person who may. */
function repaired(plan: Plan, fix: Fix): Plan {
  let count = 0;
  const commands = prepareFix(fix, () => `new-${(count += 1)}`);
  const refusals: unknown[] = [];
  for (const actor of leads) {
    let next: Plan | undefined = plan;
    for (const command of commands) {
      const result: RunResult | undefined = next && run(next, command, { at: '2017-09-30T12:00:00Z', actor });
      if (result?.ok === false) refusals.push(result.refusals);
      next = result?.ok === true ? result.plan : undefined;
    }
    if (next !== undefined) return next;
  }
  return assert.fail(`nobody may run "${fix.title}": ${JSON.stringify(refusals)}`);
}

for (const rule of rules) {
  describe(`docs/rules/${rule.id}.md`, () => {
    const page = read(`${rule.id}.md`);

    it('shows what fails', () => {
      const report = judge(rule, exampleOf(page, 'Fails'));
      assert.deepEqual(report.faults, []);
      assert.equal(keysOf(report).length, 1);
    });

    it('shows what passes', () => {
      const { score, cannotTell, faults } = judge(rule, exampleOf(page, 'Passes'));
      assert.deepEqual([faults, cannotTell], [[], []]);
      const [result] = score.rules;
      assert.equal(result?.failed, 0);
      assert.ok(result.passed > 0);
    });

    it('proposes fixes that are accepted and repair it', () => {
      const input = exampleOf(page, 'Fails');
      const [finding] = [...judge(rule, input).findings];
      assert.deepEqual(
        (finding?.fixes ?? []).map(({ title }) => title),
        rule.meta.fixes ?? [],
      );
      for (const fix of finding?.fixes ?? []) {
        const after = judge(rule, { ...input, plan: repaired(input.plan, fix) });
        assert.ok(!keysOf(after).includes(finding?.key ?? ''), `"${fix.title}" repairs nothing`);
      }
    });

    it('tells every option and its default', () => {
      for (const [name, spec] of Object.entries(rule.options))
        assert.match(page, new RegExp(`^\\| \`${name}\` \\| ${String(spec.default)} \\|`, 'm'));
    });

    it('tells category and weight', () => {
      const line = page.split('\n')[2] ?? '';
      assert.ok(line.startsWith(`\`${rule.id}\` · ${rule.meta.category} · ${rule.meta.severity}`), line);
      assert.ok(line.endsWith(`· weight ${rule.meta.weight}`), line);
    });
  });
}
