import { type Document, kindOf } from './documents.ts';
import { maxBytes } from './door.ts';
import type { Field, Shape } from './schema/field.ts';
import type { Plan } from './schema/plan.ts';

type Row = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  for (const _ in value) return false;
  return true;
};

/** A value without the empty lists and groups that reading puts back; `undefined` where nothing of it is left. */
export function lean({ presence, shape }: Field, value: unknown): unknown {
  const next =
    shape === undefined || typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map((row) => leanRow(shape, row as Row))
        : leanRow(shape, value as Row);
  return presence === 'blank' && isEmpty(next) ? undefined : next;
}

/** A record, or a row of a table, by the fields of its schema; what they do not know stays as it is. */
export function leanRow(shape: Shape, row: Row): Row {
  const out: Record<string, unknown> = {};
  for (const name in row) {
    const field = shape[name];
    const value = field === undefined ? row[name] : lean(field, row[name]);
    if (value !== undefined) out[name] = value;
  }
  return out;
}

const leanDocument = (document: Document): Row => lean(kindOf(document).schema, document) as Row;

/**
 * A plan as a JSON value without the empty lists and groups that reading restores.
 */
export const leanPlan = (plan: Plan): Row => leanDocument(plan);

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number =>
  /[\u0080-\uffff]/.test(text) ? new TextEncoder().encode(text).length : text.length;

/** The shortest text of a plan or an annex: what counts against the limit. */
export const writeCompactly = (document: Document): string => `${JSON.stringify(leanDocument(document))}\n`;

/**
 * A plan as readable JSON, two spaces deep, ending in a line feed. `readPlan` of it gives the plan again: a plan so large
 * that indentation would take it beyond the 8 MB that can be read is written on one line.
 */
export const writePlan = (plan: Plan): string => write(plan);

export function write(document: Document): string {
  const text = `${JSON.stringify(leanDocument(document), null, 2)}\n`;
  return bytesOf(text) <= maxBytes ? text : writeCompactly(document);
}
