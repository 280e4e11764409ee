import type { Words } from '@tandem-plan/core/texts';
import { isColumn, type Question } from '@tandem-plan/exchange/figures';
import { shown } from '../paint.ts';

/** What an answer is, as it stands in a mapping; a column by its name. */
function answerText(answer: unknown): string {
  if (isColumn(answer))
    return typeof answer.column === 'string' ? `column “${answer.column}”` : `column ${answer.column}`;
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  return Object.entries(answer)
    .map(([name, value]) => `${name} in ${answerText(value)}`)
    .join(', ');
}

/** A question with what it may be and the rows that show it. */
export function questionLines(question: Question, words: Words, as: 'numbered' | 'listed'): string[] {
  const { code, at, answers, rows, values } = question;
  return [
    `${'?'.padEnd(7)}  ${words.phrase(`import.question.${code}`, values)}`,
    ...rows.map(({ line, column, text }) => `         line ${line}${column === '' ? '' : `, ${column}`}: ${text}`),
    ...answers.map(
      (answer, index) => `${(as === 'numbered' ? String(index + 1) : '→').padStart(7)}  ${answerText(answer)}`,
    ),
    ...(as === 'listed' ? [`         in the mapping: ${at}`] : []),
  ].map(shown);
}
