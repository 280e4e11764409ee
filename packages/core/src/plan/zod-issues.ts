import type * as z from 'zod/mini';
import type { FieldKind } from './field-info.ts';
import { at, brief, type Issue, type IssueCode, pointer } from './issue.ts';
import { fields } from './schema/fields.ts';

/** What the kind of a field says went wrong, where the validator knows only that something did. */
const byKind: Partial<Record<FieldKind | 'group' | 'list', IssueCode>> = {
  id: 'not-an-id',
  day: 'not-a-day',
  instant: 'not-an-instant',
  period: 'not-a-period',
  currency: 'not-a-currency',
  choice: 'not-a-choice',
  reference: 'not-a-reference',
};

type Schema = z.core.$ZodType;

/** The schema at a path, and what is known of it: the innermost registered one wins. */
function schemaAt(
  root: Schema,
  path: readonly PropertyKey[],
): { kind: FieldKind | 'group' | 'list' | undefined; expected: unknown } {
  let schema: Schema | undefined = root;
  let meta = fields.get(root);
  for (const key of [...path, undefined]) {
    while (schema !== undefined) {
      const inner: Schema | undefined = (schema._zod.def as { innerType?: Schema }).innerType;
      meta = fields.get(schema) ?? meta;
      if (inner === undefined) break;
      schema = inner;
    }
    if (key === undefined || schema === undefined) break;
    const def = schema._zod.def as { shape?: Record<string, Schema>; element?: Schema; valueType?: Schema };
    const next = typeof key === 'number' ? def.element : (def.shape?.[String(key)] ?? def.valueType);
    // Entries of a list of choices or references are judged as one of them.
    meta = typeof key === 'number' && next !== undefined && meta !== undefined ? entryMeta(meta) : undefined;
    schema = next;
  }
  return { kind: meta?.kind, expected: meta?.values ?? meta?.types };
}

function entryMeta(meta: NonNullable<ReturnType<typeof fields.get>>) {
  if (meta.kind === 'choices') return { ...meta, kind: 'choice' as const };
  if (meta.kind === 'references') return { ...meta, kind: 'reference' as const };
  return undefined;
}

/** One validator's issue in our words' terms; a strict object's unknown keys become one issue each. */
export function fromZod(issue: z.core.$ZodIssue, root: Schema, document: unknown): Issue[] {
  const path = pointer(issue.path);
  const value = at(document, path);
  const got = brief(value);
  const one = (code: IssueCode, values: Issue['values'] = {}): Issue[] => [{ code, path, values: { got, ...values } }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-field', path: path + pointer([key]), values: { field: key } }));
  }
  if (value === undefined) return [{ code: 'required', path, values: { field: issue.path.at(-1) } }];
  // A namespace or a dimension that is no id: the key itself is what came.
  if (issue.code === 'invalid_key') return one('not-an-id', { got: brief(issue.path.at(-1)) });
  const { kind, expected } = schemaAt(root, issue.path);
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? one('too-long', { length: (value as string).length, limit: issue.maximum })
        : one('too-big', { limit: issue.maximum });
    case 'too_small':
      return one(issue.origin === 'string' ? 'malformed' : 'too-small', { limit: issue.minimum });
    case 'invalid_type':
      if (typeof value === 'number')
        return one(issue.expected === 'int' ? 'not-whole' : Number.isFinite(value) ? 'wrong-type' : 'not-a-number', {
          expected: issue.expected,
        });
      return one('wrong-type', { expected: issue.expected, kind });
    case 'invalid_value':
      return one('not-a-choice', { expected: issue.values });
    case 'custom':
    case 'invalid_format':
      return one((kind === undefined ? undefined : byKind[kind]) ?? 'malformed', {
        kind,
        ...(expected === undefined ? {} : { expected }),
      });
    default:
      return one('malformed', { kind });
  }
}
