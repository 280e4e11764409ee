import type { Role } from '@tandem-plan/core/change';
import type { LogKey, PlanEvent, Scope } from './event.ts';

export interface EventIssue {
  /** JSON Pointer into the event, `''` for the event as a whole. */
  readonly path: string;
  readonly expected: string;
  /** What stood there, shortened; `nothing` if it was missing. */
  readonly got: string;
}

export type EventRead =
  | { readonly ok: true; readonly event: PlanEvent }
  | { readonly ok: false; readonly issues: readonly EventIssue[] };

interface Check {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}
/** `?` after a name: may be missing. */
type Shape = Readonly<Record<string, Check | Members>>;
interface Members {
  readonly members: Shape;
}

const roles: Readonly<Record<Role, true>> = { lead: true, editor: true, viewer: true };

const matching = (expected: string, pattern: RegExp): Check => ({
  expected,
  holds: (value) => typeof value === 'string' && pattern.test(value),
});
const from = (least: number): Check => ({
  expected: `a whole number from ${least}`,
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least,
});
const json: Check = { expected: 'a JSON value', holds: (value) => value !== undefined };
const record: Check = {
  expected: 'an object',
  holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const texts: Check = {
  expected: 'an array of texts',
  holds: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};
const name: Check = {
  expected: 'a text of 1 to 200 characters without control characters',
  // Nearly all names are of ASCII, which is told apart much sooner than what Unicode calls a control character.
  holds: (value) => typeof value === 'string' && (/^[ -~]{1,200}$/.test(value) || /^[^\p{C}]{1,200}$/u.test(value)),
};
const slug = matching('1 to 200 of a-z, 0-9 and -', /^[a-z0-9-]{1,200}$/);
const scope = matching('"shared" or "party:" and the id of a party', /^(?:shared|party:[a-z0-9-]{1,200})$/);
const digest = matching('a SHA-256 in base64url', /^[\w-]{43}$/);
const id: Check = { expected: 'a text', holds: (value) => typeof value === 'string' };
const digests: Check = {
  expected: 'an object of JSON Pointers, each with 32 bytes in base64url',
  holds: (value) =>
    record.holds(value) &&
    Object.entries(value as object).every(([pointer, held]) => pointer.startsWith('/') && digest.holds(held)),
};

const receipt: Shape = { client: name, mutation: from(1) };

const envelope: Shape = {
  format: { expected: '1, the one format this version reads', holds: (value) => value === 1 },
  plan: slug,
  scope,
  seq: from(1),
  at: {
    expected: 'an instant with offset, as 2017-09-30T12:00:00Z',
    holds: (value) =>
      typeof value === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
      !Number.isNaN(Date.parse(value)),
  },
  actor: {
    members: {
      id: name,
      party: name,
      role: {
        expected: Object.keys(roles).join(', '),
        holds: (value) => typeof value === 'string' && Object.hasOwn(roles, value),
      },
    },
  },
  receipt: { members: receipt },
  'basis?': from(0),
  command: {
    members: {
      id: name,
      type: name,
      'version?': matching('a version, major.minor', /^\d+\.\d+$/),
      input: json,
    },
  },
  effects: { expected: 'an array of effects', holds: Array.isArray },
  prev: { expected: `'' or ${digest.expected}`, holds: (value) => value === '' || digest.holds(value) },
  hash: digest,
  salts: {
    expected: `32 bytes in base64url, or ${digests.expected}`,
    holds: (value) => digest.holds(value) || digests.holds(value),
  },
  'redacted?': digests,
};

const rowOrNothing: Check = {
  expected: 'an object or null',
  holds: (value) => value === null || record.holds(value),
};

const effectShapes: Readonly<Record<string, Shape>> = {
  add: { op: id, type: name, id, index: from(0), record: json },
  remove: { op: id, type: name, id },
  move: { op: id, type: name, id, index: from(0) },
  set: { op: id, type: name, id, set: record, unset: texts },
  row: {
    op: id,
    type: name,
    id,
    field: name,
    key: record,
    row: rowOrNothing,
    index: from(0),
  },
  rows: { op: id, type: name, id, field: name, rows: { expected: 'an array of rows', holds: Array.isArray } },
};

const rowShape: Shape = { key: record, row: rowOrNothing, index: from(0) };

/** The only door for an event that comes from a disk, a database or a wire. It looks at shape; `verifyChain` at truth. */
export function readEvent(value: unknown): EventRead {
  const issues: EventIssue[] = [];
  inspect(value, envelope, '', issues);
  if (issues.length === 0) {
    const { effects } = value as { effects: readonly unknown[] };
    for (const [index, effect] of effects.entries()) inspectEffect(effect, `/effects/${index}`, issues);
  }
  // Every member was inspected just now.
  return issues.length === 0 ? { ok: true, event: value as PlanEvent } : { ok: false, issues };
}

/** @throws RangeError if no log can have this name */
export function checkKey(key: LogKey): void {
  if (!slug.holds(key.plan)) throw new RangeError(`A plan's id is ${slug.expected}, got ${show(key.plan)}`);
  if (!scope.holds(key.scope)) throw new RangeError(`A scope is ${scope.expected}, got ${show(key.scope)}`);
}

/** The scope of a party's private log. */
export function partyScope(party: string): Scope {
  return `party:${party}`;
}

/** Issues as one line: `/at: expected an instant …, got "yesterday"`. */
export function describeIssues(issues: readonly EventIssue[]): string {
  return issues.map(({ path, expected, got }) => `${path || '/'}: expected ${expected}, got ${got}`).join('; ');
}

/** What is wrong with a receipt, or nothing. */
export function receiptIssues(value: unknown): readonly EventIssue[] {
  const issues: EventIssue[] = [];
  inspect(value, receipt, '', issues);
  return issues;
}

function inspectEffect(effect: unknown, path: string, issues: EventIssue[]): void {
  const op = record.holds(effect) ? (effect as { op?: unknown }).op : undefined;
  const shape = typeof op === 'string' && Object.hasOwn(effectShapes, op) ? effectShapes[op] : undefined;
  if (shape) {
    const before = issues.length;
    inspect(effect, shape, path, issues);
    if (op !== 'rows' || issues.length > before) return;
    const { rows } = effect as { rows: readonly unknown[] };
    for (const [index, row] of rows.entries()) inspect(row, rowShape, `${path}/rows/${index}`, issues);
  } else issues.push({ path: `${path}/op`, expected: Object.keys(effectShapes).join(', '), got: show(op) });
}

/** The members of a shape, and whether each may be missing: read from its names once. */
const membersOf = new WeakMap<Shape, readonly (readonly [string, boolean, Check | Members])[]>();

function inspect(value: unknown, shape: Shape, path: string, issues: EventIssue[]): void {
  if (!record.holds(value)) {
    issues.push({ path, expected: record.expected, got: show(value) });
    return;
  }
  let members = membersOf.get(shape);
  if (!members) {
    members = Object.entries(shape).map(([written, check]) => [written.replace('?', ''), written.endsWith('?'), check]);
    membersOf.set(shape, members);
  }
  const held = value as Readonly<Record<string, unknown>>;
  let known = 0;
  for (const [member, optional, check] of members) {
    const found = Object.hasOwn(held, member) ? held[member] : undefined;
    if (found !== undefined) known += 1;
    else if (optional) continue;
    if ('members' in check) inspect(found, check.members, `${path}/${member}`, issues);
    else if (!check.holds(found))
      issues.push({ path: `${path}/${member}`, expected: check.expected, got: show(found) });
  }
  const names = Object.keys(held);
  if (names.length === known) return;
  for (const name of names) {
    const found = held[name];
    if (found !== undefined && !members.some(([member]) => member === name))
      issues.push({ path: `${path}/${name}`, expected: 'nothing of this name', got: show(found) });
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
