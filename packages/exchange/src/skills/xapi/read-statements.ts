import { decode } from '../decode.ts';
import type { TrainingIssue } from '../issue.ts';
import { TrainingError } from '../training-error.ts';
import { isRow, type Row } from './check.ts';
import { contentOf, isDeep, maxDepth } from './content.ts';
import { parseStatements } from './parse.ts';
import type { Statement } from './statement.ts';
import { isStatement, statementFaults, voided } from './validate.ts';

/** A statement and where it stood, from 1. */
export interface Placed {
  readonly at: number;
  readonly statement: Statement;
}

export interface Statements {
  /** Each once, in the order of the file; without those that were voided or are at odds with each other. */
  readonly statements: readonly Placed[];
  /** Ids of statements that were taken back. */
  readonly voided: readonly string[];
  readonly issues: readonly TrainingIssue[];
  readonly counts: {
    /** All that came. */
    readonly read: number;
    /** Delivered again with the same content. */
    readonly duplicates: number;
    /** Taken back by another. */
    readonly voided: number;
  };
  /** Address of the statements that belong to the same result and are not here. */
  readonly more: string | null;
}

export const maxStatements = 200_000;
/** More of one statement nobody reads. */
const maxFaults = 5;

/**
 * Reads statements of xAPI 1.0.3: one, a list of them, the result of a query, or one a line.
 *
 * @param input text, UTF-8 bytes of up to 64 MB, or parsed statements
 * @throws TrainingError when it cannot be read at all; a statement that is at fault is an issue
 */
export function readStatements(input: string | Uint8Array | readonly unknown[]): Statements {
  const { values, more } =
    typeof input === 'string' || input instanceof Uint8Array
      ? parseStatements(decode(input))
      : { values: input, more: null };
  if (values.length > maxStatements)
    throw new TrainingError('too-many', `${values.length} statements, the limit is ${maxStatements}`);
  const issues: TrainingIssue[] = [];
  const sound = values.flatMap((value, index) => judged(value, index + 1, issues));
  const { kept, duplicates } = onceEach(sound, issues);
  const takenBack = voidedBy(kept.map(({ placed }) => placed));
  const statements = kept.map(({ placed }) => placed);
  const left = statements.filter(
    ({ statement: { id, verb } }) => verb.id !== voided && !takenBack.has(id?.toLowerCase() ?? ''),
  );
  const voids = statements.filter(({ statement }) => statement.verb.id === voided).length;
  return {
    statements: left,
    voided: [...takenBack],
    issues: issues.sort((a, b) => a.at - b.at),
    counts: { read: values.length, duplicates, voided: statements.length - left.length - voids },
    more,
  };
}

interface Sound {
  readonly placed: Placed;
  readonly row: Row;
}

function judged(value: unknown, at: number, issues: TrainingIssue[]): readonly Sound[] {
  const id = isRow(value) && typeof value['id'] === 'string' ? value['id'].slice(0, 64) : null;
  const invalid = (path: string, message: string) => issues.push({ at, id, code: 'invalid', path, message });
  if (isDeep(value, maxDepth)) {
    invalid('', `nested deeper than ${maxDepth} levels, which is the limit`);
    return [];
  }
  if (isRow(value) && isStatement(value)) return [{ placed: { at, statement: value }, row: value }];
  for (const { path, expected, got } of statementFaults(value).slice(0, maxFaults))
    invalid(path, `expected ${expected}, got ${got}`);
  return [];
}

/** Each id once. What was said twice with another content is at odds: neither can be believed. */
function onceEach(sound: readonly Sound[], issues: TrainingIssue[]) {
  const byId = new Map<string, Sound[]>();
  const kept: Sound[] = [];
  for (const each of sound) {
    const id = each.placed.statement.id?.toLowerCase();
    if (id === undefined) kept.push(each);
    else byId.set(id, [...(byId.get(id) ?? []), each]);
  }
  let duplicates = 0;
  for (const [id, [first, ...others]] of byId) {
    if (first === undefined) continue;
    const content = others.length === 0 ? '' : contentOf(first.row);
    const odd = others.filter(({ row }) => contentOf(row) !== content);
    if (odd.length === 0) kept.push(first);
    duplicates += others.length - odd.length;
    for (const { placed } of odd)
      issues.push({
        at: placed.at,
        id,
        code: 'conflict',
        path: '/id',
        message: `statement ${first.placed.at} has the same id and says something else, so neither counts`,
      });
  }
  return { kept: kept.sort((a, b) => a.placed.at - b.placed.at), duplicates };
}

/** What voids another cannot be voided itself. */
function voidedBy(statements: readonly Placed[]): ReadonlySet<string> {
  const voiding = statements.filter(({ statement }) => statement.verb.id === voided);
  const own = new Set(voiding.map(({ statement }) => statement.id?.toLowerCase()));
  const ids = voiding.flatMap(({ statement: { object } }) => object.id?.toLowerCase() ?? []);
  return new Set(ids.filter((id) => !own.has(id)));
}
