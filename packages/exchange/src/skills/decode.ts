import { TrainingError } from './training-error.ts';

export const maxTextBytes = 64 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark.
 *
 * @throws TrainingError when there is none, too much of it, or it is no such text
 */
export function decode(input: string | Uint8Array): string {
  const size = typeof input === 'string' ? input.length : input.byteLength;
  if (size > maxTextBytes) {
    const [got, limit] = [size / 1024 / 1024, maxTextBytes / 1024 / 1024];
    throw new TrainingError('too-big', `${got.toFixed(1)} MB, the limit is ${limit} MB`);
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : textOf(input);
  if (text.trim() === '') throw new TrainingError('empty', 'the file is empty');
  if (text.includes('\0')) throw new TrainingError('not-text', 'this is not text: it holds null characters');
  return text;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TrainingError('not-text', `this is not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text`);
  }
}
