import { createHash } from 'node:crypto';

export const webhookTypes = ['plan.created', 'plan.changed', 'plan.stage-changed'] as const;
export type WebhookType = (typeof webhookTypes)[number];

/** Events of the shared log, one behind the other. */
export interface Change {
  readonly plan: string;
  /** The first and the last; both 0 where a plan was created. */
  readonly from: number;
  readonly seq: number;
  /** Types of the commands, in their order. */
  readonly commands: readonly string[];
}

/**
 * What a webhook tells: that something happened to the shared plan, and from where to read on; no word of the plan
 * itself. Nothing is ever told of a party's private log.
 */
export interface WebhookBody {
  readonly type: WebhookType;
  /** When this server saw it. */
  readonly timestamp: string;
  readonly data: Change & { readonly scope: 'shared' };
}

export interface Message {
  /** Stays the same however often the message is delivered. */
  readonly id: string;
  readonly type: WebhookType;
  readonly body: string;
}

export function messageOf(type: WebhookType, { plan, from, seq, commands }: Change, timestamp: string): Message {
  const body: WebhookBody = { type, timestamp, data: { plan, scope: 'shared', from, seq, commands } };
  const digest = createHash('sha256')
    .update(JSON.stringify([type, plan, from, seq]), 'utf8')
    .digest('base64url');
  return { id: `msg_${digest.slice(0, 27)}`, type, body: JSON.stringify(body) };
}

/** What a change tells. */
export function changedMessages(change: Change, timestamp: string): readonly Message[] {
  const changed = messageOf('plan.changed', change, timestamp);
  return change.commands.includes('plan.setStage')
    ? [changed, messageOf('plan.stage-changed', change, timestamp)]
    : [changed];
}
