import { type CheckConfig, createChecker, reportJson, type ReportJson } from '@tandem-plan/core/rules';
import { createWords, type Texts, type Words } from '@tandem-plan/core/texts';
import { type Matrix, type Place, toPlan } from '@tandem-plan/exchange/rasci';
import type { Document } from './input.ts';
import { matrixConfig } from './matrix-rules.ts';
import { matrixSummary, partylessWords } from './matrix-words.ts';

/** A matrix with what the rules say of it. */
export interface JudgedMatrix {
  readonly matrix: Matrix;
  /** How many of its items could be judged. */
  readonly judged: number;
  readonly report: ReportJson;
  /** Where in the document stands what a JSON Pointer of the report leads to. */
  readonly place: (pointer: string) => Place | undefined;
}

/** Judges each matrix of a document by itself: what stands under two headings may be two ways to do it. */
export function judgeMatrices({ matrices }: Document, config: CheckConfig, asOf: string, texts: Texts): JudgedMatrix[] {
  const [withParties, partyless] = [createWords(texts), partylessWords(texts)];
  const [single, several] = [1, 2].map((parties) => createChecker(matrixConfig(config, parties)));
  return matrices.flatMap((matrix): JudgedMatrix[] => {
    const checker = matrix.parties.length > 1 ? several : single;
    if (checker === undefined) return [];
    const { plan, place } = toPlan(matrix);
    const own = matrix.parties.length === 0 ? partyless : withParties;
    const report = ofMatrix(reportJson(checker.check({ plan, asOf }), own), own);
    return [{ matrix, judged: plan.initiatives.length, report, place }];
  });
}

/** Commands change plans, and no document; and what is said of a plan is not said of a matrix. */
const ofMatrix = (report: ReportJson, words: Words): ReportJson => ({
  ...report,
  summary: { ...report.summary, text: matrixSummary(report, words) },
  findings: report.findings.map((finding) => ({ ...finding, fixes: [] })),
});
