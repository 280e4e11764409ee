import { type Actor, type Command, type Effect, mayRun, type Refusal } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { type RecordName, touchedTerms } from '@tandem-plan/core/terms';
import { hashTerms, type PlanLog, type Receipt } from '@tandem-plan/store';
import { type Desk, judge } from './judge.ts';
import { pagesOf } from './read-log.ts';
import { nameOf, type Standing } from './standing.ts';

export type Signoff = Plan['signoffs'][number];

/** Somebody signs the terms of a plan for the party they act for. */
export interface Signing {
  /** The last event of the plan as the signer read it. */
  readonly revision: number;
  /** The stakeholder who signs. */
  readonly by: string;
  /** Of this attempt alone; the id of the record is made of it too. */
  readonly receipt: Receipt;
}

export type SignResult =
  /** It stands in the log as event `seq`. `again`: since an earlier time this was asked, and nothing was written now. */
  | { readonly status: 'signed'; readonly signoff: Signoff; readonly seq: number; readonly again: boolean }
  /** After the revision, up to `head`, terms of these records were changed. */
  | { readonly status: 'changed'; readonly head: number; readonly records: readonly RecordName[] }
  /** The log has not come that far. */
  | { readonly status: 'ahead'; readonly head: number }
  /** The actor's party has no such stakeholder. */
  | { readonly status: 'stranger' }
  | { readonly status: 'rejected'; readonly refusals: readonly Refusal[] };

/**
 * Signs a plan as it was at a revision, unless its terms were changed since. A person's signature on one revision is
 * there once, however often it is asked for. What is signed is worked out from the document that the signature is
 * appended to: the log takes no append behind an event that was not looked at.
 */
export async function sign(
  desk: Desk & { readonly log: PlanLog },
  standing: Standing<Plan>,
  { revision, by, receipt }: Signing,
  actor: Actor,
): Promise<SignResult> {
  for (;;) {
    await standing.catchUp();
    const { key, head, document } = standing;
    const { party } = actor;
    const add = (terms: string): Command<{ readonly record: Signoff }> => {
      const record = { id: `signoff-${receipt.client}`, party, by, at: desk.clock(), revision, terms };
      return { id: record.id, type: 'signoff.add', input: { record } };
    };
    const forbidden = mayRun(actor, document, add('none yet'));
    if (forbidden !== undefined) return rejected(forbidden);
    if (!document.stakeholders.some((one) => one.id === by && one.party === party)) return { status: 'stranger' };
    if (revision > head.seq) return { status: 'ahead', head: head.seq };

    const changed = new Map<string, RecordName>();
    for await (const events of pagesOf(desk.log, key, revision, head.seq)) {
      for (const { seq, effects } of events) {
        const signoff = signoffsOf(effects).find(
          (one) => one.party === party && one.by === by && one.revision === revision,
        );
        if (signoff !== undefined) return { status: 'signed', signoff, seq, again: true };
        for (const name of touchedTerms(effects)) changed.set(`${name.type} ${name.id}`, name);
      }
    }
    if (changed.size > 0) return { status: 'changed', head: head.seq, records: [...changed.values()] };

    const terms = termsOrRefusal(document);
    if (typeof terms !== 'string') return rejected(terms);
    const step = { mutation: receipt.mutation, basis: revision, commands: [add(terms)] };
    const judged = judge(desk, standing, receipt, step, actor);
    if (!judged.ok) return rejected(...judged.refusals);
    const result = await desk.log.append(key, head.seq, judged.events, receipt);
    if (result.status === 'duplicate') throw new Error(`${nameOf(key)}: a receipt that signs was used before`);
    if (result.status === 'ok') {
      standing.take(judged.events, judged.document);
      const [signoff] = judged.events.flatMap(({ effects }) => signoffsOf(effects));
      if (signoff === undefined) throw new Error(`${nameOf(key)}: event ${result.head.seq} adds no sign-off`);
      return { status: 'signed', signoff, seq: result.head.seq, again: false };
    }
  }
}

const rejected = (...refusals: readonly Refusal[]): SignResult => ({ status: 'rejected', refusals });

/** Sign-offs that come with these effects. */
const signoffsOf = (effects: readonly Effect[]): readonly Signoff[] =>
  // The schema of the type has judged what an accepted command adds.
  effects.flatMap((effect) => (effect.op === 'add' && effect.type === 'signoff' ? [effect.record as Signoff] : []));

/** Whether effects write a sign-off, other than by taking one back. */
export const signs = (effects: readonly Effect[]): boolean =>
  effects.some(({ op, type }) => type === 'signoff' && op !== 'remove' && op !== 'move');

function termsOrRefusal(document: Plan): string | Refusal {
  try {
    return hashTerms(document);
  } catch (error) {
    // Half a character, say: texts that a plan takes and no hash is defined for.
    if (error instanceof TypeError) return { code: 'not-json-data', path: '', values: { got: error.message } };
    throw error;
  }
}
