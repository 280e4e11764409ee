import type { DocumentKind } from '../document.ts';
import type { DocumentAnswer } from '../protocol.ts';

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
