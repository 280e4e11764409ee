import { createHash, timingSafeEqual } from 'node:crypto';
import { bearer } from './bearer.ts';

const shortest = 32;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Knows the host's backend by a secret that it sends as `Authorization: Bearer …`. Give two while one replaces the other.
 *
 * @param secrets each at least 32 characters, best 32 random bytes in base64url
 * @throws RangeError for one that is shorter; the message does not hold it
 */
export function hostKey(...secrets: readonly [string, ...string[]]): (request: Request) => boolean {
  for (const secret of secrets) {
    if (!/^[\x21-\x7e]*$/.test(secret)) throw new RangeError('A host secret holds no blanks and nothing beyond ASCII');
    if (secret.length < shortest) {
      throw new RangeError(`A host secret has at least ${shortest} characters, got ${secret.length}`);
    }
  }
  const known = secrets.map(digest);
  return (request) => {
    const sent = digest(bearer(request) ?? '');
    // Hashes are of one length, and all are compared, so that time tells nothing.
    return known.map((each) => timingSafeEqual(each, sent)).includes(true);
  };
}
