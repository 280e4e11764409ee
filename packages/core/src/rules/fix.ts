import type { Command } from '../change/command.ts';
import type { Fix } from './report.ts';

/**
 * Stands for an id that is not known before the fix is run: every `{ $id: 'a' }` of one fix becomes the same
 * new id, so that a later command can point at a record an earlier one adds.
 */
export interface NewId {
  readonly $id: string;
}

export const newId = (name: string): NewId => ({ $id: name });

const isNewId = (value: object): value is NewId => '$id' in value && Object.keys(value).length === 1;

/**
 * A fix as commands that can be run.
 *
 * @param ids gives a new unique id each time, for the commands and for the records they add
 */
export function prepareFix(fix: Pick<Fix, 'commands'>, ids: () => string): readonly Command[] {
  const named = new Map<string, string>();
  const idFor = (name: string): string => {
    const id = named.get(name) ?? ids();
    named.set(name, id);
    return id;
  };
  const filled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(filled);
    if (isNewId(value)) return idFor(value.$id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
  };
  return fix.commands.map(({ type, input }) => ({ id: ids(), type, input: filled(input) }));
}
