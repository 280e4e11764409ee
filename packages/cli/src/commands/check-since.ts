import type { Plan } from '@tandem-plan/core/plan';
import { type Checker, compareReports, type Comparison, type Report } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { mustBelong, mustBeOf, type Companions } from '../check/belonging.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { painter, shown } from '../paint.ts';
import { type File, readPlanFile } from '../read-file.ts';

type Finding = Report['findings'][number];
type Trend = 'new' | 'worse' | 'better' | 'fixed' | 'unknown';

const styles = { new: 'red', worse: 'red', better: 'green', fixed: 'green', unknown: 'dim' } as const;

interface Since {
  readonly file: string;
  readonly since: string;
  readonly format: string;
  readonly checker: Checker;
  readonly companions: Companions;
  /** What both plans are judged by. */
  readonly against: Readonly<Record<string, unknown>> & { readonly asOf: string };
}

/**
 * Judges a plan and an earlier one of it as of one day, and tells what came, went, grew and shrank.
 * It fails for what is new or worse at error level: what stood there before is known.
 */
export async function checkSince(
  { file, since, format, checker, companions, against }: Since,
  words: Words,
  io: Io,
): Promise<Exit> {
  if (format !== 'text' && format !== 'json')
    throw new Unusable(`tandem check: --since goes with the formats text and json, got "${format}"`);
  const earlier = await readPlanFile(io, words, since);
  const later = await readPlanFile(io, words, file);
  mustBeOf(later.value.id, earlier, 'earlier plan');
  mustBelong(later.value, companions);
  const judged = ({ value: plan }: File<Plan>) => checker.check({ ...against, plan });
  const [before, after] = [judged(earlier), judged(later)];
  const comparison = compareReports(before, after);
  const trends = trendsOf(comparison);
  io.out(
    format === 'json'
      ? asJson({ before, after, trends }, words)
      : asText({ file, since, before, after, trends, earlier: earlierOf(comparison) }, words, io),
  );
  for (const [name, { faults }] of [
    [since, before],
    [file, after],
  ] as const)
    for (const { rule, error } of faults) io.err(`${name}: the rule ${rule} failed: ${error}`);
  if (before.faults.length + after.faults.length > 0) return exit.fault;
  const grown = [...trends.new, ...trends.worse];
  return grown.some(({ severity }) => severity === 'error') ? exit.findings : exit.clean;
}

type Trends = Readonly<Record<Trend, readonly Finding[]>>;

const trendsOf = ({ appeared, worse, better, fixed, unknown }: Comparison): Trends => ({
  new: appeared,
  worse: worse.map(({ after }) => after),
  better: better.map(({ after }) => after),
  fixed,
  unknown,
});

/** What was found at first where it grew or shrank, by its key. */
const earlierOf = ({ worse, better }: Comparison): ReadonlyMap<string, Finding> =>
  new Map([...worse, ...better].map(({ before, after }) => [after.key, before]));

interface Compared {
  readonly before: Report;
  readonly after: Report;
  readonly trends: Trends;
}

function asJson({ before, after, trends }: Compared, words: Words): string {
  const told = ({ key, rule, severity, path, subjects }: Finding, message: string) => ({
    key,
    rule,
    severity,
    message,
    path,
    subjects,
  });
  const lists = Object.entries(trends).map(([trend, findings]) => [
    trend,
    findings.map((one) => told(one, words.finding(one))),
  ]);
  const score = { before: before.score.overall, after: after.score.overall };
  const json = { plan: after.plan, asOf: after.asOf, score, ...(Object.fromEntries(lists) as object) };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const explained: Readonly<Record<Trend, string>> = {
  new: 'new',
  worse: 'worse',
  better: 'better',
  fixed: 'fixed',
  unknown: 'unclear',
};

interface Told extends Compared {
  readonly file: string;
  readonly since: string;
  readonly earlier: ReadonlyMap<string, Finding>;
}

const indent = ' '.repeat(9);

function asText({ file, since, before, after, trends, earlier }: Told, words: Words, { colour }: Io): string {
  const paint = painter(colour);
  const points = ({ score: { overall } }: Report) =>
    overall === null ? '–' : words.format.number(Math.round(overall));
  const lines = Object.entries(styles).flatMap(([name, style]) => {
    const trend = name as Trend;
    return trends[trend].map((one) => {
      const was = earlier.get(one.key);
      const [now, then] = [words.finding(one), was && words.finding(was)];
      const from = then === undefined || then === now ? '' : `${indent}${paint('dim', `before: ${then}`)}\n`;
      const about = `${indent}${paint('dim', `${one.severity}  ${one.rule}`)}\n`;
      // What is solved is told as it was.
      const sentence = trend === 'fixed' ? `no longer: ${now}` : now;
      return `${paint(style, explained[trend].padEnd(7))}  ${sentence}\n${from}${about}`;
    });
  });
  const head = `${paint('bold', file)} since ${since}  ${words.format.day(after.asOf)}\nScore ${points(before)} → ${points(after)}\n`;
  return shown([head, ...(lines.length === 0 ? ['No finding came, went or changed.\n'] : lines)].join('\n'));
}
