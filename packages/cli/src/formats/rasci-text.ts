import type { Words } from '@tandem-plan/core/texts';
import type { Document } from '../rasci/input.ts';
import type { JudgedMatrix } from '../rasci/judge.ts';
import { placeText, questionText } from '../rasci/question-text.ts';
import { painter } from '../paint.ts';
import { asText, findingWriter } from './findings.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What was found in the matrices of a document, for a terminal; one in which nothing was is a line. */
export function rasciText(
  { file, questions }: Document,
  judged: readonly JudgedMatrix[],
  words: Words,
  colour: boolean,
): string {
  const paint = painter(colour);
  const write = findingWriter(words, colour);
  const sum = (count: (one: JudgedMatrix) => number) => judged.reduce((total, one) => total + count(one), 0);
  const [items, told] = [sum(({ matrix }) => matrix.items.length), sum((one) => one.judged)];
  const summary = (['errors', 'warnings', 'notes'] as const).map((level) =>
    counted(
      sum(({ report }) => report.summary[level]),
      level.slice(0, -1),
    ),
  );
  const left = items - told;
  return asText([
    [
      paint('bold', file),
      `${counted(judged.length, 'matrix', 'matrices')}, ${counted(items, 'item')}: ${summary.join(', ')}`,
      ...(left === 0 ? [] : [`${counted(left, 'item')} could not be judged`]),
    ],
    ...judged.flatMap(({ matrix, report, place }) => {
      const { found, open, waived } = write(report, [], ({ path }) => placeText(file, place(path) ?? matrix.at));
      if (found.length + open.length + waived.length === 0) return [];
      return [
        [`${paint('bold', matrix.title)}  ${paint('dim', placeText(file, matrix.at))}`],
        ...found,
        ...open,
        waived,
      ];
    }),
    ...questions.map((question) => [
      `${paint('dim', '?'.padEnd(7))}  ${questionText(question)}`,
      ...question.places.slice(0, 1).map((place) => `         ${paint('dim', placeText(file, place))}`),
    ]),
  ]);
}
