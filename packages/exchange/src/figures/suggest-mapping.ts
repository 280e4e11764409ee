import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import type { MappingDraft } from './mapping.ts';
import { openQuestions } from './open-questions.ts';
import { createProposal } from './proposal.ts';
import type { Question } from './question.ts';
import type { Reason } from './reason.ts';
import { suggestKind, suggestKpi, suggestPeriod, suggestSlices, suggestSource, suggestValue } from './suggest-parts.ts';
import { suggestWriting } from './suggest-writing.ts';

/** A proposal: nothing of it holds until somebody takes it. */
export interface Suggestion {
  readonly mapping: MappingDraft;
  readonly reasons: readonly Reason[];
  /** What could not be told, with the answers there are and the rows that show it. */
  readonly questions: readonly Question[];
}

/**
 * Proposes what stands in which column, from the file's header and first rows. What is known already, such as the KPI, is
 * given and stays; what the rows leave open is a question.
 */
export function suggestMapping(sheet: Sheet, plan: Plan, known: MappingDraft = {}): Suggestion {
  const proposal = createProposal(sheet, plan, known);
  suggestKind(proposal);
  suggestKpi(proposal);
  suggestPeriod(proposal);
  suggestSource(proposal);
  suggestValue(proposal);
  suggestSlices(proposal);
  suggestWriting(sheet, proposal);
  const { mapping, reasons, asked } = proposal;
  const askedAt = new Set(asked.map(({ at }) => at));
  return {
    mapping,
    reasons,
    questions: [...asked, ...openQuestions(sheet, plan, mapping).filter(({ at }) => !askedAt.has(at))],
  };
}
