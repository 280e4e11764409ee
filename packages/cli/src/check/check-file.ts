import { answersFor, reportJson } from '@tandem-plan/core/rules';
import { toText } from '../formats/text.ts';
import { exit, type Exit, exitOf, type Io, Unusable } from '../io.ts';
import { readPlanFile } from '../read-file.ts';
import type { Outcome } from './outcome.ts';
import type { Setup } from './setup.ts';

/** Checks one file. What is wrong with it is an outcome, not an exception. */
export async function checkFile(io: Io, file: string, setup: Setup): Promise<Outcome> {
  const { words, checker, against, format, colour } = setup;
  const read = await readPlanFile(io, words, file).catch((error: unknown) => {
    if (error instanceof Unusable) return error;
    throw error;
  });
  if (read instanceof Unusable) return { file, code: exit.unusable, errors: [read.message] };
  const { text, value: plan } = read;
  const report = reportJson(checker.check({ ...against, plan }), words);
  const errors = [
    ...report.lapsed.map((waiver) => `${file}: ${words.lapsed({ ...waiver, by: answersFor(waiver, plan) })}`),
    ...report.faults.map(({ rule, error }) => `${file}: the rule ${rule} failed: ${error}`),
  ];
  const about = { file, code: exitOf([report]), errors };
  if (format === 'text') return { ...about, written: toText({ ...read, report }, words, colour) };
  if (format === 'json') return { ...about, written: JSON.stringify(report, null, 2) };
  const { title, stakeholders } = plan;
  return { ...about, document: { file, text, plan: { title, stakeholders }, report } };
}

/** The code of several: that of the worst. */
export const worstOf = (codes: ReadonlySet<Exit>): Exit =>
  ([exit.unusable, exit.fault, exit.findings] as const).find((code) => codes.has(code)) ?? exit.clean;
