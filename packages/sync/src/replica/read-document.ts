import type { DocumentKind } from '../document.ts';
import type { DocumentAnswer } from '../protocol.ts';
import { WireError } from '../wire.ts';

/** @throws RangeError if it cannot be read */
export function documentOf<D>(
  kind: DocumentKind<D>,
  { document, seq }: DocumentAnswer,
): { readonly document: D; readonly seq: number } {
  const read = kind.parse(document);
  if (read.ok) return { document: read.document, seq };
  const [issue] = read.issues;
  throw new RangeError(`the server's document cannot be read: "${issue?.code}" at "${issue?.path}"`);
}

/**
 * The same of a server that was reached before: a document that cannot be read now may be readable later.
 *
 * @throws WireError if it cannot be read: the server is not there, as it were
 */
export function documentIn<D>(kind: DocumentKind<D>, answer: DocumentAnswer): ReturnType<typeof documentOf<D>> {
  try {
    return documentOf(kind, answer);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WireError('unreachable', error.message, { cause: error });
  }
}
