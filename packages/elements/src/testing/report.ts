import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import type { Finding, Report } from '@tandem-plan/core/rules';

const source = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'south',
  title: 'South 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  calendar: { type: 'month', startMonth: 1 },
  parties: [
    { id: 'northwind', name: 'Northwind Cloud', kind: 'vendor' },
    { id: 'delta', name: 'Delta Office Partners', kind: 'partner' },
  ],
  dimensions: [
    {
      id: 'segment',
      name: 'Segment',
      members: [
        { id: 'consumer', name: 'Consumer' },
        { id: 'corporate', name: 'Corporate' },
      ],
    },
  ],
  objectives: [
    { id: 'consumer', title: 'Win back the consumer business', kind: 'revenue' },
    { id: 'premium', title: 'Hold the price of chairs', kind: 'profit' },
  ],
  kpis: [
    {
      id: 'revenue',
      name: 'Consumer revenue',
      objectives: ['consumer'],
      unit: 'money',
      target: { value: 18_100_000, proposedBy: 'northwind' },
      targets: [
        { period: '2017-Q3', value: 4_410_000 },
        { period: '2017-P09', slice: { segment: 'consumer' }, value: 560_000 },
        { period: '2017-P09', slice: { segment: 'corporate' }, value: 840_000 },
      ],
    },
  ],
  actions: [{ id: 'call', title: 'Call the forty dormant accounts', due: '2017-08-12', status: 'doing' }],
};

/** A small drifted plan, as a reader of the report would have it. */
export function plan(): Plan {
  const read = parsePlan(source);
  if (!read.ok) throw new Error(`the plan of the tests does not parse: ${JSON.stringify(read.issues)}`);
  return read.plan;
}

export const finding = (change: Partial<Finding> = {}): Finding => ({
  key: 'kpi-behind:revenue',
  rule: 'kpi-behind',
  category: 'results',
  severity: 'error',
  message: 'behind',
  values: {},
  path: '/kpis/0',
  in: 'plan',
  subjects: [{ type: 'kpi', id: 'revenue' }],
  evidence: [{ in: 'plan', path: '/kpis/0/target/value', value: 18_100_000 }],
  cause: 'effort',
  extent: 0,
  folded: [],
  fixes: [],
  docs: 'docs/rules/kpi-behind.md',
  ...change,
});

export const overdue = (change: Partial<Finding> = {}): Finding =>
  finding({
    key: 'action-overdue:call',
    rule: 'action-overdue',
    category: 'execution',
    severity: 'warning',
    path: '/actions/0/due',
    subjects: [{ type: 'action', id: 'call' }],
    evidence: [{ in: 'plan', path: '/actions/0/due', value: '2017-08-12' }],
    fixes: [{ title: 'complete', values: {}, commands: [{ type: 'action.complete', input: { id: 'call' } }] }],
    ...change,
  });

export function report(findings: readonly Finding[], change: Partial<Report> = {}): Report {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return {
    plan: 'south',
    asOf: '2017-09-30',
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      worst: findings.slice(0, 1).map(({ key }) => key),
      places: findings
        .slice(0, 1)
        .flatMap(({ key, subjects }) => subjects.slice(0, 1).map((it) => ({ ...it, name: null, findings: [key] }))),
    },
    score: {
      overall: 61.4,
      confidence: 0.84,
      categories: { results: { score: 38, confidence: 1 } },
      rules: [],
      gains: [],
    },
    findings,
    internal: [],
    cannotTell: [],
    waived: [],
    lapsed: [],
    faults: [],
    ...change,
  };
}
