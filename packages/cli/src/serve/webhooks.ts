import { createWebhooks, type WebhookEndpoint, type WebhookOptions, type Webhooks } from '@tandem-plan/server';
import { type Io, Unusable } from '../io.ts';
import { readBytes } from '../read-file.ts';

/**
 * Webhooks to the endpoints of a file: `{ "endpoints": [{ "id", "url", "secrets": ["whsec_…"] }] }`. None without a file.
 *
 * @throws Unusable that names the file and the place, and no secret
 */
export async function openWebhooks(
  file: string | undefined,
  options: Omit<WebhookOptions, 'endpoints'>,
  io: Io,
): Promise<Webhooks | undefined> {
  if (file === undefined) return undefined;
  const endpoints = endpointsOf(parsed(new TextDecoder().decode(await readBytes(io, file))));
  const expected = '{ "endpoints": [{ "id": …, "url": …, "secrets": ["whsec_…"] }] }';
  if (endpoints === undefined) throw new Unusable(`${file}: expected ${expected} and nothing else`);
  try {
    return createWebhooks({ ...options, endpoints });
  } catch (error) {
    if (error instanceof RangeError) throw new Unusable(`${file}: ${error.message}`);
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function endpointsOf(value: unknown): readonly WebhookEndpoint[] | undefined {
  const endpoints = only(value, ['endpoints'])?.['endpoints'];
  return Array.isArray(endpoints) && endpoints.length > 0 && endpoints.every(isEndpoint) ? endpoints : undefined;
}

function isEndpoint(value: unknown): value is WebhookEndpoint {
  const held = only(value, ['id', 'url', 'secrets']) ?? {};
  const [id, url, secrets] = [held['id'], held['url'], held['secrets']];
  const isText = (each: unknown) => typeof each === 'string';
  return isText(id) && isText(url) && Array.isArray(secrets) && secrets.every(isText);
}

/** An object with these members at most. */
function only(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).every((name) => names.includes(name)) ? { ...value } : undefined;
}
