import type { Dictionary } from '../texts.ts';

/** Warum ein Befehl nicht ausgeführt wurde. */
export const refusals: Dictionary = {};
