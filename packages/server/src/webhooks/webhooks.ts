import type { ServerEvent } from '../event.ts';
import type { Log } from '../observing/log-entry.ts';
import { systemTimers, type Timers } from '../timers.ts';
import { type Courier, createCourier, type Delivery } from './courier.ts';
import { createGathering } from './gather.ts';
import { type Change, changedMessages, type Message, messageOf, type WebhookType, webhookTypes } from './message.ts';
import { createOnce } from './once.ts';
import { post, type PostOptions } from './post.ts';
import { readSecret, signedHeaders } from './sign.ts';
import { readTarget } from './target.ts';

/** Where the host wants to be told. */
export interface WebhookEndpoint {
  /** Names it in logs and metrics: 1 to 40 of a–z, 0–9 and `-`. */
  readonly id: string;
  readonly url: string;
  /** `whsec_…`. Two while one takes the other's place: every message is signed by each. */
  readonly secrets: readonly string[];
  /** All unless given. */
  readonly types?: readonly WebhookType[];
}

export interface WebhookOptions extends Partial<Omit<PostOptions, 'ca'>> {
  readonly endpoints: readonly WebhookEndpoint[];
  readonly log?: Log;
  /** Hears what became of each message, for counting. */
  readonly counted?: (endpoint: string, delivery: Delivery) => void;
  readonly timers?: Timers;
}

/**
 * Tells the host's endpoints what happened, by Standard Webhooks: at least once while this process lives, in no promised
 * order. What waits is in memory, at most 1,000 messages an endpoint, and a process that ends loses it. So a message
 * names the events it is about, and whoever finds a gap, or was away, pulls from the last `seq` they know.
 */
export interface Webhooks {
  /** Hears what happens in the handler: give it as its `onEvent`, or within it. */
  hear(event: ServerEvent): void;
  /** Sends what is due, and ends within seconds. */
  close(): Promise<void>;
}

/** @throws RangeError for an endpoint that cannot be, naming it and never its secret */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const { endpoints, log = () => {}, counted = () => {}, timers = systemTimers } = options;
  const doubled = endpoints.find(({ id }, index) => endpoints.findIndex((one) => one.id === id) !== index);
  if (doubled) throw new RangeError(`Webhook endpoints have an id of their own, got "${doubled.id}" twice`);
  const settings = { allowLoopback: false, timeout: 10_000, ...options };
  const routes = endpoints.map((endpoint) => ({
    types: new Set(endpoint.types ?? webhookTypes),
    courier: courierTo(endpoint, settings, log, counted, timers),
  }));
  const now = () => new Date(timers.now()).toISOString();
  const tell = (messages: readonly Message[]) => {
    for (const message of messages) {
      for (const { types, courier } of routes) if (types.has(message.type)) courier.take(message);
    }
  };
  const gathering = createGathering((change) => tell(changedMessages(change, now())), timers);
  const once = createOnce();
  /** A step or a signature that is sent again is heard again, and could push what is new out of the queues. */
  const changed = (change: Change) => {
    if (once.isNew(change.plan, change.from, change.seq)) gathering.add(change);
  };
  return {
    hear(event) {
      if (event.kind === 'plan-created') {
        tell([messageOf('plan.created', { plan: event.plan, from: 0, seq: 0, commands: [] }, now())]);
      } else if (event.kind === 'accepted' && event.scope === 'shared' && event.seqs.length > 0) {
        const { plan, seqs, commands } = event;
        changed({ plan, from: Math.min(...seqs), seq: Math.max(...seqs), commands });
      } else if (event.kind === 'signed' && !event.again) {
        changed({ plan: event.plan, from: event.seq, seq: event.seq, commands: ['signoff.add'] });
      }
    },
    async close() {
      gathering.flush();
      await Promise.all(routes.map(({ courier }) => courier.close()));
    },
  };
}

function courierTo(
  { id, url, secrets }: WebhookEndpoint,
  options: PostOptions,
  log: Log,
  counted: (endpoint: string, delivery: Delivery) => void,
  timers: Timers,
): Courier {
  if (!/^[a-z0-9-]{1,40}$/.test(id)) {
    throw new RangeError(`A webhook endpoint's id is 1 to 40 of a–z, 0–9 and -, got ${JSON.stringify(id)}`);
  }
  if (secrets.length === 0) throw new RangeError(`Webhook endpoint "${id}" has no secret`);
  const target = readTarget(url, options);
  const signers = secrets.map(readSecret);
  return createCourier({
    endpoint: id,
    send: (message) => post(target, signedHeaders(signers, message, new Date(timers.now())), message.body, options),
    log,
    counted: (delivery) => counted(id, delivery),
    timers,
  });
}
