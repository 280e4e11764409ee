import type { TypeInfo } from '../field-info.ts';
import { sections } from '../schema/sections.ts';
import { type Ids, isRow, type Known, type Row } from './taker.ts';

/** Up to so many ids are found faster one by one than by their hash. */
const few = 12;

class FewIds implements Ids {
  readonly #ids: readonly unknown[];

  constructor(ids: readonly unknown[]) {
    this.#ids = ids;
  }

  has(id: unknown): boolean {
    return this.#ids.includes(id);
  }
}

/** The ids of records, judged or not; `undefined` where one is there twice. */
function idsOf(records: readonly unknown[]): Ids | undefined {
  const ids: unknown[] = [];
  for (const record of records) {
    if (!isRow(record)) return undefined;
    const { id } = record;
    if (records.length <= few && ids.includes(id)) return undefined;
    ids.push(id);
  }
  if (records.length <= few) return new FewIds(ids);
  const known = new Set(ids);
  return known.size < ids.length ? undefined : known;
}

/** Types as what is known numbers them: the chapters of a plan, then its types of record. */
export const numbersOf = (types: readonly TypeInfo[]): ReadonlyMap<unknown, number> =>
  new Map(['section', ...types.map(({ type }) => type)].map((type, index) => [type, index]));

/** What references may name in any document of these types: chapters, and single parts by the empty id. */
export const alwaysKnown = (types: readonly TypeInfo[]): Known => [
  new Set<unknown>(sections),
  ...types.map(({ cardinality }) => new FewIds(cardinality === 'one' ? [''] : [])),
];

/** What references may name in a document; `undefined` where two records have one id. */
export function knownIn(document: Row, types: readonly TypeInfo[], always: Known): Known | undefined {
  const known = [...always];
  for (let index = 0; index < types.length; index += 1) {
    const { cardinality, place } = types[index] as TypeInfo;
    const records = cardinality === 'one' ? undefined : document[place];
    if (!Array.isArray(records)) continue;
    const ids = idsOf(records);
    if (ids === undefined) return undefined;
    known[index + 1] = ids;
  }
  return known;
}
