import assert from 'node:assert/strict';
import type { Actor } from '../../../change/index.ts';
import { as, samplePlan } from '../../../change/testing/sample.ts';
import { run } from '../../../change/run.ts';
import type { Plan } from '../../../plan/index.ts';
import type { AcceptedEvent } from '../accepted-event.ts';

interface Sender {
  readonly party?: string;
  /** A device; one for each party unless given. */
  readonly client?: string;
  /** The last event it had seen; the one right before unless given. */
  readonly basis?: number;
  /** Their id; as the sample calls whoever is of the party unless given. */
  readonly id?: Actor['id'];
}

/** A plan, and what was accepted of what two parties sent. */
export interface Log {
  plan: Plan;
  readonly events: AcceptedEvent[];
  /** As the vendor's lead unless told otherwise. */
  send(type: string, input: unknown, by?: Sender): void;
}

export function begin(more: Record<string, unknown> = {}): Log {
  const log: Log = {
    plan: samplePlan(more),
    events: [],
    send(type, input, { party = 'vendor', client = `${party}-desk`, basis, id } = {}) {
      const seq = log.events.length + 1;
      const at = `2017-09-30T14:${String(seq).padStart(2, '0')}:00Z`;
      const actor = id === undefined ? as(party) : { ...as(party), id };
      const result = run(log.plan, { id: `c-${seq}`, type, input }, { at, actor });
      assert.ok(result.ok, JSON.stringify(result));
      log.plan = result.plan;
      const event = { seq, at, actor, receipt: { client }, command: { type, input }, effects: result.effects };
      log.events.push(JSON.parse(JSON.stringify(basis === undefined ? event : { ...event, basis })) as AcceptedEvent);
    },
  };
  return log;
}
