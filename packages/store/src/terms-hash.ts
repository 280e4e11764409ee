import { createHash } from 'node:crypto';
import type { Plan } from '@tandem-plan/core/plan';
import { termsOf } from '@tandem-plan/core/terms';
import { canonical } from './canonical.ts';
import { mapTexts } from './leaves.ts';

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a plan's terms, base64url: what a sign-off says it is on. Anyone with the
 * plan can compute it; docs/sign-off.md says how, without this code.
 *
 * @throws TypeError if the plan holds half a character, for which no hash is defined
 */
export function hashTerms(plan: Plan): string {
  const terms = mapTexts(termsOf(plan), '', 0, (text) => text) as object;
  return createHash('sha256').update(canonical(terms), 'utf8').digest('base64url');
}
