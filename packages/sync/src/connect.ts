import type { Annex } from '@tandem-plan/core/annex';
import type { Actor, Effect } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { addressOf } from './http/address.ts';
import { httpWire } from './http/http-wire.ts';
import { createTokens } from './http/token.ts';
import type { AnnexSession, ConnectedSession } from './replica/connected-session.ts';
import { openAnnexReplica, openReplica } from './replica/open-replica.ts';
import type { ReplicaOptions } from './replica/replica.ts';
import type { ReplicaStorage } from './replica/storage.ts';
import { memoryStorage } from './storage/memory.ts';
import { systemHost } from './system-host.ts';

export interface ConnectOptions<Report = unknown, D extends Plan | Annex = Plan> {
  /** Where the server's `/v1` stands, such as `https://plans.example.com`. */
  readonly server: string;
  readonly planId: string;
  /**
   * A session token from the host's own backend; asked anew when one expires. Kept in memory only. Once a token is
   * another person's, say because somebody else signed in, the session is `refused`, and nothing is sent with it. A token
   * that takes longer than 30 seconds counts as a server out of reach.
   */
  readonly getToken: () => Promise<string>;
  /**
   * Who works here, where the host knows it without a token: then what is kept on the device opens even while
   * `getToken` cannot be answered. Otherwise the token says who it is.
   */
  readonly actor?: Actor;
  /** Where unsent changes wait; in memory unless given. */
  readonly storage?: ReplicaStorage;
  /** Judges the plan or annex, as in `createSession`. */
  readonly checker?: (plan: D, effects?: readonly Effect[], since?: D) => Report;
  /** `globalThis.fetch` unless given. */
  readonly fetch?: typeof fetch;
}

/**
 * Opens a plan of a server. Where the device keeps it, that is shown at once and the server is asked meanwhile; else it
 * is fetched first.
 *
 * @throws WireError if nothing is kept and the server does not give the plan, or nothing tells who works here
 * @throws RangeError if `server` is no address, or the server's plan cannot be read
 */
export const connect = <Report = unknown>(options: ConnectOptions<Report>): Promise<ConnectedSession<Report>> =>
  open(options, openReplica);

/**
 * Opens the annex of one's own party: what it keeps beside a plan, and the other party never sees. It works like the
 * plan, offline and in several tabs too, and is empty until somebody of the party writes to it.
 *
 * @throws WireError if nothing is kept and the server does not give the annex, or nothing tells who works here
 * @throws RangeError if `server` is no address, or the server's annex cannot be read
 */
export const connectAnnex = <Report = unknown>(options: ConnectOptions<Report, Annex>): Promise<AnnexSession<Report>> =>
  open(options, openAnnexReplica, 'annex');

async function open<Report, D extends Plan | Annex, Session>(
  options: ConnectOptions<Report, D>,
  openIt: (options: ReplicaOptions<Report, D>) => Promise<Session>,
  ...beside: readonly string[]
): Promise<Session> {
  const { planId, getToken, storage = memoryStorage(), checker } = options;
  const server = addressOf(options.server);
  const tokens = createTokens({
    getToken,
    host: systemHost,
    elapsed: () => performance.now(),
    actor: options.actor,
  });
  const actor = options.actor ?? (await tokens.get()).actor;
  const hints = 'addEventListener' in globalThis ? globalThis : undefined;
  const wire = httpWire({ server, planId, tokens, fetch: options.fetch ?? fetch, host: systemHost, hints });
  // Two people on one device stay apart, and what is theirs alone from the plan.
  const { stored, lasting } = await openStorage(storage, [server, planId, actor.party, actor.id, ...beside].join(' '));
  try {
    return await openIt({
      wire,
      stored,
      lasting,
      host: systemHost,
      actor,
      ...(checker === undefined ? {} : { checker }),
    });
  } catch (error) {
    await stored.close();
    throw error;
  }
}

/** Where a device refuses to keep anything (a private window, say), work goes on, and the status tells. */
async function openStorage(storage: ReplicaStorage, name: string): Promise<Pick<ReplicaOptions, 'stored' | 'lasting'>> {
  try {
    return { stored: await storage.open(name), lasting: storage.lasting };
  } catch {
    return { stored: await memoryStorage().open(name), lasting: false };
  }
}
