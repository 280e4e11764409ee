/** Leaves by column: what was planned and what was done where, any number of dimensions deep. */
export interface Leaves {
  readonly dimensions: readonly { readonly id: string; readonly members: readonly string[] }[];
  /** Per dimension, which member each leaf is of, as its position among `members`. */
  readonly codes: readonly ArrayLike<number>[];
  /** What was due of each leaf. */
  readonly planned: Float64Array;
  /** What each leaf brought, in the same unit; `NaN` where nobody reported it, which is not zero. */
  readonly actual: Float64Array;
}

/** All combinations of members, the leaves' sums over each of them, and which they are. */
export interface Cube {
  readonly size: number;
  /** How many dimensions each combination names, as bits; 0 is the whole. */
  readonly mask: (cell: number) => number;
  /** How many combinations name the same dimensions. */
  readonly width: (mask: number) => number;
  /** Adds up what the leaves have, for every combination. */
  readonly sum: (leaves: Float64Array, into: Float64Array) => void;
  /** Which member of each dimension a combination names, `null` for any. */
  readonly members: (cell: number) => readonly (number | null)[];
  /** Whether each leaf is in it. */
  readonly leavesIn: (cell: number) => Int32Array;
}

/** Above this the combinations that occur are counted, not all that could. */
const densest = 1 << 22;

/**
 * Lays out all combinations at once: each dimension has one more place, for "any", and one pass a dimension adds up
 * what stands beside it. Where most combinations never occur, only those that do have a place.
 */
export function cubeOf(leaves: Leaves): Cube {
  const places = leaves.dimensions.reduce((product, { members }) => product * (members.length + 1), 1);
  const sparse = places > densest && places > 8 * leaves.planned.length;
  return sparse ? sparseCube(leaves) : denseCube(leaves, places);
}

function denseCube({ dimensions, codes, planned }: Leaves, size: number): Cube {
  const sizes = dimensions.map(({ members }) => members.length + 1);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, one) => product * one, 1));
  const count = planned.length;
  const home = new Int32Array(count);
  for (const [at, code] of codes.entries()) {
    const stride = strides[at] ?? 0;
    for (let leaf = 0; leaf < count; leaf += 1) home[leaf] = (home[leaf] ?? 0) + (code[leaf] ?? 0) * stride;
  }
  const memberOf = (cell: number, at: number): number => Math.floor(cell / (strides[at] ?? 1)) % (sizes[at] ?? 1);
  const isAny = (cell: number, at: number): boolean => memberOf(cell, at) === (sizes[at] ?? 0) - 1;
  return {
    size,
    mask: (cell) => sizes.reduce((mask, _, at) => (isAny(cell, at) ? mask : mask | (1 << at)), 0),
    width: widthOf(dimensions),
    sum(values, into) {
      into.fill(0);
      for (let leaf = 0; leaf < count; leaf += 1) {
        const cell = home[leaf] ?? 0;
        into[cell] = (into[cell] ?? 0) + (values[leaf] ?? 0);
      }
      for (const [at, stride] of strides.entries()) addUp(into, stride, sizes[at] ?? 1);
    },
    members: (cell) => sizes.map((_, at) => (isAny(cell, at) ? null : memberOf(cell, at))),
    leavesIn(cell) {
      const named = sizes.map((_, at) => at).filter((at) => !isAny(cell, at));
      const found: number[] = [];
      for (let leaf = 0; leaf < count; leaf += 1)
        if (named.every((at) => codes[at]?.[leaf] === memberOf(cell, at))) found.push(leaf);
      return Int32Array.from(found);
    },
  };
}

/** For one dimension, puts the sum of its members into its last place. */
function addUp(cells: Float64Array, stride: number, size: number): void {
  const block = stride * size;
  for (let start = 0; start < cells.length; start += block) {
    const any = start + block - stride;
    for (let row = start; row < any; row += stride)
      for (let at = 0; at < stride; at += 1) cells[any + at] = (cells[any + at] ?? 0) + (cells[row + at] ?? 0);
  }
}

function sparseCube({ dimensions, codes, planned }: Leaves): Cube {
  const count = planned.length;
  const each = 2 ** dimensions.length;
  const cells = new Int32Array(count * each);
  const example: number[] = [];
  for (let mask = 0; mask < each; mask += 1) {
    let ids = new Int32Array(count);
    for (const [at, { members }] of dimensions.entries()) {
      if ((mask & (1 << at)) === 0) continue;
      const known = new Map<number, number>();
      const next = new Int32Array(count);
      for (let leaf = 0; leaf < count; leaf += 1) {
        const key = (ids[leaf] ?? 0) * members.length + (codes[at]?.[leaf] ?? 0);
        const id = known.get(key) ?? known.size;
        known.set(key, id);
        next[leaf] = id;
      }
      ids = next;
    }
    const first = example.length;
    for (let leaf = 0; leaf < count; leaf += 1) {
      const cell = first + (ids[leaf] ?? 0);
      cells[leaf * each + mask] = cell;
      if (cell === example.length) example.push(leaf * each + mask);
    }
  }
  const maskOf = (cell: number): number => (example[cell] ?? 0) % each;
  return {
    size: example.length,
    mask: maskOf,
    width: widthOf(dimensions),
    sum(values, into) {
      into.fill(0);
      for (let place = 0; place < cells.length; place += 1) {
        const cell = cells[place] ?? 0;
        into[cell] = (into[cell] ?? 0) + (values[Math.floor(place / each)] ?? 0);
      }
    },
    members(cell) {
      const leaf = Math.floor((example[cell] ?? 0) / each);
      return codes.map((code, at) => ((maskOf(cell) & (1 << at)) === 0 ? null : (code[leaf] ?? 0)));
    },
    leavesIn(cell) {
      const mask = maskOf(cell);
      const found: number[] = [];
      for (let leaf = 0; leaf < count; leaf += 1) if (cells[leaf * each + mask] === cell) found.push(leaf);
      return Int32Array.from(found);
    },
  };
}

const widthOf =
  (dimensions: Leaves['dimensions']) =>
  (mask: number): number =>
    dimensions.reduce((product, { members }, at) => ((mask & (1 << at)) === 0 ? product : product * members.length), 1);
