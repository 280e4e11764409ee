import { styleText } from 'node:util';
import type { Plan } from '@tandem-plan/core/plan';
import { answersFor, type FindingJson, type ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { sourceLines } from '@tandem-plan/exchange/sarif';
import type { File } from '../read-file.ts';

type Style = Parameters<typeof styleText>[0];

const styleOf = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** A rule often lacks the same thing for many records: the first stands for all. */
function firstOfEach(open: ReportJson['cannotTell']) {
  const rules = [...new Set(open.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const [first, ...more] = open.filter((one) => one.rule === rule);
    return first === undefined ? [] : [{ ...first, more: more.length }];
  });
}

/** A report for a terminal: worst first, each with its line in the file, what decided it and what to do. */
export function toText(
  { file, text, value: plan, report }: File<Plan> & { readonly report: ReportJson },
  words: Words,
  colour: boolean,
): string {
  const paint = (style: Style, what: string) => (colour ? styleText(style, what) : what);
  const place = sourceLines(text);
  const at = (path: string) => {
    const found = place(path);
    return found === undefined ? path : `${file}:${found.line}:${found.column}`;
  };
  const finding = (one: FindingJson, indent = ''): string[] => [
    `${indent}${paint(styleOf[one.severity], one.severity.padEnd(7))}  ${one.message}`,
    `${indent}         ${paint('dim', `${one.rule}  ${at(one.path)}`)}`,
    ...one.folded.flatMap((child) => finding(child, `${indent}         `)),
    ...(indent === '' ? adviceOnce(one) : []),
  ];
  const advised = new Set<string>();
  /** What to do is the same for every finding of a rule. */
  const adviceOnce = ({ rule, values }: FindingJson): string[] => {
    const known = advised.has(rule);
    advised.add(rule);
    return known ? [] : [`         ${words.advice(rule, values)}`];
  };
  const blocks = [
    [
      `${paint('bold', file)}  ${words.format.day(report.asOf)}`,
      report.summary.text,
      paint('dim', words.score(report)),
    ],
    report.summary.places.map(({ text: sentence }) => `${paint('dim', '→'.padEnd(7))}  ${sentence}`),
    ...report.findings.map((one) => finding(one)),
    ...(report.internal ?? []).map((one) => finding(one)),
    ...firstOfEach(report.cannotTell).map(({ message, rule, path, more }) => [
      `${paint('dim', '?'.padEnd(7))}  ${message}`,
      `         ${paint('dim', `${rule}  ${at(path)}${more === 0 ? '' : `  and ${more} more`}`)}`,
    ]),
    report.score.gains.map(({ text: gain }) => `${paint('dim', 'raise'.padEnd(7))}  ${gain}`),
    report.waived.map(
      ({ finding: one, waiver }) =>
        `${paint('dim', 'waived'.padEnd(7))}  ${one.message} ${paint('dim', `${waiver.by}, ${waiver.until}: ${waiver.why}`)}`,
    ),
    report.lapsed.map(
      (waiver) => `${paint('dim', 'lapsed'.padEnd(7))}  ${words.lapsed({ ...waiver, by: answersFor(waiver, plan) })}`,
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
