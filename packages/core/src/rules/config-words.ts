import { nearest } from './nearest.ts';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came, as a message shows it. */
export const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** That there is no such thing, and which one was most likely meant. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `there is no ${what} "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}
