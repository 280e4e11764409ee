import { Webhook } from 'standardwebhooks';
import type { Message } from './message.ts';

/** Bytes of a secret, as Standard Webhooks has it. */
const least = 24;
const most = 64;

/** @throws RangeError if it is no secret of Standard Webhooks, without showing it */
export function readSecret(secret: string): Webhook {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1] ?? '';
  const bytes = Buffer.from(encoded, 'base64').length;
  if (bytes < least || bytes > most) {
    throw new RangeError(
      `A webhook's secret is "whsec_" and ${least} to ${most} random bytes in base64; this one is not`,
    );
  }
  return new Webhook(secret);
}

/** The three headers of Standard Webhooks. While secrets rotate there is a signature by each. */
export function signedHeaders(secrets: readonly Webhook[], { id, body }: Message, now: Date): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => secret.sign(id, now, body)).join(' '),
  };
}
