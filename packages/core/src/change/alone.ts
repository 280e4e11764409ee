import { describe, isType } from '../plan/describe.ts';
import type { Command } from './command.ts';
import { isObject } from './json.ts';

/** Judged by sums over many records, or read by how others are judged. */
const entangled = new Set(['plan', 'closed-period', 'fund', 'allocation', 'fund-request', 'claim']);
const figures = new Set(['kpi.setTarget', 'kpi.setTargets', 'kpi.recordActual', 'kpi.recordActuals']);
const verbs = new Set(['update', 'setRow', 'setRows']);

/**
 * The record that a command changes, where it does the same on every plan in which that record is the same: beside it,
 * the command reads at most whether the records it points at are there, which periods are closed, and, where it adds
 * the record, the order of its list. How large the plan is, every command reads.
 *
 * @returns `undefined` for a command that reads more
 */
export function readsAlone({ type, input }: Command): { readonly type: string; readonly id: string } | undefined {
  if (!isObject(input)) return undefined;
  const [noun = '', verb = ''] = type.split('.');
  if (figures.has(type)) return named(noun, input['kpi']);
  if (!isType(noun) || entangled.has(noun)) return undefined;
  if (verb === 'add') return isObject(input['record']) ? named(noun, input['record']['id']) : undefined;
  if (!verbs.has(verb)) return undefined;
  return describe(noun).cardinality === 'one' ? named(noun, '') : named(noun, input['id']);
}

const named = (type: string, id: unknown) => (typeof id === 'string' ? { type, id } : undefined);
