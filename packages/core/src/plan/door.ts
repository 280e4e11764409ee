import { type Issue, pointer } from './issue.ts';

export const maxBytes = 8 * 1024 * 1024;
export const maxDepth = 32;
const hostile = new Set(['__proto__', 'constructor', 'prototype']);

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
  try {
    return { ok: true, value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch (error) {
    return refuse('not-json', where(text, error));
  }
}

/** Depth and keys of data from outside, before anything looks at it. */
export function guard(value: unknown): Issue[] {
  const issues: Issue[] = [];
  const path: PropertyKey[] = [];
  const visit = (node: object): void => {
    if (path.length >= maxDepth) {
      issues.push({ code: 'too-deep', path: pointer(path), values: { limit: maxDepth } });
      return;
    }
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index += 1) step(node[index], index);
      return;
    }
    for (const key of Object.keys(node)) {
      if (hostile.has(key)) issues.push({ code: 'hostile-key', path: pointer([...path, key]), values: { key } });
      else step((node as Record<string, unknown>)[key], key);
    }
  };
  const step = (child: unknown, key: PropertyKey): void => {
    if (typeof child !== 'object' || child === null) return;
    path.push(key);
    visit(child);
    path.pop();
  };
  if (typeof value === 'object' && value !== null) visit(value);
  return issues;
}

/** Bytes of the text in UTF-8. */
function utf8Length(text: string): number {
  // No text is longer in bytes than three per unit, so that most need no counting.
  if (text.length * 3 <= maxBytes || text.length > maxBytes) return text.length;
  return new TextEncoder().encode(text).length;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column of a syntax error, both from 1; a truncated text fails at its end. */
function where(text: string, error: unknown): Issue['values'] {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const truncated = /end of (JSON )?(input|data)|unterminated/i.test(message);
  const offset = position === undefined ? (truncated ? text.length : undefined) : Number(position);
  if (offset === undefined) return { truncated };
  const lines = text.slice(0, offset).split('\n');
  return { truncated, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
