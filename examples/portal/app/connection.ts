import { type Command, createSession, type Effect, type PlanSession, type Refusal } from '@tandem-plan/core/change';
import { readPlan } from '@tandem-plan/core/plan';
import { createChecker, type Report } from '@tandem-plan/core/rules';
import type { Person, Portfolio, PortfolioPlan } from '../server/portfolio.ts';

/** What the server keeps of one accepted command, as far as the page needs it. */
interface Accepted {
  readonly seq: number;
  readonly at: string;
  readonly effects: readonly Effect[];
  readonly receipt: { readonly client: string; readonly mutation: number };
}

/** What became of commands that were sent. */
export type Sent =
  | { readonly status: 'saved' }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly status: 'offline' };

/** One person at work on one plan of the server. */
export interface Connection {
  readonly session: PlanSession<Report>;
  /** Resolves once the server's disk has the commands, or says why it does not. Changes of others arrive on the way. */
  send(commands: readonly Command[]): Promise<Sent>;
  /** Fetches what others did meanwhile. */
  refresh(): Promise<void>;
}

export class MissingPlan extends Error {}

const newId = () => crypto.randomUUID();

export async function fetchPortfolio(): Promise<Portfolio> {
  const response = await fetch('/api/portfolio');
  return (await response.json()) as Portfolio;
}

export async function connect({ id }: PortfolioPlan, person: Person, asOf: string): Promise<Connection> {
  const response = await fetch(`/v1/plans/${id}`);
  if (!response.ok) throw new MissingPlan(id);
  const read = readPlan(await response.text());
  if (!read.ok) throw new RangeError(read.issues.map(({ code, path }) => `${path} ${code}`).join('; '));

  let seen = Number(response.headers.get('x-plan-seq'));
  // The server's clock stamps what it accepted; ours runs the same command right after and must write the same.
  let acceptedAt: string | undefined;
  const client = newId();
  let mutation = 0;
  const checker = createChecker({});
  const session = createSession<Report>(read.plan, {
    actor: { id: person.id, party: person.party, role: person.role },
    clock: () => acceptedAt ?? new Date().toISOString(),
    ids: newId,
    checker: (plan, effects) => checker.check({ plan, asOf }, effects),
  });

  /** The change whose answer is awaited: it is run here too, and no other of our own. */
  let awaited: number | undefined;

  const take = (events: readonly Accepted[]) => {
    for (const { seq, at, effects, receipt } of events) {
      if (seq <= seen) continue;
      seen = seq;
      if (receipt.client === client && receipt.mutation === awaited) acceptedAt = at;
      // Of others, or our own whose answer was lost.
      else session.receive(effects);
    }
  };

  return {
    session,
    async send(commands) {
      mutation += 1;
      awaited = mutation;
      const body = JSON.stringify({ receipt: { client, mutation }, after: seen, commands });
      let answer: Response;
      try {
        answer = await fetch(`/v1/plans/${id}/push`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-portal-person': person.id },
          body,
        });
      } catch {
        awaited = undefined;
        return { status: 'offline' };
      }
      if (answer.status === 422) {
        const { refusals } = (await answer.json()) as { refusals: readonly Refusal[] };
        return { status: 'refused', refusals };
      }
      if (!answer.ok) {
        awaited = undefined;
        return { status: 'offline' };
      }
      take(((await answer.json()) as { events: readonly Accepted[] }).events);
      return { status: 'saved' };
    },
    async refresh() {
      const answer = await fetch(`/v1/plans/${id}/pull?after=${seen}`);
      if (answer.ok) take(((await answer.json()) as { events: readonly Accepted[] }).events);
    },
  };
}
