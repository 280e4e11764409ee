import { type Annex, parseAnnex, readAnnex, writeAnnex } from '@tandem-plan/core/annex';
import {
  applyEffects,
  type Command,
  type Effect,
  type Refusal,
  run as runOnDocument,
  type RunContext,
} from '@tandem-plan/core/change';
import { type Issue, parsePlan, type Plan, type Read, readPlan, writePlan } from '@tandem-plan/core/plan';

export type Ran<D> =
  | { readonly ok: true; readonly document: D; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export type ReadDocument<D> =
  | { readonly ok: true; readonly document: D }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a log holds the changes of: the shared plan, or a party's annex. */
export interface DocumentKind<D> {
  read(text: string): ReadDocument<D>;
  parse(value: unknown): ReadDocument<D>;
  write(document: D): string;
  run(document: D, command: Command, context: RunContext): Ran<D>;
  /** @throws RangeError if the effects are of another document */
  apply(document: D, effects: readonly Effect[]): D;
}

const documentKind = <D extends Plan | Annex>({
  read,
  parse,
  write,
}: {
  readonly read: (text: string) => Read<D>;
  readonly parse: (value: unknown) => Read<D>;
  readonly write: (document: D) => string;
}): DocumentKind<D> => ({
  read: (text) => asDocument(read(text)),
  parse: (value) => asDocument(parse(value)),
  write,
  run(before, command, context) {
    const result = runOnDocument(before, command, context);
    return result.ok ? { ok: true, document: result.plan, effects: result.effects } : result;
  },
  apply: applyEffects,
});

const asDocument = <D>(read: Read<D>): ReadDocument<D> => (read.ok ? { ok: true, document: read.plan } : read);

export const planKind: DocumentKind<Plan> = documentKind({ read: readPlan, parse: parsePlan, write: writePlan });

export const annexKind: DocumentKind<Annex> = documentKind({ read: readAnnex, parse: parseAnnex, write: writeAnnex });
