import type { Plan } from '@tandem-plan/core/plan';
import { answersFor, type ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { sourceLines } from '@tandem-plan/exchange/sarif';
import type { File } from '../read-file.ts';
import { asText, findingWriter, painter } from './findings.ts';

/** A report for a terminal: worst first, each with its line in the file, what decided it and what to do. */
export function toText(
  { file, text, value: plan, report }: File<Plan> & { readonly report: ReportJson },
  words: Words,
  colour: boolean,
): string {
  const paint = painter(colour);
  const place = sourceLines(text);
  const { found, open, waived } = findingWriter(words, colour)(report, (path) => {
    const at = place(path);
    return at === undefined ? path : `${file}:${at.line}:${at.column}`;
  });
  return asText([
    [
      `${paint('bold', file)}  ${words.format.day(report.asOf)}`,
      report.summary.text,
      paint('dim', words.score(report)),
    ],
    report.summary.places.map(({ text: sentence }) => `${paint('dim', '→'.padEnd(7))}  ${sentence}`),
    ...found,
    ...open,
    report.score.gains.map(({ text: gain }) => `${paint('dim', 'raise'.padEnd(7))}  ${gain}`),
    waived,
    report.lapsed.map(
      (waiver) => `${paint('dim', 'lapsed'.padEnd(7))}  ${words.lapsed({ ...waiver, by: answersFor(waiver, plan) })}`,
    ),
  ]);
}
