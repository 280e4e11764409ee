/** One thing that is wrong with a document; its words stand in the texts under `issues.<code>`. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON Pointer into the document as it came. */
  readonly path: string;
  /** What came (`got`), what was expected, and what the words need besides. */
  readonly values: Readonly<Record<string, unknown>>;
}

export const issueCodes = [
  'too-large',
  'too-many',
  'encoding',
  'not-json',
  'too-deep',
  'hostile-key',
  'not-json-data',
  'not-an-object',
  'format',
  'version',
  'version-newer',
  'required',
  'unknown-field',
  'wrong-type',
  'not-a-number',
  'not-whole',
  'too-small',
  'too-big',
  'too-long',
  'not-an-id',
  'not-a-day',
  'not-an-instant',
  'not-a-period',
  'not-a-currency',
  'not-a-choice',
  'not-a-reference',
  'malformed',
  'duplicate',
  'dangling',
  'reversed',
  'calendar',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** JSON Pointer (RFC 6901) of a path. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong with a document of 8 MB can be millions of things; nobody reads more than these. */
export const maxIssues = 1000;

/** Notes an issue, up to one more than are told: that there are more is told instead of it. */
export function tell(issues: Issue[], code: IssueCode, path: readonly PropertyKey[], values: Issue['values']): void {
  if (issues.length <= maxIssues) issues.push({ code, path: pointer(path), values });
}

/** The first issues; where there are more, the last one says so. */
export const told = (issues: readonly Issue[]): readonly Issue[] =>
  issues.length <= maxIssues
    ? issues
    : [...issues.slice(0, maxIssues), { code: 'too-many', path: '', values: { limit: maxIssues } }];

/** The value at a JSON Pointer, `undefined` where it leads nowhere. */
export function at(document: unknown, path: string): unknown {
  let value = document;
  for (const part of path.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const shown = 80;

/** A value short enough to repeat in a message: of a list (`{ list }`) or a group (`{ group }`) only how much it holds. */
export function brief(value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string') return value.length > shown ? `${value.slice(0, shown)}…` : value;
  if (Array.isArray(value)) return { list: value.length };
  if (typeof value === 'object') return { group: Object.keys(value).length };
  if (typeof value === 'boolean' || Number.isFinite(value)) return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : typeof value;
}
