import type { Plan } from '@tandem-plan/core/plan';
import { planKind } from '../document.ts';
import type { DocumentAnswer } from '../protocol.ts';

/** @throws RangeError if it cannot be read */
export function documentOf({ document, seq }: DocumentAnswer): { readonly document: Plan; readonly seq: number } {
  const read = planKind.parse(document);
  if (read.ok) return { document: read.document, seq };
  const [issue] = read.issues;
  throw new RangeError(`the server's plan cannot be read: "${issue?.code}" at "${issue?.path}"`);
}
