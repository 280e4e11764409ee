export type Row = Record<string, unknown>;

/** The ids of one type's records. */
export interface Ids {
  has(id: unknown): boolean;
}

/** The ids of every type, by its number. */
export type Known = readonly Ids[];

/** Takes a value as it will stand in the plan, mostly as it came, or leaves it: `undefined`. */
export type Taker = (value: unknown, known: Known) => unknown;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
