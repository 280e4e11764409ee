import { answersFor, reportJson } from '@tandem-plan/core/rules';
import { toText } from '../formats/text.ts';
import { exit, exitOf, type Io, Unusable } from '../io.ts';
import { readPlanFile } from '../read-file.ts';
import { mustBelong } from './belonging.ts';
import type { Outcome } from './outcome.ts';
import type { Setup } from './setup.ts';
import { isOf } from './waivers.ts';

/** Checks one file. What is wrong with it is an outcome, not an exception. */
export async function checkFile(io: Io, file: string, setup: Setup): Promise<Outcome> {
  try {
    return await judged(io, file, setup);
  } catch (error) {
    if (error instanceof Unusable)
      return { file, code: exit.unusable, errors: [error.message], unusable: withoutName(file, error.message) };
    throw error;
  }
}

async function judged(io: Io, file: string, setup: Setup): Promise<Outcome> {
  const { words, checker, against, companions, config, format, colour } = setup;
  const read = await readPlanFile(io, words, file);
  const { text, value: plan } = read;
  mustBelong(plan, companions);
  const report = reportJson(checker.check({ ...against, plan }), words);
  const errors = [
    ...report.lapsed
      .filter((waiver) => isOf(plan, waiver) || !isOf(config, waiver))
      .map((waiver) => `${file}: ${words.lapsed({ ...waiver, by: answersFor(waiver, plan) })}`),
    ...report.faults.map(({ rule, error }) => `${file}: the rule ${rule} failed: ${error}`),
  ];
  const about = { file, code: exitOf([report]), errors };
  if (format === 'text')
    return { ...about, written: toText({ ...read, report, annex: companions.annex }, words, colour) };
  if (format === 'json') return { ...about, written: JSON.stringify(report, null, 2) };
  const { title, stakeholders } = plan;
  return { ...about, document: { file, text, plan: { title, stakeholders }, report } };
}

/** Lines about a file, where its name is told beside them. */
const withoutName = (file: string, lines: string): string =>
  lines
    .split('\n')
    .map((line) => (line.startsWith(`${file}: `) ? line.slice(file.length + 2) : line))
    .join('\n');
