import { RasciError } from '../rasci-error.ts';
import { normal } from './normal.ts';
import { inOrder, isRole, type Role } from './roles.ts';
import { roleWord } from './role-words.ts';

/** What words mean on a page; keys are in their normal form. */
export interface Vocabulary {
  /** What the caller answered: it holds before all else. */
  readonly answers: Pick<ReadonlyMap<string, readonly Role[]>, 'get'>;
  /** What the page itself defines. */
  readonly legend: ReadonlyMap<string, Role>;
  /** The page has a word for A, so that a word for R or A is one for R. */
  readonly hasWordForA: boolean;
}

/** The roles a word names, `ambiguous` where it names R or A, or nothing where nobody said. */
export function meaning(word: string, vocabulary: Vocabulary): readonly Role[] | 'ambiguous' | undefined {
  const key = normal(word);
  const answer = vocabulary.answers.get(key);
  if (answer !== undefined) return answer;
  const role = vocabulary.legend.get(key) ?? roleWord(key);
  if (role === 'ambiguous') return vocabulary.hasWordForA ? ['R'] : role;
  return role === undefined ? undefined : [role];
}

/**
 * A caller's answers, `{ owns: 'A' }`: letters of RASCI, or `-` for a word that names no role.
 *
 * @throws RasciError that names the word whose answer is something else
 */
export function readAnswers(answers: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Role[]> {
  return new Map(
    Object.entries(answers).map(([word, answer]) => {
      const letters = answer === '-' ? [] : [...answer.toUpperCase()];
      if (normal(word) === '' || (answer !== '-' && letters.length === 0) || !letters.every(isRole)) {
        throw new RasciError(
          'bad-vocabulary',
          `vocabulary: a word means letters of RASCI, or - for no role; got "${word}" = "${answer}"`,
        );
      }
      return [normal(word), inOrder(letters)];
    }),
  );
}
