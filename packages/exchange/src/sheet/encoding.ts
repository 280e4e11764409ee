import { SheetError } from './sheet-error.ts';
import type { Encoding, SheetDoubt } from './sheet.ts';

export interface Detected {
  readonly encoding: Encoding;
  readonly doubts: readonly SheetDoubt[];
}

/** Five bytes that Windows-1252 does not use: a file that has them is in something else. */
const unusedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The encoding of a file by its beginning. A byte order mark says it; text that is UTF-8 is taken for that, as nothing
 * else looks like it by chance. What is neither may be Windows-1252, which somebody has to say: any bytes may.
 *
 * @throws SheetError for what is no text
 */
export function encodingOf(head: Uint8Array, whole: boolean): Detected {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', doubts: [] };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', doubts: [] };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', doubts: [] };
  const wide = wideOf(head);
  if (wide !== undefined) return { encoding: wide, doubts: [] };
  if (head.includes(0))
    throw new SheetError('not-text', 'this holds null bytes, as no text does; expected CSV or .xlsx');
  if (isUtf8(head, whole)) return { encoding: 'utf-8', doubts: [] };
  if (head.some((byte) => unusedInWindows1252.has(byte))) {
    throw new SheetError('wrong-encoding', 'this is neither UTF-8 nor UTF-16 nor Windows-1252; save it as UTF-8');
  }
  const taken = 'windows-1252';
  return { encoding: taken, doubts: [{ what: 'encoding', taken, candidates: [taken] }] };
}

/** UTF-16 without a mark: every other byte of digits, separators and Latin letters is null, and none between. */
function wideOf(head: Uint8Array): Encoding | undefined {
  const nulls = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const many = head.length / 4;
  if (odd >= many && even === 0 && odd > 0) return 'utf-16le';
  return even >= many && odd === 0 && even > 0 ? 'utf-16be' : undefined;
}

function isUtf8(head: Uint8Array, whole: boolean): boolean {
  try {
    // A letter may be cut in two where the beginning ends.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file, piece by piece, without its byte order mark.
 *
 * @throws SheetError, as a rejection, at bytes that are none of this encoding, and at null characters
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<string> {
  const decode = encoding === 'utf-8' ? utf8Pieces() : otherPieces(encoding);
  let before = 0;
  const next = (chunk?: Uint8Array): string => {
    let text: string;
    try {
      text = decode(chunk);
    } catch {
      if (chunk === undefined) throw new SheetError('cut-off', `the file ends within a character of ${encoding}`);
      const reason = `from byte ${before} on there are bytes that are not ${encoding}`;
      throw new SheetError('wrong-encoding', `${reason}; say which encoding it is in, or save it as UTF-8`);
    }
    if (!text.includes('\0')) return text;
    throw new SheetError('not-text', `from byte ${before} on there are null characters, as no text has`);
  };
  for await (const chunk of chunks) {
    yield next(chunk);
    before += chunk.byteLength;
  }
  yield next();
}

/** Decodes a piece, and with none what is left. */
type Decode = (chunk: Uint8Array | undefined) => string;

function otherPieces(encoding: Encoding): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}

/** Pieces cut between letters: engines decode those several times quicker than a stream of any. */
function utf8Pieces(): Decode {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let left = new Uint8Array(0);
  let first = true;
  return (chunk) => {
    const bytes = chunk === undefined ? left : left.length === 0 ? chunk : joined(left, chunk);
    const end = chunk === undefined ? bytes.length : wholeLetters(bytes);
    left = bytes.slice(end);
    const text = decoder.decode(bytes.subarray(0, end));
    const marked = first && text.startsWith('\uFEFF');
    if (text !== '') first = false;
    return marked ? text.slice(1) : text;
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the last letter ends that is whole. A letter is four bytes at most; its first says how many. */
function wholeLetters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? length - back : length;
  }
  return length;
}
