import { readPlan } from '@tandem-plan/core/plan';
import { createChecker, reportJson } from '@tandem-plan/core/rules';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';
import type { CheckedReport } from '../report/checked-report.ts';

export const english = createWords(en);
export const german = createWords(de);

/** Texts that would break out of any format that forgot to escape. */
export const hostile = `<img src=x onerror=alert(1)> "]]>'&amp; [a](javascript:x) \`b\` | **c** \u0007 \uD800 </style>`;

/** A small plan with a finding at error level, what cannot be told, a waived finding and a waiver that ran out. */
export function smallPlan(name = 'Sales in the West') {
  const points = (value: number) => ['2017-P01', '2017-P02', '2017-P03'].map((period) => ({ period, value }));
  const kpi = { unit: 'count', direction: 'increase', measure: 'flow', targets: points(100) };
  return {
    format: 'tandem/plan',
    version: '1.0',
    id: 'west',
    title: name,
    stage: 'active',
    currency: 'EUR',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Vendor', kind: 'vendor' },
      { id: 'partner', name: 'Partner', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
    kpis: [
      { id: 'sales', name, ...kpi, actuals: points(40) },
      { id: 'leads', name: 'Leads', ...kpi },
      { id: 'visits', name: 'Visits', ...kpi, actuals: points(30) },
    ],
    waivers: [
      {
        id: 'one',
        rule: 'kpi-behind',
        subjects: [{ type: 'kpi', id: 'visits' }],
        by: 'ana',
        why: 'Stocktaking in spring',
        until: '2017-06-30',
        since: '2017-01-01',
      },
      {
        id: 'two',
        rule: 'review-overdue',
        subjects: [],
        by: 'ana',
        why: name,
        until: '2017-01-31',
        since: '2017-01-01',
      },
    ],
  };
}

/** That plan, judged by the rules a test names. */
export function checked(
  words: Words,
  name?: string,
  only: readonly string[] = ['kpi-behind', 'kpi-without-owner'],
): CheckedReport {
  const plan = smallPlan(name);
  const text = JSON.stringify(plan, null, 2);
  const read = readPlan(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const report = createChecker().check({ plan: read.plan, asOf: '2017-03-31' });
  const kept = <T extends { readonly rule: string }>(list: readonly T[]) =>
    list.filter(({ rule }) => only.includes(rule));
  const json = reportJson(report, words);
  const small = {
    ...json,
    findings: kept(json.findings),
    cannotTell: kept(json.cannotTell),
    score: {
      ...json.score,
      rules: kept(json.score.rules),
      gains: [],
      categories: { results: { score: 0, confidence: 0.5 } },
    },
    summary: { ...json.summary, text: 'Summary.', places: [] },
  };
  return { report: small, plan: read.plan, file: 'west.json', text };
}
