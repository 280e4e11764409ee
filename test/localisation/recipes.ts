import type { Recipe } from './synthetic.ts';

const plain: Recipe = {
  sizes: [6, 12, 8, 10],
  empty: 0.3,
  skew: 0.8,
  noise: 0.03,
  level: 1,
  causes: [2, 2],
  loss: [0.2, 1],
};

/** Kinds of snapshots that no parameter was chosen for. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'one attribute': { ...plain, causes: [1] },
  'two of two': plain,
  'three of three': { ...plain, causes: [3, 3, 3] },
  'one, two and three': { ...plain, causes: [1, 2, 3] },
  noisy: { ...plain, noise: 0.2, causes: [1, 2], loss: [0.4, 1] },
  shallow: { ...plain, noise: 0.02, causes: [1, 2], loss: [0.1, 0.2] },
  'all short by a fifth': { ...plain, level: 0.8 },
  'mostly empty': { ...plain, empty: 0.8, causes: [1, 2] },
  'two dimensions': { ...plain, sizes: [20, 30], empty: 0.1, causes: [1, 1] },
  'six narrow dimensions': { ...plain, sizes: [3, 4, 3, 5, 4, 3], empty: 0, causes: [2, 2] },
  'half of two segments': { ...plain, sizes: [2, 6, 4], empty: 0, causes: [1] },
  'a plan of 12 slices': { ...plain, sizes: [4, 3], empty: 0, noise: 0.05, causes: [1], loss: [0.3, 0.8] },
};
/** The same kinds without a cause. */
export const quiet: Readonly<Record<string, Recipe>> = Object.fromEntries(
  Object.entries(recipes).map(([name, recipe]) => [name, { ...recipe, causes: [] }]),
);
