import { kindWith } from '../plan/documents.ts';
import type { Command } from './command.ts';
import { isObject } from './json.ts';

/** All of a plan, or annex, that a command's outcome hangs on, its size apart. */
export interface Reads {
  /** The record that it changes, and no other. */
  readonly record: { readonly type: string; readonly id: string };
  /** Types of which it reads all records. Of any other it reads at most which there are, and where it adds one, in which order. */
  readonly types: readonly string[];
}

const none: readonly string[] = [];
const closed = ['closed-period'];
/** Nothing hands out more than there is: any of them is judged by the sums of others. */
const sums = ['fund', 'allocation', 'fund-request', 'claim'];
const figures = new Set(['kpi.setTarget', 'kpi.setTargets', 'kpi.recordActual', 'kpi.recordActuals']);
const verbs = new Set(['update', 'setRow', 'setRows']);

/**
 * What a command reads, where that is little: on two documents that are the same there, it does the same.
 *
 * @returns `undefined` for a command that may read anything, or change more than one record
 */
export function readsOf({ type, input }: Command): Reads | undefined {
  if (!isObject(input)) return undefined;
  const [noun = '', verb = ''] = type.split('.');
  const info = kindWith(noun).byType.get(noun);
  // Fields of the document itself are read everywhere.
  if (info === undefined || info.place === '') return undefined;
  const types = noun === 'kpi' ? closed : sums.includes(noun) ? sums : none;
  const of = (id: unknown) => (typeof id === 'string' ? { record: { type: noun, id }, types } : undefined);
  if (figures.has(type)) return of(input['kpi']);
  if (verb === 'add') return isObject(input['record']) ? of(input['record']['id']) : undefined;
  if (!verbs.has(verb)) return undefined;
  return of(info.cardinality === 'one' ? '' : input['id']);
}
