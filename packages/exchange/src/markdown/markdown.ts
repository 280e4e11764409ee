import { answersFor, type FindingJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { byMessage } from '../report/by-message.ts';
import { type CheckedReport, placeIn, type UnreadFile, type Waiver } from '../report/checked-report.ts';
import { lackingPoints } from '../report/points.ts';
import { code, escapeMarkdown as text } from './escape.ts';

/**
 * Reports as Markdown, such as a pull request or a wiki shows: a heading for each plan, under it what was found.
 * Whatever a plan says stands there as text.
 */
export const toMarkdown = (
  reports: readonly CheckedReport[],
  words: Words,
  unread: readonly UnreadFile[] = [],
): string => [...reports.map((one) => written(one, words)), ...unreadIn(unread, words)].join('\n---\n\n');

function unreadIn(unread: readonly UnreadFile[], words: Words): readonly string[] {
  const lines = unread.map(({ file, error }) => `- ${code(file)} ${text(error)}`);
  return lines.length === 0 ? [] : [`# ${text(words.phrase('report.unread'))}\n\n${lines.join('\n')}\n`];
}

function written(checked: CheckedReport, words: Words): string {
  const { report, plan, file } = checked;
  const at = placeIn(checked);
  const waived = ({ by, why, until }: Waiver) =>
    words.phrase('report.waiver', { by: answersFor({ by }, plan), why, until });
  const advised = new Set<string>();
  const finding = (one: FindingJson, depth = 0): string[] => {
    const indent = '  '.repeat(depth);
    const first = depth === 0 && !advised.has(one.rule);
    advised.add(one.rule);
    return [
      `${indent}- **${text(words.phrase(`severity.${one.severity}`))}:** ${text(one.message)}  `,
      `${indent}  ${code(one.rule)} ${code(at(one.path))}${first ? '  ' : ''}`,
      ...(first ? [`${indent}  *${text(words.advice(one.rule, one.values))}*`] : []),
      ...one.folded.flatMap((child) => finding(child, depth + 1)),
    ];
  };
  const section = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${text(words.phrase(key))}\n\n${lines.join('\n')}`];
  const { score } = report;
  const categories = Object.entries(score.categories).flatMap(([category, told]) =>
    told.score === null
      ? []
      : [
          `| ${text(words.phrase(`category.${category}`))} | ${words.format.number(Math.round(told.score))} | ${words.format.percent(Math.round((told.confidence ?? 0) * 100))} |`,
        ],
  );
  const head = ['report.category', 'report.score', 'report.judged'].map((key) => text(words.phrase(key)));
  const blocks = [
    `# ${text(plan.title)}`,
    `${code(file)} · ${text(words.phrase('report.asOf', { day: report.asOf }))}`,
    // Where nothing can be told, the summary says so by itself.
    score.overall === null ? text(report.summary.text) : `${text(report.summary.text)} ${text(words.score(report))}.`,
    ...section(
      'report.places',
      report.summary.places.map((place) => `- ${text(place.text)}`),
    ),
    ...section(
      'report.findings',
      report.findings.length === 0
        ? [text(words.phrase('report.nothing'))]
        : report.findings.flatMap((one) => finding(one)),
    ),
    ...section(
      'report.internal',
      (report.internal ?? []).flatMap((one) => finding(one)),
    ),
    ...section(
      'report.open',
      byMessage(report.cannotTell).map((same) => {
        const checks = same.map(({ rule, path }) => (path === '' ? code(rule) : `${code(rule)} ${code(at(path))}`));
        return `- ${text(same[0].message)} ${checks.join(' · ')}`;
      }),
    ),
    ...section(
      'report.categories',
      categories.length === 0 ? [] : [`| ${head.join(' | ')} |`, '| --- | ---: | ---: |', ...categories],
    ),
    ...section('report.points', pointsTable(report, words)),
    ...section(
      'report.gains',
      score.gains.map((gain) => `- ${text(gain.text)}`),
    ),
    ...section(
      'report.waived',
      report.waived.map(({ finding: one, waiver }) => `- ${text(one.message)} ${text(waived(waiver))}`),
    ),
    ...section(
      'report.lapsed',
      report.lapsed.map((waiver) => `- ${code(waiver.rule)} ${text(waived(waiver))}`),
    ),
    ...section(
      'report.faults',
      report.faults.map(({ rule, error }) => `- ${code(rule)} ${text(error)}`),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pointsTable(report: CheckedReport['report'], words: Words): readonly string[] {
  const rows = lackingPoints(report, words).map(
    ({ rule, title, points, passed }) => `| ${text(title)} ${code(rule)} | ${text(points)} | ${text(passed)} |`,
  );
  const head = ['report.rule', 'report.earned', 'report.passed'].map((key) => text(words.phrase(key)));
  return rows.length === 0 ? [] : [`| ${head.join(' | ')} |`, '| --- | ---: | ---: |', ...rows];
}
