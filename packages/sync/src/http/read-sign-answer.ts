import type { SignAnswer } from '../protocol.ts';
import { jsonOf, messageOf } from './ask.ts';
import { type Check, list, object, text, whole } from './check.ts';

/** Under these a server says why it does not sign. */
export const signProblems: readonly number[] = [403, 404, 409, 422];

const signed = object({
  signoff: object({ id: text, party: text, by: text, at: text, revision: whole, terms: text }),
  seq: whole,
});
const problem = object({ type: text });
const changed = object({ revision: whole, records: list(object({ type: text, id: text })) });

/** Believes it once it was looked at. */
function believe<T>(value: unknown, check: Check): T {
  check(value, '');
  return value as T;
}

export async function readSignAnswer(response: Response): Promise<SignAnswer> {
  const { status } = response;
  const answer = await jsonOf(response);
  if (!signProblems.includes(status)) {
    const { signoff, seq } = believe<Omit<Extract<SignAnswer, { status: 'signed' }>, 'again'>>(answer, signed);
    return { status: 'signed', signoff, seq, again: status === 200 };
  }
  const code = believe<{ readonly type: string }>(answer, problem).type.split(':').at(-1) ?? '';
  if (code !== 'terms-changed') return { status: 'refused', code, message: messageOf(answer) ?? code };
  const { revision, records } = believe<Extract<SignAnswer, { status: 'changed' }>>(answer, changed);
  return { status: 'changed', revision, records };
}
