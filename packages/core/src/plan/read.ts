import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { type Judge, judgeOf, unfit } from './accept.ts';
import { annexTypes } from './annex-types.ts';
import { types } from './describe.ts';
import { inspect, open } from './door.ts';
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
  readonly judge: Judge;
  readonly types: readonly TypeInfo[];
  readonly weak: boolean;
}

const planKind: Kind = { format, schema: planSchema, judge: judgeOf(planSchema), types: types(), weak: false };
const annexKind: Kind = {
  format: annexFormat,
  schema: annexSchema,
  judge: judgeOf(annexSchema),
  types: annexTypes(),
  weak: true,
};

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
  const { issues: odd, gaps } = inspect(value);
  if (odd.some(({ code }) => code !== 'not-a-number')) return { ok: false, issues: odd };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [{ code: 'not-an-object', path: '', values: { got: brief(value) } }] };
  }
  const whole = (gaps ? JSON.parse(JSON.stringify(value)) : value) as Document;
  const age = ageOf(whole, kind);
  if (typeof age !== 'string') return { ok: false, issues: [age] };
  const { document, steps } = migrate(whole);
  if (age === 'older' && document['version'] !== version) return { ok: false, issues: [wrongVersion(whole)] };

  const { data, issues, kept } = validate(document, kind, age === 'newer');
  const wrong = [...odd, ...issues.filter(({ path }) => !odd.some((known) => known.path === path))];
  // What the validator has refused is not told again in other words.
  const told = new Set(wrong.map(({ path }) => path));
  for (const issue of integrity(data, kind.types, kind.weak)) if (!isWithin(issue.path, told)) wrong.push(issue);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  for (const { path, fields } of kept) Object.assign(at(data, path) as Document, fields);
  return { ok: true, plan: data as T, migrated: steps };
}

function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (paths.has(path.slice(0, end))) return true;
  return false;
}

const wrongVersion = (document: Document): Issue => ({
  code: 'version',
  path: '/version',
  values: { got: brief(document['version']), expected: version },
});

function ageOf(document: Document, kind: Kind): Issue | 'older' | 'current' | 'newer' {
  if (document['format'] !== kind.format) {
    return { code: 'format', path: '/format', values: { got: brief(document['format']), expected: kind.format } };
  }
  const written = document['version'];
  if (written === version) return 'current';
  const parts = typeof written === 'string' ? /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(written) : null;
  if (parts === null) return wrongVersion(document);
  const [major, minor] = version.split('.').map(Number) as [number, number];
  if (Number(parts[1]) > major)
    return { code: 'version-newer', path: '/version', values: { got: written, expected: version } };
  return Number(parts[1]) === major && Number(parts[2]) > minor ? 'newer' : 'older';
}

/** Fields of a record that a newer minor knows. */
interface Kept {
  /** JSON Pointer of the record. */
  readonly path: string;
  readonly fields: Document;
}

interface Validated {
  /** With its defaults; as it came where there are issues. */
  readonly data: Document;
  readonly issues: readonly Issue[];
  readonly kept: readonly Kept[];
}

/** Validates; of a newer minor's document the unknown fields are set aside, to be put back where they stood. */
function validate(document: Document, kind: Kind, newer: boolean): Validated {
  const data = kind.judge(document);
  if (data !== unfit) return { data: data as Document, issues: [], kept: [] };
  const result = safeParse(kind.schema, document);
  if (result.success) return { data: result.data as Document, issues: [], kept: [] };
  const unknown = newer ? result.error.issues.filter((issue) => issue.code === 'unrecognized_keys') : [];
  if (unknown.length > 0) {
    const kept = unknown.map(({ path, keys }): Kept => {
      const owner = at(document, pointer(path)) as Document;
      return { path: pointer(path), fields: Object.fromEntries(keys.map((key) => [key, owner[key]])) };
    });
    return { ...validate(without(document, kept) as Document, kind, false), kept };
  }
  const issues = result.error.issues.flatMap((issue) => fromZod(issue, kind.schema, document));
  return { data: document, issues, kept: [] };
}

/** A copy without the fields that are set aside. */
function without(value: unknown, kept: readonly Kept[], path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry, index) => without(entry, kept, path + pointer([index])));
  const aside = kept.find((it) => it.path === path)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn(aside, key))
      .map(([key, inner]) => [key, without(inner, kept, path + pointer([key]))]),
  );
}
