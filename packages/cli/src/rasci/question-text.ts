import type { Place, Question } from '@tandem-plan/exchange/rasci';

/** `matrix.md:12:5`, as editors and terminals open it, or `raci.xlsx Launch!B4`. */
export const placeText = (file: string, place: Place): string =>
  'cell' in place ? `${file} ${place.sheet}!${place.cell}` : `${file}:${place.line}:${place.column}`;

/** `R, A, S, C or I`. */
const listed = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;

/** What is asked, and how it is answered. */
export function questionText({ word, places, choices }: Question): string {
  const cells = places.length === 1 ? 'one cell' : `${places.length} cells`;
  const answer = /^[\w-]+$/.test(word) ? `${word}=LETTER` : `"${word}=LETTER"`;
  return `“${word}” stands in ${cells}, and nobody says whether it means ${listed(choices)}: answer with --vocabulary ${answer}, or - for no role`;
}
