/** Leaves by column: what was planned and what was done where, over any number of dimensions. */
export interface Leaves {
  readonly dimensions: readonly { readonly id: string; readonly members: readonly string[] }[];
  /** Per dimension, which member each leaf is of, as its position among `members`. */
  readonly codes: readonly (Uint16Array | Int32Array)[];
  /** What was due of each leaf, in any unit. */
  readonly planned: Float64Array;
  /** What each leaf brought, in the same unit; `NaN` where nobody reported it, which is not zero. */
  readonly actual: Float64Array;
}

/** Every set of dimensions is looked at, and with each dimension there are twice as many. */
const mostDimensions = 16;

/** @throws RangeError if there are more dimensions than can be looked at, columns differ in length, or a code names no member */
export function checkLeaves({ dimensions, codes, planned, actual }: Leaves): void {
  if (dimensions.length > mostDimensions)
    throw new RangeError(`expected at most ${mostDimensions} dimensions, got ${dimensions.length}`);
  if (codes.length !== dimensions.length)
    throw new RangeError(`expected ${dimensions.length} columns of codes, one a dimension, got ${codes.length}`);
  if (actual.length !== planned.length)
    throw new RangeError(`expected as many actual as planned figures, ${planned.length}, got ${actual.length}`);
  for (const [at, { id, members }] of dimensions.entries()) {
    const column = codes[at];
    if (column?.length !== planned.length)
      throw new RangeError(`codes of "${id}": expected ${planned.length}, one a leaf, got ${column?.length}`);
    let highest = -1;
    let lowest = 0;
    for (let leaf = 0; leaf < column.length; leaf += 1) {
      const code = column[leaf] ?? 0;
      if (code > highest) highest = code;
      if (code < lowest) lowest = code;
    }
    if (highest >= members.length || lowest < 0)
      throw new RangeError(
        `codes of "${id}": expected 0 to ${members.length - 1}, got ${lowest < 0 ? lowest : highest}`,
      );
  }
}
