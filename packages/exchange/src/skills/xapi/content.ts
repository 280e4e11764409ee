import { isRow } from './check.ts';

/** Deeper than this an extension cannot be compared. */
export const maxDepth = 64;

/** Whether a value is nested deeper than a limit; asks no deeper. */
export function isDeep(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((each) => isDeep(each, limit - 1));
}

/** What a store adds, and the id, of which capitals mean nothing. */
const added = new Set(['id', 'stored', 'authority', 'version']);

/**
 * What two deliveries of one statement have in common, as text: the same for the same content in whatever order it is
 * written. What the store adds is left out, and so are descriptions, which do not change what was said.
 *
 * Source: xAPI-Data.md 2.3.1, statement immutability and exceptions
 */
export function contentOf(statement: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(statement).filter(([name]) => !added.has(name));
  return written(Object.fromEntries(kept), true);
}

function written(value: unknown, plain: boolean): string {
  if (Array.isArray(value)) return `[${value.map((each) => written(each, plain)).join()}]`;
  if (!isRow(value)) return JSON.stringify(value);
  const names = Object.keys(value)
    .filter((name) => !(plain && (name === 'definition' || name === 'display')))
    .sort();
  // Within extensions names mean what their authors please.
  return `{${names.map((name) => `${JSON.stringify(name)}:${written(value[name], plain && name !== 'extensions')}`).join()}}`;
}
