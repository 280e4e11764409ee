/** Footnote marks, and what else surrounds a word without being part of it. */
const around = /^[\s*_~`"'“”„«»†‡§¶#.:;¹²³⁰-⁹]+|[\s*_~`"'“”„«»†‡§¶#.:;¹²³⁰-⁹]+$/gu;

/** Longer texts are prose, and cut before they are searched. */
export const longest = 500;

/** A word as it stands, without footnote marks. */
export const bare = (word: string): string => word.slice(0, longest).replace(around, '').replace(/\s+/g, ' ');

/** A word as it is looked up: two spellings that a reader takes for the same are the same. */
export const normal = (word: string): string =>
  bare(word).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** A name or title without footnote marks and stray emphasis. */
export const titled = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/^[\s*_~†‡§¹²³⁰-⁹]+|[\s*_~†‡§¹²³⁰-⁹]+$/gu, '')
    .replace(/\s+/g, ' ');
