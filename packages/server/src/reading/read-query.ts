import { isDay } from '@tandem-plan/core/plan';
import type { Scope } from '@tandem-plan/store';
import { Problem } from '../problem.ts';
import { isClient, isScope } from './kinds.ts';

const bad = (path: string, expected: string): Problem =>
  new Problem('bad-query', { path, detail: `Expected ${expected}` });

/** @throws Problem bad-query */
export function readScope(text: string | undefined): Scope {
  const scope = text ?? 'shared';
  if (!isScope(scope)) throw bad('scope', '"shared" or "party:" and the id of a party');
  return scope;
}

/** @throws Problem bad-query */
export function readAfter(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw bad('after', 'the number of an event, or 0');
  return Number(text);
}

/** @throws Problem bad-query */
export function readDay(text: string): string {
  if (!isDay(text)) throw bad('as-of', 'a day such as 2017-09-30');
  return text;
}

/** @throws Problem bad-query */
export function readClient(text: string | undefined): string {
  if (!isClient(text)) throw bad('client', '1 to 100 letters, digits or -_.:');
  return text;
}
