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
  const decoder = new TextDecoder(encoding, { fatal: true });
  let before = 0;
  const next = (chunk?: Uint8Array): string => {
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      if (!text.includes('\0')) return text;
    } catch {
      if (chunk === undefined) throw new SheetError('cut-off', `the file ends within a character of ${encoding}`);
      const reason = `from byte ${before} on there are bytes that are not ${encoding}`;
      throw new SheetError('wrong-encoding', `${reason}; say which encoding it is in, or save it as UTF-8`);
    }
    throw new SheetError('not-text', `from byte ${before} on there are null characters, as no text has`);
  };
  for await (const chunk of chunks) {
    yield next(chunk);
    before += chunk.byteLength;
  }
  yield next();
}
