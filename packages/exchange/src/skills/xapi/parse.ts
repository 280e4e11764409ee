import { faultIn } from '@tandem-plan/core/plan';
import { TrainingError } from '../training-error.ts';
import { isRow } from './check.ts';

export interface Parsed {
  readonly values: readonly unknown[];
  readonly more: string | null;
}

/**
 * The statements of a text: one, a list, the result of a query with `statements` and `more`, or one a line.
 *
 * @throws TrainingError where it is none of these
 */
export function parseStatements(text: string): Parsed {
  const whole = parsed(text);
  if (whole !== undefined) return unwrapped(whole.value);
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  // Only where the first line is JSON by itself does each line stand for itself.
  const alone = parsed(lines[first] ?? '');
  if (alone === undefined || !isRow(alone.value) || lines.slice(first + 1).every((line) => line.trim() === '')) {
    throw notJson(text, 0);
  }
  return { values: lines.flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(line, index)])), more: null };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function lineOf(line: string, index: number): unknown {
  const found = parsed(line);
  if (found === undefined) throw notJson(line, index);
  return found.value;
}

function unwrapped(value: unknown): Parsed {
  if (Array.isArray(value)) return { values: filled(value), more: null };
  if (isRow(value) && Array.isArray(value['statements'])) {
    const { more } = value;
    return { values: filled(value['statements']), more: typeof more === 'string' && more !== '' ? more : null };
  }
  if (isRow(value)) return { values: [value], more: null };
  throw new TrainingError(
    'no-statements',
    `this is ${value === null ? 'null' : `a ${typeof value}`}; expected xAPI statements`,
  );
}

function filled(values: readonly unknown[]): readonly unknown[] {
  if (values.length === 0) throw new TrainingError('no-statements', 'the list of statements is empty');
  return values;
}

function notJson(text: string, linesBefore: number): TrainingError {
  const { offset, truncated } = faultIn(text);
  if (truncated) {
    const line = linesBefore + text.trimEnd().split('\n').length;
    return new TrainingError('truncated', `line ${line}: the JSON ends too early, the file is not whole`);
  }
  const before = text.slice(0, offset).split('\n');
  const place = `line ${linesBefore + before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  return new TrainingError('not-json', `${place}: this is no JSON; expected xAPI statements`);
}
