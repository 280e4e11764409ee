import { normal } from './normal.ts';

const none = new Set(
  `n/a, na, n.a, n. a, k.a, k. a, none, nil, not applicable, no role, not involved
  keine, keiner, entfällt, nicht zutreffend, ohne
  ninguno, ninguna, no aplica, no corresponde
  nessuno, nessuna, non applicabile, non previsto
  aucun, aucune, non applicable, sans objet, s.o, s/o`
    .split(/[,\n]/)
    .map(normal),
);

/** Whether a cell says that there is no role. */
export const isBlank = (text: string): boolean => /^[\s\p{Pd}.…·_*|/\\]*$/u.test(text) || none.has(normal(text));
