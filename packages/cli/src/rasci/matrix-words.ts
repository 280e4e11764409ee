import type { ReportJson } from '@tandem-plan/core/rules';
import { createWords, type RuleWords, type Texts, type Word, withRules, type Words } from '@tandem-plan/core/texts';

/** Stands where a party would be named: nothing in a document reads like it. */
const nobody = '\u0000';

const unnamed = (word: Word): Word =>
  typeof word === 'string'
    ? word
    : (values, format, words) => word({ ...values, party: nobody }, format, words).replaceAll(` of ${nobody}`, '');

/** Words about a matrix that names no party: they name none either. */
export function partylessWords(texts: Texts): Words {
  const about = Object.entries(texts.words.rules ?? {}).filter(([id]) => id.startsWith('rasci-'));
  const rules = about.map(([id, words]): [string, RuleWords] => {
    const messages = Object.entries(words.messages).map(([key, word]) => [key, unnamed(word)] as const);
    return [id, { ...words, messages: Object.fromEntries(messages) }];
  });
  return createWords(withRules(texts, Object.fromEntries(rules)));
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A matrix is no plan, and on no course. */
export function matrixSummary({ summary: { errors, warnings, notes } }: ReportJson, words: Words): string {
  const found = [
    errors > 0 ? [counted(errors, 'error')] : [],
    warnings > 0 ? [counted(warnings, 'warning')] : [],
    notes > 0 ? [counted(notes, 'note')] : [],
  ].flat();
  return found.length === 0 ? words.phrase('report.nothing') : `In this matrix: ${words.format.list(found)}.`;
}
