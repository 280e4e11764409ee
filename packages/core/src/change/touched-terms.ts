import { signedTypes } from '../plan/terms.ts';
import type { Effect } from './command.ts';
import { touches } from './touches.ts';

/** A record by type and id. */
export interface RecordName {
  readonly type: string;
  /** Empty for a single part of the plan. */
  readonly id: string;
}

const terms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  signedTypes.map(({ type, terms: fields }) => [type, new Set(fields.map(({ name }) => name))]),
);

/** The records whose terms these effects changed, each once, in the order in which they were changed. */
export function touchedTerms(effects: readonly Effect[]): readonly RecordName[] {
  const found = new Map<string, RecordName>();
  for (const { type, id, field } of touches(effects)) {
    const fields = terms.get(type);
    if (fields !== undefined && (field === null || fields.has(field))) found.set(`${type} ${id}`, { type, id });
  }
  return [...found.values()];
}
