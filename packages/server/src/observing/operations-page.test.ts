import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openApi } from '../openapi/document.ts';
import { operations } from '../openapi/operations.ts';
import { describedBy } from '../openapi/testing/described.ts';
import { redactionReasons } from '../redaction/reasons.ts';
import { createMetrics } from './metrics.ts';

const page = readFileSync(new URL('../../../../docs/server-operations.md', import.meta.url), 'utf8');
const named = new Set([...page.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word));

describe('docs/server-operations.md', () => {
  it('lists every event of the logs', () => {
    const folders = ['./', '../webhooks/'].map((path) => new URL(path, import.meta.url));
    const events = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/ event: '([\w.-]+)'/g)])
        .map(([, event = '']) => event),
    );
    assert.ok(events.length > 10);
    assert.deepEqual(
      events.filter((event) => !named.has(event)),
      [],
    );
  });
  it('lists every metric', async () => {
    const names = [...(await createMetrics().text()).matchAll(/^# HELP (\w+)/gm)].map(([, name = '']) => name);
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !named.has(name)),
      [],
    );
  });
  it('lists why a text may be erased', () => {
    assert.deepEqual(
      redactionReasons.filter((reason) => !named.has(reason)),
      [],
    );
  });
  it('shows a webhook as it is sent', () => {
    const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? '');
    const webhook = describedBy(openApi(operations, '1.0')).requests.find(({ name }) => name.startsWith('webhook'));
    assert.deepEqual(webhook?.schema(example), []);
  });
});
