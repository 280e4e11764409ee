import { annexTypes, types } from './describe.ts';
import { inspect, open } from './door.ts';
import type { TypeInfo } from './field-info.ts';
import { integrity } from './integrity.ts';
import { brief, type Issue, told } from './issue.ts';
import { judge } from './judge.ts';
import { migrate } from './migrations/index.ts';
import { type Annex, annexFormat, annexSchema } from './schema/annex.ts';
import { format, type Plan, planSchema, version } from './schema/plan.ts';
import type { Field } from './schema/field.ts';
import { documentTaker } from './take/take.ts';

/** A document, or all that is wrong with it. `migrated`: what was done to bring an older one forward. */
export type Read<T> =
  | { readonly ok: true; readonly plan: T; readonly migrated: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Kind {
  readonly format: string;
  readonly schema: Field;
  readonly types: readonly TypeInfo[];
  readonly weak: boolean;
  /** What has nothing wrong in it, in one go. */
  readonly take: (document: unknown) => Document | undefined;
}

/** Made at the first document: most pages that load this read none, and it takes some milliseconds. */
function taker(schema: Field): Kind['take'] {
  let take: Kind['take'] | undefined;
  return (document) => (take ??= documentTaker(schema))(document);
}

const planKind: Kind = {
  format,
  schema: planSchema,
  types: types(),
  weak: false,
  take: taker(planSchema),
};
const annexKind: Kind = {
  format: annexFormat,
  schema: annexSchema,
  types: annexTypes(),
  weak: true,
  take: taker(annexSchema),
};

/**
 * The only door for a plan from outside: text, or bytes in UTF-8, of at most 8 MB.
 *
 * @returns the plan, or every issue (the first thousand) with its JSON Pointer; never throws
 * @example readPlan('{"format": "tandem/plan"').ok // false
 */
export const readPlan = (source: string | Uint8Array): Read<Plan> => readSource<Plan>(source, planKind);

/** The same for JSON data that is already parsed. */
export const parsePlan = (value: unknown): Read<Plan> => parseValue<Plan>(value, planKind);

/** One party's annex, under the same limits. What it points at in the plan may be gone. */
export const readAnnex = (source: string | Uint8Array): Read<Annex> => readSource<Annex>(source, annexKind);

/** The same for JSON data that is already parsed. */
export const parseAnnex = (value: unknown): Read<Annex> => parseValue<Annex>(value, annexKind);

function parseValue<T>(value: unknown, kind: Kind): Read<T> {
  const { issues, gaps } = inspect(value);
  if (isNoData(issues)) return refuse(issues);
  // What is undefined here would be absent in a file.
  return parse<T>(gaps ? JSON.parse(JSON.stringify(value)) : value, kind, issues);
}

function readSource<T>(source: string | Uint8Array, kind: Kind): Read<T> {
  const opened = open(source);
  if (!opened.ok) return opened;
  if (isCurrent(opened.value, kind)) {
    const plan = kind.take(opened.value);
    if (plan !== undefined) return { ok: true, plan: plan as T, migrated: [] };
  }
  const read = parse<T>(opened.value, kind);
  if (read.ok) return read;
  // What JSON.parse gives needs a closer look only when something is wrong with it: the schema knows no other keys.
  const { issues } = inspect(opened.value);
  return issues.length === 0 ? read : isNoData(issues) ? refuse(issues) : parse<T>(opened.value, kind, issues);
}

/** A number that is none can still be told along with what the schema refuses; other odd data cannot be looked into. */
const isNoData = (odd: readonly Issue[]): boolean => odd.some(({ code }) => code !== 'not-a-number');

const refuse = (issues: readonly Issue[]) => ({ ok: false, issues: told(issues) }) as const;

type Document = Record<string, unknown>;

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCurrent = (value: unknown, kind: Kind): boolean =>
  isDocument(value) && value['format'] === kind.format && value['version'] === version;

/** @param odd numbers in the value that are none; to be given once the value was inspected as a whole */
function parse<T>(value: unknown, kind: Kind, odd?: readonly Issue[]): Read<T> {
  if (!isDocument(value)) {
    return refuse([{ code: 'not-an-object', path: '', values: { got: brief(value) } }]);
  }
  const age = ageOf(value, kind);
  if (typeof age !== 'string') return refuse([age]);
  const { document, steps } = migrate(value);
  if (age === 'older' && document['version'] !== version) return refuse([wrongVersion(value)]);

  const { data, issues } = judge(kind.schema, document, { keep: age === 'newer', inspected: odd !== undefined });
  // What is refused already is not told again in other words.
  const wrong = [...(odd ?? [])];
  const places = new Set(wrong.map(({ path }) => path));
  wrong.push(...issues.filter(({ path }) => !places.has(path)));
  for (const { path } of issues) places.add(path);
  wrong.push(...integrity(data as Document, kind.types, kind.weak).filter(({ path }) => !isWithin(path, places)));
  return wrong.length > 0 ? refuse(wrong) : { ok: true, plan: data as T, migrated: steps };
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
