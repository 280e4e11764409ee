import type { Actor } from '@tandem-plan/core/change';
import { Violation } from './violation.ts';

/** What only one party may see holds this, and the party's id. */
export const privateMark = 'for-the-eyes-of-';

/** Looks through what a client was given for what is the other side's own. */
export function inspectAnswer({ party }: Actor, answer: unknown, fail: (error: unknown) => void): void {
  const text = JSON.stringify(answer);
  const other = party === 'vendor' ? 'partner' : 'vendor';
  if (text.includes(`${privateMark}${other}`)) {
    fail(
      new Violation('privacy', `somebody of the ${party} was given what is the ${other}'s own: ${text.slice(0, 300)}`),
    );
  }
}
