import { SheetError } from './sheet-error.ts';

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
}

/** A file: its bytes, or a stream of them such as Node's or a browser's. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array> | { getReader(): Reader };

const chunkSize = 64 * 1024;

/** Bytes in pieces of a size that is quick to work on. */
export function* pieces(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

async function* readAll(reader: Reader): AsyncIterable<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) yield* pieces(value);
    if (done) return;
  }
}

async function* small(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield* pieces(chunk);
}

const streamOf = (input: Exclude<Bytes, Uint8Array>): AsyncIterable<Uint8Array> =>
  Symbol.asyncIterator in input ? small(input) : readAll(input.getReader());

/** A file whose beginning was looked at. */
export interface Opened {
  readonly head: Uint8Array;
  /** Whether `head` is all there is. */
  readonly whole: boolean;
  /** The file from its first byte. Twice only where it did not come as a stream. */
  chunks(): AsyncIterable<Uint8Array>;
  /** All of it; `undefined` where that is more than `most` bytes. */
  all(most: number): Promise<Uint8Array | undefined>;
}

async function* known(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield* pieces(bytes);
}

/** Looks at up to `length` bytes of a file, and at no more of a stream than that takes. */
export async function open(input: Bytes, length: number): Promise<Opened> {
  if (input instanceof Uint8Array) {
    return {
      head: input.subarray(0, length),
      whole: input.byteLength <= length,
      chunks: () => known(input),
      all: (most) => Promise.resolve(input.byteLength > most ? undefined : input),
    };
  }
  const stream = streamOf(input)[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (size < length && !ended) {
    const next = await stream.next();
    if (next.done === true) ended = true;
    else size += begun.push(next.value) > 0 ? next.value.byteLength : 0;
  }
  let read = false;
  async function* chunks(): AsyncIterable<Uint8Array> {
    if (read) throw new SheetError('read-before', 'this stream was read to its end already; read its file anew');
    read = true;
    yield* begun;
    begun.length = 0;
    for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
  }
  const head = joined(begun, size);
  return {
    head,
    whole: ended,
    chunks,
    async all(most) {
      const got: Uint8Array[] = [];
      let total = 0;
      for await (const chunk of chunks()) {
        total += chunk.byteLength;
        if (total > most) return undefined;
        got.push(chunk);
      }
      return joined(got, total);
    },
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.byteLength;
  }
  return out;
}
