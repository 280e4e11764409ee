import { typesOf } from './describe.ts';
import type { TypeInfo } from './field-info.ts';
import { annexSchema } from './schema/annex.ts';

const all = typesOf(annexSchema);

/** All types of record an annex holds: the annex itself, then its collections. */
export const annexTypes = (): readonly TypeInfo[] => all;
