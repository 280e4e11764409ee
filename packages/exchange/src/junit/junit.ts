import type { ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { type CheckedReport, everyFinding, placeIn, type UnreadFile } from '../report/checked-report.ts';
import { escapeMarkup } from '../report/escape-markup.ts';

type Status = 'failure' | 'error' | 'skipped' | 'passed';

interface TestCase {
  readonly name: string;
  readonly status: Status;
  /** Why it is not passed, in a line. */
  readonly message: string;
  readonly type: string;
  readonly details: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly className: string;
  readonly cases: readonly TestCase[];
}

/**
 * Reports as JUnit XML, which CI systems show as test results: a suite for each category of each plan, a test case for
 * each rule that had something to judge. A rule fails by its findings of any level, those folded into others included;
 * it is skipped where it could tell nothing of what it looked at.
 */
export function toJunit(reports: readonly CheckedReport[], words: Words, unread: readonly UnreadFile[] = []): string {
  const suites = [...reports.flatMap((one) => suitesOf(one, words)), ...unread.map(unreadSuite)];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Tandem', ...counted(all) })}>`,
    ...suites.flatMap(({ name, className, cases }) => [
      `  <testsuite${attributes({ name, ...counted(cases) })}>`,
      ...cases.flatMap((one) => caseLines(one, className)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

const attributes = (named: Readonly<Record<string, string | number>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value)).replace(/[\t\r\n]+/g, ' ')}"`)
    .join('');

function counted(cases: readonly TestCase[]) {
  const of = (status: Status) => cases.filter((one) => one.status === status).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}

function caseLines({ name, status, message, type, details }: TestCase, classname: string): string[] {
  const open = `    <testcase${attributes({ name, classname })}`;
  if (status === 'passed') return [`${open}/>`];
  const kind = status === 'skipped' ? {} : { type };
  return [
    `${open}>`,
    `      <${status}${attributes({ message, ...kind })}>${escapeMarkup(details.join('\n'))}</${status}>`,
    '    </testcase>',
  ];
}

/** A file that could not be judged fails by itself. */
const unreadSuite = ({ file, error }: UnreadFile): Suite => ({
  name: file,
  className: file,
  cases: [{ name: file, status: 'error', message: error.split('\n', 1)[0] ?? '', type: 'unusable', details: [error] }],
});

function suitesOf(checked: CheckedReport, words: Words): Suite[] {
  const { report, file } = checked;
  const at = placeIn(checked);
  const categories = [...new Set(report.score.rules.map(({ category }) => category))];
  const suites = categories.map((category) => ({
    name: `${file}: ${words.phrase(`category.${category}`)}`,
    className: `${file}.${category}`,
    cases: report.score.rules
      .filter((rule) => rule.category === category)
      .flatMap(({ rule }) => caseOf(rule, report, at, words)),
  }));
  const failed = report.faults.map(
    ({ rule, error }): TestCase => ({
      name: rule,
      status: 'error',
      message: error,
      type: 'fault',
      details: [error],
    }),
  );
  const faults = { name: `${file}: ${words.phrase('report.faults')}`, className: `${file}.faults`, cases: failed };
  const told = [...suites, faults].filter(({ cases }) => cases.length > 0);
  // A plan of which nothing can be said yet was checked all the same.
  return told.length === 0 ? [{ name: file, className: file, cases: [] }] : told;
}

function caseOf(rule: string, report: ReportJson, at: (path: string) => string, words: Words): TestCase[] {
  const tally = report.score.rules.find((one) => one.rule === rule);
  const found = everyFinding(report).filter((one) => one.rule === rule);
  const open = report.cannotTell.filter((one) => one.rule === rule);
  const name = `${rule}: ${words.rule(rule)}`;
  const [first] = found;
  if (first !== undefined) {
    const details = found.map(
      ({ severity, message, path }) => `${words.phrase(`severity.${severity}`)}: ${message} (${at(path)})`,
    );
    const advice = words.advice(rule, first.values);
    return [{ name, status: 'failure', message: first.message, type: first.severity, details: [...details, advice] }];
  }
  const [unclear] = open;
  if (unclear !== undefined && tally?.passed === 0) {
    const details = open.map(({ message, path }) => `${message} (${at(path)})`);
    return [{ name, status: 'skipped', message: unclear.message, type: '', details }];
  }
  return tally === undefined || tally.passed === 0
    ? []
    : [{ name, status: 'passed', message: '', type: '', details: [] }];
}
