import type { TypeInfo } from './field-info.ts';
import { type Annex, annexFormat, annexSchema } from './schema/annex.ts';
import type { Field } from './schema/field.ts';
import { type Plan, planSchema } from './schema/plan.ts';
import { typesOf } from './types-of.ts';

/** What commands change: the plan of both parties, or what one of them keeps to itself. */
export type Document = Plan | Annex;

/** What stands in a kind of document. No two kinds share the name of a type. */
export interface DocumentKind {
  readonly schema: Field;
  /** The document itself first. */
  readonly types: readonly TypeInfo[];
  readonly byType: ReadonlyMap<string, TypeInfo>;
}

function kind(schema: Field): DocumentKind {
  const types = typesOf(schema);
  return { schema, types, byType: new Map(types.map((info) => [info.type, info])) };
}

export const planKind = kind(planSchema);
export const annexKind = kind(annexSchema);

export const isAnnex = (document: Document): document is Annex => document.format === annexFormat;

export const kindOf = (document: Document): DocumentKind => (isAnnex(document) ? annexKind : planKind);

/** The kind of document that holds a type of record. */
export const kindWith = (type: string): DocumentKind => (annexKind.byType.has(type) ? annexKind : planKind);

/**
 * A type of record of this document.
 *
 * @throws RangeError if it holds none of the name
 */
export function typeIn(document: Document, type: string): TypeInfo {
  const info = kindOf(document).byType.get(type);
  if (info === undefined) throw new RangeError(`a document of format "${document.format}" holds no "${type}"`);
  return info;
}
