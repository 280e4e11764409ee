import { authorshipOneSided } from './authorship-one-sided.ts';
import { notSigned } from './not-signed.ts';
import { pencilOpen } from './pencil-open.ts';
import type { Rule } from '../rule.ts';
import { signedVersionOutdated } from './signed-version-outdated.ts';

/** The rules on ownership, in a channel director's order. */
export const ownership: readonly Rule[] = [notSigned, authorshipOneSided, signedVersionOutdated, pencilOpen];
