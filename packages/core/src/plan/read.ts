import { annexTypes } from './annex-types.ts';
import { types } from './describe.ts';
import { inspect, open } from './door.ts';
import type { TypeInfo } from './field-info.ts';
import { integrity } from './integrity.ts';
import { brief, type Issue } from './issue.ts';
import { judge } from './judge.ts';
import { migrate } from './migrations/index.ts';
import { type Annex, annexFormat, annexSchema } from './schema/annex.ts';
import { format, type Plan, planSchema, version } from './schema/plan.ts';
import type { Field } from './schema/field.ts';

/** A document, or all that is wrong with it. `migrated`: what was done to bring an older one forward. */
export type Read<T> =
  | { readonly ok: true; readonly plan: T; readonly migrated: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Kind {
  readonly format: string;
  readonly schema: Field;
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
export function parsePlan(value: unknown): Read<Plan> {
  const { issues, gaps } = inspect(value);
  // What is undefined here would be absent in a file.
  return parse<Plan>(gaps && issues.length === 0 ? JSON.parse(JSON.stringify(value)) : value, planKind, issues);
}

/** One party's annex, under the same limits. What it points at in the plan may be gone. */
export const readAnnex = (source: string | Uint8Array): Read<Annex> => readSource<Annex>(source, annexKind);

function readSource<T>(source: string | Uint8Array, kind: Kind): Read<T> {
  const opened = open(source);
  if (!opened.ok) return opened;
  const read = parse<T>(opened.value, kind, []);
  // What JSON.parse gives needs a closer look only when something is wrong with it: the schema knows no other keys.
  return read.ok ? read : parse<T>(opened.value, kind, inspect(opened.value).issues);
}

type Document = Record<string, unknown>;

/** @param odd what is wrong with the value as data, whatever it is meant to be */
function parse<T>(value: unknown, kind: Kind, odd: readonly Issue[]): Read<T> {
  if (odd.some(({ code }) => code !== 'not-a-number')) return { ok: false, issues: odd };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [{ code: 'not-an-object', path: '', values: { got: brief(value) } }] };
  }
  const whole = value as Document;
  const age = ageOf(whole, kind);
  if (typeof age !== 'string') return { ok: false, issues: [age] };
  const { document, steps } = migrate(whole);
  if (age === 'older' && document['version'] !== version) return { ok: false, issues: [wrongVersion(whole)] };

  const { data, issues } = judge(kind.schema, document, { keep: age === 'newer' });
  const wrong = [...odd, ...issues.filter(({ path }) => !odd.some((known) => known.path === path))];
  // What the schema has refused is not told again in other words.
  const told = new Set(wrong.map(({ path }) => path));
  for (const issue of integrity(data as Document, kind.types, kind.weak)) {
    if (!isWithin(issue.path, told)) wrong.push(issue);
  }
  return wrong.length > 0 ? { ok: false, issues: wrong } : { ok: true, plan: data as T, migrated: steps };
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
