import { Problem } from '../problem.ts';

/** Levels a body may be nested; a record of a plan has fewer than ten. */
const deepest = 64;

/**
 * The bytes of a JSON body.
 *
 * @param most  bytes; no more than these are kept, and reading ends with the first that is too many
 * @param closing  once it is aborted, nobody waits for what has not come
 * @throws Problem not-json-type, too-large, broken-off, closing
 */
export async function readBytes(request: Request, most: number, closing: AbortSignal): Promise<Uint8Array> {
  const type = request.headers.get('content-type') ?? '';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  // A form of another site cannot send this type without asking first.
  if (!/^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(type) || encoding !== 'identity') {
    throw new Problem('not-json-type', { headers: { accept: 'application/json' } });
  }
  const tooLarge = () => new Problem('too-large', { detail: `At most ${most} bytes are taken` });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(request, closing)) {
    size += piece.byteLength;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What is not asked for any more is called off. */
async function* piecesOf(request: Request, closing: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  // Reading ends with it; that it broke off meanwhile is nobody's concern.
  const cancel = () => reader.cancel().catch(() => {});
  const callOff = () => void cancel();
  closing.addEventListener('abort', callOff);
  try {
    for (;;) {
      const read = closing.aborted ? undefined : await reader.read();
      if (closing.aborted) throw new Problem('closing', { headers: { 'retry-after': '5' } });
      if (read?.value === undefined) return;
      yield read.value;
    }
  } catch (error) {
    // Only the connection can break here, and by whoever holds its other end.
    throw error instanceof Problem ? error : new Problem('broken-off');
  } finally {
    closing.removeEventListener('abort', callOff);
    await cancel();
  }
}

/** @throws Problem as `readBytes`, and not-json */
export async function readJson(request: Request, most: number, closing: AbortSignal): Promise<unknown> {
  const bytes = await readBytes(request, most, closing);
  const text = decoded(bytes);
  const value = text === undefined ? undefined : parsed(text);
  if (value === undefined) throw new Problem('not-json');
  if (depth(text ?? '') > deepest) {
    throw new Problem('invalid', { path: '', detail: `Expected at most ${deepest} levels` });
  }
  return value.json;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Of text that is JSON: how deep its brackets go. On the text, since a walk through the value could be too deep itself. */
function depth(text: string): number {
  let level = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '[' || letter === '{') {
      level += 1;
      if (level > most) most = level;
    } else if (letter === ']' || letter === '}') level -= 1;
  }
  return most;
}
