import type { MappingDraft } from './mapping.ts';

export const questionCodes = [
  'encoding',
  'delimiter',
  'header',
  'sheet',
  'kpi',
  'kind',
  'period',
  'slice',
  'value',
  'decimal',
  'unit',
  'currency',
  'days',
  'serial',
  'grain',
  'years',
  'combine',
] as const;

/** What a file leaves open about itself; nobody but its reader can tell. */
export type QuestionCode = (typeof questionCodes)[number];

/** A cell that shows why it is asked. */
export interface Shown {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

export interface Question {
  readonly code: QuestionCode;
  /** JSON Pointer into the mapping: where the answer goes. */
  readonly at: string;
  /** What it may be; a value to put there. */
  readonly answers: readonly unknown[];
  readonly rows: readonly Shown[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** The mapping with an answer put where the question asks for it. */
export function answered(mapping: MappingDraft, { at }: Pick<Question, 'at'>, answer: unknown): MappingDraft {
  return put(mapping, at.split('/').slice(1), answer) as MappingDraft;
}

function put(into: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const fields: Readonly<Record<string, unknown>> = typeof into === 'object' && into !== null ? { ...into } : {};
  return { ...fields, [name]: put(fields[name], rest, value) };
}
