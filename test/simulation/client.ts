import type { Actor } from '@tandem-plan/core/change';
import { type ConnectedSession, openReplica, type Poke, type Wire, WireError } from '@tandem-plan/sync';
import type { Authority } from '@tandem-plan/sync/authority';
import type { Dice } from '../laws/dice.ts';
import type { Device } from './device.ts';
import type { Ledger } from './ledger.ts';
import { createLink, type Link, type Network } from './network.ts';
import type { Planted } from './planted.ts';
import type { Schedule } from './schedule.ts';
import type { Servers } from './servers.ts';
import { inspectAnswer } from './privacy.ts';

export interface Surroundings {
  readonly schedule: Schedule;
  readonly network: Network;
  readonly servers: Servers;
  readonly ledger: Ledger;
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
  /** `undefined` while it is not open. */
  readonly session: ConnectedSession | undefined;
  /** Somebody's change was stored. */
  poke(poke: Poke): void;
  line(up: boolean): void;
  open(): void;
  crash(): void;
  close(): void;
}

export function createClient(name: string, actor: Actor, device: Device, world: Surroundings): Client {
  const { schedule, network, servers, ledger, dice, planted, plan, fail } = world;
  /** A device's clock may be ten years off. */
  const skew = (dice.below(20 * 365) - 10 * 365) * 24 * 3_600_000;
  let link = createLink();
  let session: ConnectedSession | undefined;
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
    openReplica({
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
    }).then(
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
      async pull(scope, after) {
        const answer = await ask((authority) => authority.pull(plan, scope, after, actor));
        inspectAnswer(actor, answer.events, fail);
        return answer;
      },
      async document(scope) {
        const answer = await ask((authority) => authority.document(plan, scope, actor));
        inspectAnswer(actor, answer.document, fail);
        return answer;
      },
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
    get link() {
      return link;
    },
    get session() {
      return session;
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
