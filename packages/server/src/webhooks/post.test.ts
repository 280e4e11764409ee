import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import type { RequestListener } from 'node:http';
import { post, type PostOptions } from './post.ts';
import { readTarget } from './target.ts';
import { startReceiver } from './testing/receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-webhooks-'));
after(() => rmSync(folder, { recursive: true }));

function certificate(name: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-keyout', key, '-out', cert, '-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`],
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

const options: PostOptions = { allowLoopback: true, timeout: 5000 };
const here = async () => ['127.0.0.1'];

async function receiving(t: TestContext, answer?: RequestListener, tls?: { key: string; cert: string }) {
  const receiver = await startReceiver(answer, tls);
  t.after(() => receiver.close());
  return receiver;
}
const send = (url: string, more: Partial<PostOptions> = {}) =>
  post(readTarget(url, options), { 'webhook-id': 'msg_1' }, '{}', { ...options, ...more });

describe('post', () => {
  it('delivers to the address that was looked at, under the name', async (t) => {
    const receiver = await receiving(t);
    const asked: string[] = [];
    const resolve = async (name: string) => {
      asked.push(name);
      return asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
    };
    const outcome = await send(`http://hooks.test:${receiver.port}/a?b=c`, { resolve });
    assert.deepEqual(outcome, { ok: true, status: 204 });
    assert.deepEqual(asked, ['hooks.test']);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = receiver.received;
    assert.deepEqual([path, headers.host, body], ['/a?b=c', `hooks.test:${receiver.port}`, '{}']);
    assert.equal(headers['content-type'], 'application/json');
  });
  it('connects to nobody where a name leads to a private address', async (t) => {
    const receiver = await receiving(t);
    for (const addresses of [['10.0.0.1'], ['127.0.0.1', '192.168.0.1'], ['::ffff:127.0.0.1'], []]) {
      const outcome = await send(`http://hooks.test:${receiver.port}/`, { resolve: async () => addresses });
      assert.deepEqual(outcome, { ok: false, reason: 'address' });
    }
    const strict = { allowLoopback: false, resolve: here };
    assert.deepEqual(await send(`https://hooks.test:${receiver.port}/`, strict), { ok: false, reason: 'address' });
    assert.equal(receiver.received.length, 0);
  });
  it('says when a name does not resolve', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    assert.deepEqual(await send('https://hooks.test/', { resolve }), { ok: false, reason: 'name' });
  });
  it('follows no redirect', async (t) => {
    const secret = await receiving(t);
    for (const status of [301, 302, 303, 307, 308]) {
      const receiver = await receiving(t, (_, response) => response.writeHead(status, { location: secret.url }).end());
      assert.deepEqual(await send(receiver.url), { ok: false, reason: 'answer', status });
    }
    assert.equal(secret.received.length, 0);
  });
  it('takes any 2xx and nothing else', async (t) => {
    for (const status of [200, 202, 299, 400, 404, 410, 500, 503]) {
      const receiver = await receiving(t, (_, response) => response.writeHead(status).end('text'));
      const ok = status < 300;
      assert.deepEqual(await send(receiver.url), ok ? { ok, status } : { ok, reason: 'answer', status });
    }
  });
  it('takes a change of protocol for no answer', async (t) => {
    const receiver = await receiving(t, (request) => {
      request.socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    });
    assert.deepEqual(await send(receiver.url, { timeout: 100 }), { ok: false, reason: 'connection' });
  });
  it('gives up on a receiver that does not answer', async (t) => {
    const receiver = await receiving(t, () => {});
    assert.deepEqual(await send(receiver.url, { timeout: 100 }), { ok: false, reason: 'timeout' });
  });
  it('gives up on a resolver that does not answer', async () => {
    const outcome = await send('https://hooks.test/', { timeout: 50, resolve: () => new Promise(() => {}) });
    assert.deepEqual(outcome, { ok: false, reason: 'timeout' });
  });
  it('cuts an answer without end', async (t) => {
    let sent = 0;
    const receiver = await receiving(t, (_, response) => {
      const chunk = 'x'.repeat(8192);
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.writeHead(200).on('drain', more);
      more();
    });
    assert.deepEqual(await send(receiver.url), { ok: true, status: 200 });
    assert.ok(sent < 50 * 1024 * 1024);
  });
  it('cuts an answer that drips', async (t) => {
    const receiver = await receiving(t, (_, response) => void response.writeHead(200).write('x'));
    const began = Date.now();
    assert.deepEqual(await send(receiver.url, { timeout: 200 }), { ok: true, status: 200 });
    assert.ok(Date.now() - began < 2000);
  });
  it('takes a certificate of the right name by an authority it trusts, and no other', async (t) => {
    const own = certificate('hooks.test');
    const receiver = await receiving(t, undefined, own);
    const url = (name: string) => `https://${name}:${receiver.port}/`;
    const to = (name: string, more: Partial<PostOptions> = {}) => send(url(name), { resolve: here, ...more });
    assert.deepEqual(await to('hooks.test'), { ok: false, reason: 'connection', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    assert.deepEqual(await to('other.test', { ca: own.cert }), {
      ok: false,
      reason: 'connection',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    assert.equal(receiver.received.length, 0);
    assert.deepEqual(await to('hooks.test', { ca: own.cert }), { ok: true, status: 204 });
  });
  it('says when nobody listens', async (t) => {
    const receiver = await startReceiver();
    await receiver.close();
    t.diagnostic(receiver.url);
    assert.deepEqual(await send(receiver.url), { ok: false, reason: 'connection', code: 'ECONNREFUSED' });
  });
});
