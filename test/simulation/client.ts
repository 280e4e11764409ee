import type { Annex } from '@tandem-plan/core/annex';
import type { Actor } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Scope } from '@tandem-plan/store';
import { type Poke, type Wire, WireError } from '@tandem-plan/sync';
import type { Authority } from '@tandem-plan/sync/authority';
import type { Dice } from '../laws/dice.ts';
import type { Device } from './device.ts';
import type { Ledger } from './ledger.ts';
import { createLink, type Link, type Network } from './network.ts';
import type { Planted } from './planted.ts';
import type { Schedule } from './schedule.ts';
import type { Servers } from './servers.ts';
import { inspectAnswer } from './privacy.ts';
import type { Session, Work } from './work.ts';

export interface Surroundings {
  readonly schedule: Schedule;
  readonly network: Network;
  readonly servers: Servers;
  readonly dice: Dice;
  readonly planted: Planted;
  readonly plan: string;
  readonly fail: (error: unknown) => void;
}

/** One tab of a person's device, which is closed, crashes, and is opened again. */
export interface Client {
  readonly actor: Actor;
  readonly device: Device;
  readonly link: Link;
  readonly scope: Scope;
  readonly ledger: Ledger;
  /** `undefined` while it is not open. */
  readonly session: Session<Plan | Annex> | undefined;
  /** What it shows, as text; `undefined` while it is not open. */
  text(): string | undefined;
  /** Does what its work is. @returns whether anything came of it */
  work(): boolean;
  /** Somebody's change was stored. */
  poke(poke: Poke): void;
  line(up: boolean): void;
  open(): void;
  crash(): void;
  close(): void;
}

export function createClient<D extends Plan | Annex>(
  name: string,
  actor: Actor,
  device: Device,
  work: Work<D>,
  world: Surroundings,
): Client {
  const { scope, ledger, kind } = work;
  const { schedule, network, servers, dice, planted, plan, fail } = world;
  /** A device's clock may be ten years off. */
  const skew = (dice.below(20 * 365) - 10 * 365) * 24 * 3_600_000;
  let link = createLink();
  let session: Session<D> | undefined;
  let listener: { readonly poked: (poke: Poke) => void; readonly line: (up: boolean) => void } | undefined;
  let crashTab = (): void => undefined;
  let opening = false;
  let ids = 0;

  function open(): void {
    if (session !== undefined || opening) return;
    opening = true;
    const own = createLink();
    own.cutUntil = link.cutUntil;
    link = own;
    const { stored, crash } = device.open();
    crashTab = crash;
    work
      .open({
        wire: planted.wire(wireOf(own)),
        stored: planted.stored(stored, device),
        lasting: true,
        actor,
        host: {
          now: () => new Date(Date.UTC(2017, 8, 30) + skew + schedule.now).toISOString(),
          after: (ms, what) => schedule.after(ms, () => own.alive && what()),
          ids: () => `${name}-${(ids += 1)}`,
          random: () => dice.below(1000) / 1000,
        },
      })
      .then(
        (opened) => {
          if (!own.alive) return;
          opening = false;
          session = opened;
        },
        (error: unknown) => {
          if (!own.alive) return;
          if (!(error instanceof WireError) || error.fault !== 'unreachable') return fail(error);
          down();
          schedule.after(500, open);
        },
      );
  }

  function down(): void {
    link.alive = false;
    session = undefined;
    listener = undefined;
    opening = false;
    crashTab();
  }

  function wireOf(own: Link): Wire {
    const ask = <T>(work: (authority: Authority) => Promise<T | undefined>): Promise<T> =>
      network.ask(own, () => servers.serve(work));
    return {
      async push(push) {
        const text = JSON.stringify(push);
        const answer = await ask((authority) => authority.push(plan, JSON.parse(text) as typeof push, actor));
        inspectAnswer(actor, answer.events, fail);
        for (const verdict of answer.verdicts) {
          if (verdict.status === 'accepted') ledger.acknowledged(`${push.client}-${verdict.mutation}`, verdict.seqs);
        }
        return answer;
      },
      async pull(asked, after) {
        const answer = await ask((authority) => authority.pull(plan, asked, after, actor));
        inspectAnswer(actor, answer.events, fail);
        return answer;
      },
      async document(asked) {
        const answer = await ask((authority) => authority.document(plan, asked, actor));
        inspectAnswer(actor, answer.document, fail);
        return answer;
      },
      // Signing is an append like any other, and simulated where the authority is.
      sign: () => Promise.reject(new WireError('invalid', 'nobody signs here')),
      visit: async () => undefined,
      listen(poked, line) {
        listener = { poked, line };
        schedule.after(1, () => own.alive && line(true));
        return () => {
          if (link === own) listener = undefined;
        };
      },
    };
  }

  return {
    actor,
    device,
    scope,
    ledger,
    get link() {
      return link;
    },
    get session() {
      return session;
    },
    text: () => session && kind.write(session.plan),
    work() {
      if (session === undefined) return false;
      const result = session.run(work.next(session.plan));
      return result.ok && result.effects.length > 0;
    },
    poke: (poke) => listener?.poked(poke),
    line: (up) => listener?.line(up),
    open,
    crash: down,
    close() {
      const closing = session;
      if (closing === undefined) return;
      const closed = link;
      session = undefined;
      listener = undefined;
      void closing.close().then(() => {
        closed.alive = false;
      });
    },
  };
}
