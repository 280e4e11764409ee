import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annex, type Plan, type Read, readAnnex, readPlan } from '@tandem-plan/core/plan';
import type { CheckInput, Finding, Severity } from '@tandem-plan/core/rules';
import { root } from '../../scripts/run.mjs';

/** A finding as a careful reader of the plan expects it. */
export interface Expected {
  readonly rule: string;
  /** As in the finding's key: `kpi/sales`. */
  readonly subjects: readonly string[];
  readonly severity?: Severity;
  readonly why?: string;
  readonly folded?: readonly Expected[];
}

export interface Case {
  readonly name: string;
  readonly wellRun: boolean;
  readonly input: CheckInput;
  readonly findings: readonly Expected[];
  readonly internal: readonly Expected[];
}

interface ExpectedFile {
  readonly asOf: string;
  readonly wellRun: boolean;
  readonly findings: readonly Expected[];
  readonly internal?: readonly Expected[];
}

const folder = join(root, 'test/fixtures/corpus');

function document<D extends Plan | Annex>(
  name: string,
  file: string,
  read: (text: Uint8Array) => Read<D>,
): D | undefined {
  const path = join(folder, name, file);
  if (!existsSync(path)) return undefined;
  const result = read(readFileSync(path));
  assert.ok(result.ok, `${name}/${file}: ${JSON.stringify(result.ok ? '' : result.issues.slice(0, 3))}`);
  return result.plan;
}

export const corpusNames = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export function corpusCase(name: string): Case {
  const plan = document(name, 'plan.json', readPlan);
  assert.ok(plan, `${name} has no plan.json`);
  const {
    asOf,
    wellRun,
    findings,
    internal = [],
  } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as ExpectedFile;
  const input = {
    plan,
    asOf,
    annex: document(name, 'annex.json', readAnnex),
    baseline: document(name, 'baseline.json', readPlan),
  };
  return { name, wellRun, input, findings, internal };
}

const keyOf = (rule: string, subjects: readonly string[]) => `${rule}:${subjects.join(',')}`;

/** Findings a line each, folded ones under their parent's key, so that two lists can be compared. */
export const linesOf = (findings: readonly Finding[]): readonly string[] =>
  findings
    .flatMap((finding) => [`${finding.severity} ${finding.key}`, ...finding.folded.flatMap(linesUnder(finding.key))])
    .sort();

const linesUnder =
  (parent: string) =>
  (finding: Finding): readonly string[] => [
    `${parent} ← ${finding.key}`,
    ...finding.folded.flatMap(linesUnder(finding.key)),
  ];

export const expectedLines = (expected: readonly Expected[], parent?: string): readonly string[] =>
  expected
    .flatMap(({ rule, subjects, severity = 'warning', folded = [] }) => {
      const key = keyOf(rule, subjects);
      return [parent === undefined ? `${severity} ${key}` : `${parent} ← ${key}`, ...expectedLines(folded, key)];
    })
    .sort();
