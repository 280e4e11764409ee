import type { Plan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import { noteText, rejectionText } from './import-text.ts';
import type { Settled } from './settle.ts';

/** All that is known of an import. `written`: the file that the plan was written to, `null` for none. */
export function importJson(file: string, settled: Settled, plan: Plan, written: string | null, words: Words): string {
  const { sheet, mapping, reasons, questions, read } = settled;
  const { encoding, delimiter, header, width, kind } = sheet;
  const { points, rejected, notes, summary } = read;
  return `${JSON.stringify(
    {
      formatVersion: 1,
      plan: plan.id,
      file,
      sheet: { kind, encoding, delimiter, header: header ?? null, columns: width },
      mapping,
      reasons: reasons.map((reason) => ({
        ...reason,
        message: words.phrase(`import.reason.${reason.code}`, reason.values),
      })),
      questions: questions.map((each) => ({
        ...each,
        message: words.phrase(`import.question.${each.code}`, each.values),
      })),
      summary,
      points,
      rejected: rejected.map((each) => ({ ...each, message: rejectionText(words, each) })),
      notes: notes.map((each) => ({ ...each, message: noteText(words, each) })),
      written,
    },
    null,
    2,
  )}\n`;
}
