import type { SignRequest } from '../protocol.ts';
import { type Wire, WireError } from '../wire.ts';
import type { SignOutcome } from './connected-session.ts';

/** Asks once: whoever lost the answer asks again, and has signed once. */
export async function askToSign(wire: Wire, request: SignRequest): Promise<SignOutcome> {
  try {
    return await wire.sign(request);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { fault, message } = error;
    return fault === 'unreachable' ? { status: 'unreachable' } : { status: 'refused', code: fault, message };
  }
}
