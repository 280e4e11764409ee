/**
 * Stands where a text was erased: not a word of any language, and still a text, so that an event keeps its
 * shape and readers show what a blacked-out line shows on paper.
 */
export const redactionMark = '███';

/** Whether something of a value was erased. */
export function isErased(value: unknown): boolean {
  if (value === redactionMark) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => name === redactionMark || isErased(inner));
}
