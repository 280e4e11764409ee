import type { Encoding } from '../sheet/sheet.ts';

/** What is wrong with a file that is no text. */
type TextFault = 'too-big' | 'empty' | 'not-text';

export interface WholeText {
  /** In bytes, or characters of a text. */
  readonly limit: number;
  readonly encodings: 'UTF-8' | 'UTF-8 or UTF-16';
  readonly refuse: (code: TextFault, reason: string) => Error;
}

/**
 * The text of a whole file, without a byte order mark; UTF-16 is known by its mark.
 *
 * @throws what `refuse` gives when there is none, too much of it, or it is no such text
 */
export function wholeText(input: string | Uint8Array, { limit, encodings, refuse }: WholeText): string {
  const size = typeof input === 'string' ? input.length : input.byteLength;
  const megabytes = (bytes: number) => bytes / 1024 / 1024;
  if (size > limit)
    throw refuse('too-big', `${megabytes(size).toFixed(1)} MB of text, the limit is ${megabytes(limit)} MB`);
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decoded(input, encodings);
  if (text === undefined) throw refuse('not-text', `this is not ${encodings} text`);
  if (text.includes('\0')) throw refuse('not-text', 'this is not text: it holds null characters');
  if (text.trim() === '') throw refuse('empty', 'the file is empty');
  return text;
}

function decoded(bytes: Uint8Array, encodings: WholeText['encodings']): string | undefined {
  try {
    return new TextDecoder(encodings === 'UTF-8' ? 'utf-8' : encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
