import type { Localisation } from '@tandem-plan/core/views';

/** How well predicted sets of causes match the true ones. */
export interface Score {
  /** Harmonic mean of precision and recall, over single causes of all snapshots together. */
  readonly f1: number;
  /** Part of the snapshots whose predicted set is the true set. */
  readonly exact: number;
}

export const namesOf = ({ causes }: Localisation): readonly string[] =>
  causes.map(({ where }) =>
    Object.entries(where)
      .map(([dimension, member]) => `${dimension}=${member}`)
      .join('&'),
  );

export function score(
  all: readonly { readonly found: readonly string[]; readonly causes: readonly string[] }[],
): Score {
  let [right, told, true_, exact] = [0, 0, 0, 0];
  for (const { found, causes } of all) {
    const hits = found.filter((cause) => causes.includes(cause)).length;
    right += hits;
    told += found.length;
    true_ += causes.length;
    if (hits === found.length && hits === causes.length) exact += 1;
  }
  return { f1: (2 * right) / (told + true_), exact: exact / all.length };
}
