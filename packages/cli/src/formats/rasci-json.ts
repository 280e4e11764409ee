import type { ReportJson } from '@tandem-plan/core/rules';
import type { Document } from '../rasci/input.ts';
import type { JudgedMatrix } from '../rasci/judge.ts';
import { questionText } from '../rasci/question-text.ts';

/** Every pointer that a report names. */
const pointersIn = ({ findings, cannotTell, waived }: ReportJson): string[] => {
  const all = [...findings, ...waived.map(({ finding }) => finding)];
  return [
    ...all.flatMap(({ path, evidence }) => [path, ...evidence.map((one) => one.path)]),
    ...cannotTell.map(({ path }) => path),
  ];
};

/** The reports on a document's matrices; `places` says where in it stands what their paths lead to. */
export function rasciJson({ file, kind, questions }: Document, judged: readonly JudgedMatrix[]): string {
  const json = {
    formatVersion: '1.0',
    file,
    kind,
    matrices: judged.map(({ matrix, report, place, judged: told }) => ({
      id: matrix.id,
      title: matrix.title,
      at: matrix.at,
      items: matrix.items.length,
      judged: told,
      report,
      places: Object.fromEntries(pointersIn(report).map((pointer) => [pointer, place(pointer)])),
    })),
    questions: questions.map((question) => ({ ...question, message: questionText(question) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
