import type { Leaves } from './leaves.ts';

/** Every combination of members that any number of dimensions allow, each with a cell; the whole is one of them. */
export interface Cube {
  readonly cells: number;
  /** How many sets of dimensions there are, none included. */
  readonly kinds: number;
  /** Which dimensions each cell names, as bits: 0 for the whole. */
  readonly masks: Uint32Array;
  /** Adds up the leaves' values for every cell. */
  readonly sum: (values: Float64Array, into: Float64Array) => void;
  /** Per dimension, which member a cell names, `null` for any. */
  readonly members: (cell: number) => readonly (number | null)[];
}

/** How many cells may be laid out beside each leaf, and at least, before only those that occur are. */
const roomy = 16;
const always = 1 << 16;

export function cubeOf(leaves: Leaves): Cube {
  const cells = leaves.dimensions.reduce((product, { members }) => product * (members.length + 1), 1);
  return cells <= Math.max(always, roomy * leaves.planned.length) ? denseCube(leaves, cells) : sparseCube(leaves);
}

/** In each dimension one place more than members, for "any": one pass a dimension adds up what stands beside it. */
function denseCube({ dimensions, codes, planned }: Leaves, cells: number): Cube {
  const sizes = dimensions.map(({ members }) => members.length + 1);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1));
  const home = new Int32Array(planned.length);
  const masks = new Uint32Array(cells);
  for (const [at, stride] of strides.entries()) {
    const column = codes[at] ?? home;
    for (let leaf = 0; leaf < home.length; leaf += 1) home[leaf] = (home[leaf] ?? 0) + (column[leaf] ?? 0) * stride;
    markNamed(masks, 1 << at, stride, sizes[at] ?? 1);
  }
  return {
    cells,
    kinds: 2 ** dimensions.length,
    masks,
    sum(values, into) {
      into.fill(0);
      for (let leaf = 0; leaf < home.length; leaf += 1) {
        const cell = home[leaf] ?? 0;
        into[cell] = (into[cell] ?? 0) + (values[leaf] ?? 0);
      }
      for (const [at, stride] of strides.entries()) addUp(into, stride, sizes[at] ?? 1);
    },
    members: (cell) =>
      sizes.map((size, at) => {
        const member = Math.floor(cell / (strides[at] ?? 1)) % size;
        return member === size - 1 ? null : member;
      }),
  };
}

function markNamed(masks: Uint32Array, bit: number, stride: number, size: number): void {
  const block = stride * size;
  for (let start = 0; start < masks.length; start += block)
    for (let cell = start; cell < start + block - stride; cell += 1) masks[cell] = (masks[cell] ?? 0) | bit;
}

function addUp(cells: Float64Array, stride: number, size: number): void {
  const block = stride * size;
  for (let start = 0; start < cells.length; start += block) {
    const any = start + block - stride;
    for (let row = start; row < any; row += stride)
      for (let at = 0; at < stride; at += 1) cells[any + at] = (cells[any + at] ?? 0) + (cells[row + at] ?? 0);
  }
}

/** Only combinations that occur have a cell; what names fewer dimensions comes after what names more. */
function sparseCube({ dimensions, codes, planned }: Leaves): Cube {
  const leaves = planned.length;
  const kinds = 2 ** dimensions.length;
  /** The cell of each leaf, for one kind of combination after the other. */
  const cellOf = new Int32Array(leaves * kinds);
  /** One leaf of each cell. */
  const example: number[] = [];
  const masks: number[] = [];
  // The wider later, as where all are laid out.
  for (let mask = kinds - 1; mask >= 0; mask -= 1) {
    const ids = combined(mask, { dimensions, codes, planned });
    const first = example.length;
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      const cell = first + (ids[leaf] ?? 0);
      cellOf[mask * leaves + leaf] = cell;
      if (cell < example.length) continue;
      example.push(leaf);
      masks.push(mask);
    }
  }
  return {
    cells: example.length,
    kinds,
    masks: Uint32Array.from(masks),
    sum(values, into) {
      into.fill(0);
      for (let mask = 0; mask < kinds; mask += 1)
        for (let leaf = 0; leaf < leaves; leaf += 1) {
          const cell = cellOf[mask * leaves + leaf] ?? 0;
          into[cell] = (into[cell] ?? 0) + (values[leaf] ?? 0);
        }
    },
    members: (cell) =>
      codes.map((column, at) => (((masks[cell] ?? 0) & (1 << at)) === 0 ? null : (column[example[cell] ?? 0] ?? 0))),
  };
}

/** Numbers each leaf by its members in the dimensions of the mask: equal members, equal number, in order of appearance. */
function combined(
  mask: number,
  { dimensions, codes, planned }: Pick<Leaves, 'dimensions' | 'codes' | 'planned'>,
): Int32Array {
  const ids = new Int32Array(planned.length);
  for (const [at, { members }] of dimensions.entries()) {
    if ((mask & (1 << at)) === 0) continue;
    const known = new Map<number, number>();
    for (let leaf = 0; leaf < ids.length; leaf += 1) {
      const key = (ids[leaf] ?? 0) * members.length + (codes[at]?.[leaf] ?? 0);
      const id = known.get(key) ?? known.size;
      known.set(key, id);
      ids[leaf] = id;
    }
  }
  return ids;
}
