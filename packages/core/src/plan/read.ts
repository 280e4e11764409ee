import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { annexTypes } from './annex-types.ts';
import { types } from './describe.ts';
import { guard, open } from './door.ts';
import type { TypeInfo } from './field-info.ts';
import { integrity } from './integrity.ts';
import { at, brief, type Issue, pointer } from './issue.ts';
import { migrate } from './migrations/index.ts';
import { type Annex, annexFormat, annexSchema } from './schema/annex.ts';
import { format, type Plan, planSchema, version } from './schema/plan.ts';
import { fromZod } from './zod-issues.ts';

/** A document, or all that is wrong with it. `migrated`: what was done to bring an older one forward. */
export type Read<T> =
  | { readonly ok: true; readonly plan: T; readonly migrated: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Kind {
  readonly format: string;
  readonly schema: z.core.$ZodType;
  readonly types: readonly TypeInfo[];
  readonly weak: boolean;
}

const planKind: Kind = { format, schema: planSchema, types: types(), weak: false };
const annexKind: Kind = { format: annexFormat, schema: annexSchema, types: annexTypes(), weak: true };

/**
 * The only door for a plan from outside: text, or bytes in UTF-8, of at most 8 MB.
 *
 * @returns the plan, or every issue with its JSON Pointer; never throws
 * @example readPlan('{"format": "tandem/plan"').ok // false: the text ends too early
 */
export const readPlan = (source: string | Uint8Array): Read<Plan> => readSource<Plan>(source, planKind);

/** The same for JSON data that is already parsed. */
export const parsePlan = (value: unknown): Read<Plan> => parse<Plan>(value, planKind);

/** One party's annex, under the same limits. What it points at in the plan may be gone. */
export const readAnnex = (source: string | Uint8Array): Read<Annex> => readSource<Annex>(source, annexKind);

function readSource<T>(source: string | Uint8Array, kind: Kind): Read<T> {
  const opened = open(source);
  return opened.ok ? parse<T>(opened.value, kind) : opened;
}

type Document = Record<string, unknown>;

function parse<T>(value: unknown, kind: Kind): Read<T> {
  const refused = guard(value);
  if (refused.length > 0) return { ok: false, issues: refused };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [{ code: 'not-an-object', path: '', values: { got: brief(value) } }] };
  }
  const age = ageOf(value as Document, kind);
  if (typeof age !== 'string') return { ok: false, issues: [age] };
  const { document, steps } = migrate(value as Document);
  const { data, issues, kept } = validate(document, kind, age === 'newer');
  if (issues.length > 0) return { ok: false, issues };
  const broken = integrity(data, kind.types, kind.weak);
  if (broken.length > 0) return { ok: false, issues: broken };
  for (const { path, key, value: unknown } of kept) (at(data, pointer(path)) as Document)[key] = unknown;
  return { ok: true, plan: data as T, migrated: steps };
}

function ageOf(document: Document, kind: Kind): Issue | 'current' | 'newer' {
  if (document['format'] !== kind.format) {
    return { code: 'format', path: '/format', values: { got: brief(document['format']), expected: kind.format } };
  }
  const written = document['version'];
  const parts = typeof written === 'string' ? /^(\d+)\.(\d+)$/.exec(written) : null;
  if (parts === null) return { code: 'version', path: '/version', values: { got: brief(written), expected: version } };
  const [major, minor] = version.split('.').map(Number) as [number, number];
  if (Number(parts[1]) > major)
    return { code: 'version-newer', path: '/version', values: { got: written, expected: version } };
  return Number(parts[1]) === major && Number(parts[2]) > minor ? 'newer' : 'current';
}

interface Kept {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  readonly value: unknown;
}

/** Validates; of a newer minor's document the unknown fields are set aside, to be put back where they stood. */
function validate(document: Document, kind: Kind, newer: boolean): { data: Document; issues: Issue[]; kept: Kept[] } {
  const first = safeParse(kind.schema, document);
  if (first.success) return { data: first.data as Document, issues: [], kept: [] };
  if (newer) {
    const unknown = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length > 0) {
      const bare = structuredClone(document);
      const kept = unknown.flatMap(({ path, keys }) => {
        const owner = at(bare, pointer(path)) as Document;
        return keys.map((key): Kept => {
          const value = owner[key];
          delete owner[key];
          return { path, key, value };
        });
      });
      const { data, issues } = validate(bare, kind, false);
      return { data, issues, kept };
    }
  }
  return {
    data: document,
    issues: first.error.issues.flatMap((issue) => fromZod(issue, kind.schema, document)),
    kept: [],
  };
}
