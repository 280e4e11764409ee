import {
  applyEffects,
  type Command,
  type Effect,
  type Refusal,
  run as runOnPlan,
  type RunContext,
} from '@tandem-plan/core/change';
import { type Issue, parsePlan, type Plan, readPlan, writePlan } from '@tandem-plan/core/plan';

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

const asDocument = (read: ReturnType<typeof readPlan>): ReadDocument<Plan> =>
  read.ok ? { ok: true, document: read.plan } : read;

export const planKind: DocumentKind<Plan> = {
  read: (text) => asDocument(readPlan(text)),
  parse: (value) => asDocument(parsePlan(value)),
  write: (plan) => writePlan(plan),
  run(plan, command, context) {
    const result = runOnPlan(plan, command, context);
    return result.ok ? { ok: true, document: result.plan, effects: result.effects } : result;
  },
  apply: applyEffects,
};
