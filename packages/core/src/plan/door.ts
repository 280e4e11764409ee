import { type Issue, type IssueCode, tell } from './issue.ts';
import { faultIn } from './json-fault.ts';

export const maxBytes = 8 * 1024 * 1024;
export const maxDepth = 32;
const hostile = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys through which data could reach into the program. */
export const isHostile = (key: string): boolean => hostile.has(key);

type Opened = { ok: true; value: unknown } | { ok: false; issues: Issue[] };

const refuse = (code: Issue['code'], values: Issue['values'], path = ''): Opened => ({
  ok: false,
  issues: [{ code, path, values }],
});

/** Text or bytes to JSON data: size, encoding and syntax. */
export function open(source: string | Uint8Array): Opened {
  const size = typeof source === 'string' ? utf8Length(source) : source.length;
  if (size > maxBytes) return refuse('too-large', { got: size, limit: maxBytes });
  const text = typeof source === 'string' ? source : decode(source);
  if (text === undefined) return refuse('encoding', { expected: 'UTF-8' });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return refuse('not-json', where(json));
  }
}

export interface Guarded {
  readonly issues: readonly Issue[];
  /** Whether something is `undefined`, which counts as absent. */
  readonly gaps: boolean;
}

/**
 * Depth, keys and kinds of data from outside, before anything else looks at it.
 *
 * @param at where in its document it stands
 * @param issues where to note what is wrong
 */
export function inspect(value: unknown, at: readonly PropertyKey[] = [], issues: Issue[] = []): Guarded {
  const path = [...at];
  let count = 0;
  let done = false;
  let gaps = false;
  const report = (code: IssueCode, values: Issue['values'], ...more: PropertyKey[]) => {
    tell(issues, code, [...path, ...more], values);
  };

  const visit = (node: object): void => {
    if (path.length >= maxDepth) {
      // One is enough: data that holds itself is too deep in endless places.
      done = true;
      report('too-deep', { limit: maxDepth });
    } else if (Array.isArray(node)) {
      for (let index = 0; index < node.length && !done; index += 1) step(node[index], index);
    } else if (!isPlain(node)) {
      report('not-json-data', { got: kindOf(node) });
    } else {
      for (const key in node) {
        if (hostile.has(key)) report('hostile-key', { key }, key);
        else step((node as Record<string, unknown>)[key], key);
        if (done) return;
      }
    }
  };
  const step = (child: unknown, key: PropertyKey): void => {
    count += 1;
    if (count > maxBytes) {
      // No text that may be read holds so many values.
      done = true;
      tell(issues, 'too-large', [], { got: count, limit: maxBytes });
      return;
    }
    if (typeof child === 'string') return;
    if (typeof child === 'object' && child !== null) {
      path.push(key);
      visit(child);
      path.pop();
    } else if (typeof child === 'number') {
      if (!Number.isFinite(child)) report('not-a-number', { got: String(child) }, key);
    } else if (child === undefined) gaps = true;
    else if (notJson.has(typeof child)) report('not-json-data', { got: typeof child }, key);
  };
  if (typeof value === 'object' && value !== null) visit(value);
  return { issues, gaps };
}

/** What is wrong with data from outside as data, whatever it is meant to be. */
export const guard = (value: unknown): readonly Issue[] => inspect(value).issues;

const notJson = new Set(['bigint', 'function', 'symbol']);

/** As JSON or a literal makes objects, of this window or another. */
function isPlain(node: object): boolean {
  const above: unknown = Object.getPrototypeOf(node);
  return above === null || above === Object.prototype || Object.getPrototypeOf(above) === null;
}

/** What made an object that is not plain: `Map`. */
function kindOf(node: object): string {
  const { constructor: maker } = node as { constructor?: unknown };
  return typeof maker === 'function' && maker.name !== '' ? maker.name : 'object';
}

/** Bytes of the text in UTF-8. */
function utf8Length(text: string): number {
  // No text is longer in bytes than three per unit, so that most need no counting.
  if (text.length * 3 <= maxBytes || text.length > maxBytes) return text.length;
  return new TextEncoder().encode(text).length;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    // UTF-16 without its mark passes for UTF-8 with a NUL beside every letter; JSON has none.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Line and column of a syntax error, both from 1; a truncated text fails at its end. */
function where(text: string): Issue['values'] {
  const { offset, truncated } = faultIn(text);
  const lines = text.slice(0, offset).split('\n');
  return { truncated, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
