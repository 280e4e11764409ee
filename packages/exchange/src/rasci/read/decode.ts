import { RasciError } from '../rasci-error.ts';
import { maxTextBytes } from './limits.ts';

/**
 * The text of a file, without a byte order mark.
 *
 * @throws RasciError when there is none, too much of it, or it is not UTF-8 text
 */
export function decode(input: string | Uint8Array): string {
  const size = typeof input === 'string' ? input.length : input.byteLength;
  if (size > maxTextBytes) {
    const limit = maxTextBytes / 1024 / 1024;
    throw new RasciError('too-big', `${(size / 1024 / 1024).toFixed(1)} MB of text, the limit is ${limit} MB`);
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : utf8(input);
  if (text.includes('\0')) throw new RasciError('not-text', 'this is not text: it holds null characters');
  if (text.trim() === '') throw new RasciError('empty', 'the file is empty');
  return text;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RasciError('not-text', 'this is not UTF-8 text');
  }
}
