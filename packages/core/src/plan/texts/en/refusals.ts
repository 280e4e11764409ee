import type { Dictionary } from '../texts.ts';

/** Why a command was not carried out. */
export const refusals: Dictionary = {};
