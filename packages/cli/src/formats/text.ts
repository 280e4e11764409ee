import type { Annex, Plan } from '@tandem-plan/core/plan';
import { answersFor, type ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { sourceLines } from '@tandem-plan/exchange/sarif';
import { painter } from '../paint.ts';
import type { File } from '../read-file.ts';
import { asText, findingWriter, type PlaceOf } from './findings.ts';

interface Checked extends File<Plan> {
  readonly report: ReportJson;
  readonly annex: File<Annex> | undefined;
}

/** A report for a terminal: worst first, each with its line in the file, what to do and what decided it. */
export function toText({ file, text, value: plan, report, annex }: Checked, words: Words, colour: boolean): string {
  const paint = painter(colour);
  const inPlan = placesIn({ file, text });
  const inAnnex = annex === undefined ? inPlan : placesIn(annex);
  const at: PlaceOf = ({ path, in: document }) => (document === 'annex' ? inAnnex : inPlan)(path);
  const { found, internal, open, waived } = findingWriter(words, colour)(report, plan.stakeholders, at);
  const { gains, rules, overall } = report.score;
  return asText([
    [
      `${paint('bold', file)}  ${words.format.day(report.asOf)}`,
      report.summary.text,
      // Of a plan that nothing can be told of, the line above says it.
      ...(overall === null ? [] : [paint('dim', words.score(report))]),
    ],
    report.summary.places.map(({ text: sentence }) => `${paint('dim', '→'.padEnd(7))}  ${sentence}`),
    ...found,
    ...internal,
    ...open,
    gains.map(({ rule, text: gain }) => {
      const { earned, possible } = rules.find((one) => one.rule === rule)?.points ?? { earned: 0, possible: 0 };
      const part = [earned, possible].map((points) => words.format.number(tenths(points))).join(' of ');
      return `${paint('dim', 'raise'.padEnd(7))}  ${gain} ${paint('dim', `(${rule}, now ${part})`)}`;
    }),
    waived,
    report.lapsed.map(
      (waiver) => `${paint('dim', 'lapsed'.padEnd(7))}  ${words.lapsed({ ...waiver, by: answersFor(waiver, plan) })}`,
    ),
    overall === null && plan.stage === 'draft'
      ? [
          `${paint('dim', 'next'.padEnd(7))}  Fill in the plan and propose it to the other side: from then on more can be judged`,
        ]
      : [],
  ]);
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

function placesIn({ file, text }: Pick<File<unknown>, 'file' | 'text'>): (path: string) => string {
  const place = sourceLines(text);
  return (path) => {
    const at = place(path);
    return at === undefined ? path : `${file}:${at.line}:${at.column}`;
  };
}
