import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tandem, youngPlan } from './testing.ts';
import { writeSecrets } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-serve-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const made = await tandem(['serve', '--init', 'secrets']);
const keys = made.written[join('secrets', 'keys.json')] ?? '';
const secret = (made.written[join('secrets', 'host-key')] ?? '').trim();
const files = { 'keys.json': keys, 'host-key': secret, 'young.json': JSON.stringify(youngPlan) };
const withSecrets = ['--keys', 'keys.json', '--host-key-file', 'host-key'];

test('what --init makes is told with the next command, and not shown', () => {
  assert.equal(made.code, 0);
  assert.match(made.out, /Next: tandem serve --data \S+ --keys \S+keys\.json --host-key-file \S+host-key\n$/);
  assert.ok(!made.out.includes(secret) && secret.length >= 43);
});

test('a secret is for its user alone', async () => {
  const file = join(folder, 'new', 'host-key');
  await writeSecrets({ [file]: 'one' });
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(statSync(join(folder, 'new')).mode & 0o077, 0);
});

test('--init replaces no secret, and writes both or none', async () => {
  for (const [there, other] of [
    ['keys.json', 'host-key'],
    ['host-key', 'keys.json'],
  ] as const) {
    const inside = join(folder, `init-${there}`);
    await writeSecrets({ [join(inside, there)]: 'one' });
    const { code, err } = await tandem(['serve', '--init', inside], {}, undefined, { writeSecrets });
    assert.deepEqual([code, err.length], [2, 1]);
    assert.match(err[0] ?? '', new RegExp(`${there}: .*there already`));
    assert.equal(readFileSync(join(inside, there), 'utf8'), 'one');
    assert.ok(!existsSync(join(inside, other)));
  }
});

const data = join(folder, 'refused.sqlite');
const publicOnly = JSON.stringify({
  keys: (JSON.parse(keys) as { keys: object[] }).keys.map((key) => ({ ...key, d: undefined })),
});
const whsec = `whsec_${'A'.repeat(32)}`;
const inside = JSON.stringify({ endpoints: [{ id: 'crm', url: 'http://169.254.169.254/', secrets: [whsec] }] });
const refusals: readonly (readonly [readonly string[], RegExp, Readonly<Record<string, string>>?])[] = [
  [['--data', data], /--keys is missing.*tandem serve --init FOLDER/],
  [['--data', data, '--keys', 'keys.json'], /--host-key-file or TANDEM_HOST_KEY is missing.*--init/],
  [withSecrets, /where plans are kept/],
  [['--data', data, '--postgres', ...withSecrets], /where plans are kept.*not both/],
  [['--postgres', ...withSecrets], /address in TANDEM_POSTGRES/],
  [['--data', data, ...withSecrets, '--port', '70000'], /--port must be a number from 0 to 65535, got "70000"/],
  [['--data', data, ...withSecrets, '--port', '0x10'], /--port must be/],
  [['--data', data, ...withSecrets, '--issuer', ''], /--issuer must be a name/],
  [['--data', data, '--keys', 'gone.json', '--host-key-file', 'host-key'], /^gone\.json: there is no such file$/],
  [['--data', data, '--keys', 'host-key', '--host-key-file', 'host-key'], /^host-key: Keys must be a JSON Web Key Set/],
  [
    ['--data', data, '--keys', 'public.json', '--host-key-file', 'host-key'],
    /^public\.json: One key must have its private part/,
  ],
  [
    ['--data', data, '--keys', 'keys.json', '--host-key-file', 'short'],
    /^short: A host secret has at least 32 characters, got 5$/,
  ],
  [['--data', join(folder, 'gone', 'x.sqlite'), ...withSecrets], /is not a folder/],
  [['broken.json', '--data', data, ...withSecrets], /^broken\.json: /],
  [['--data', data, ...withSecrets, '--webhooks', 'host-key'], /^host-key: expected \{ "endpoints"/],
  [['--data', data, ...withSecrets, '--webhooks', 'inside.json'], /^inside\.json: A webhook goes to an https address/],
  [['--init', 'x', '--port', '1'], /--init goes alone/],
  [['--prepare', 'tandem_app', '--postgres'], /--prepare goes alone/],
  [['--prepare', 'tandem_app'], /--prepare needs the database's address in TANDEM_POSTGRES/],
  [['--prot', '1'], /there is no option --prot; did you mean "--port"/],
];
for (const [args, says] of refusals) {
  test(`tandem serve ${args.map((arg) => arg.replace(folder, '')).join(' ')}: exit 2 and one line`, async () => {
    const { code, err } = await tandem(['serve', ...args], {
      ...files,
      'public.json': publicOnly,
      short: 'short',
      'broken.json': '{',
      'inside.json': inside,
    });
    assert.equal(code, 2);
    assert.equal(err.length, 1, err.join('\n'));
    assert.match(err[0] ?? '', says);
    assert.ok(!err.join().includes(secret) && !err.join().includes(whsec));
  });
}

/** Serves until it is asked to stop, on a port of its own. */
async function serving(file: string, plans: readonly string[] = []) {
  let stop: () => void = () => undefined;
  const stopped = () => new Promise<void>((resolve) => (stop = resolve));
  let out = '';
  const err: string[] = [];
  let listening: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => (listening = resolve));
  const run = tandem(
    ['serve', ...plans, '--data', join(folder, file), ...withSecrets, '--port', '0'],
    files,
    undefined,
    {
      stopped,
      err: (line) => err.push(line),
      out(text) {
        out += text;
        const [, at] = /at (http:\S+)\n$/.exec(out) ?? [];
        if (at !== undefined) listening(at);
      },
    },
  );
  const ended = run.then(({ code }) => code);
  const at = await Promise.race([url, ended.then(() => assert.fail(err.join('\n')))]);
  return { url: at, out: () => out, err, stop: () => (stop(), ended) };
}

const post = (url: string, body: unknown, bearer: string, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
    ...init,
  });

async function tokenOf(url: string): Promise<string> {
  const actor = { id: 'ana', party: 'vendor', role: 'lead' };
  const answer = await post(
    `${url}/v1/sessions`,
    { plan: 'young', actor, origin: 'https://portal.example.com' },
    secret,
  );
  assert.equal(answer.status, 201);
  return ((await answer.json()) as { token: string }).token;
}

const push = (url: string, token: string, title: string, mutation: number) => {
  const commands = [{ id: `c-${mutation}`, type: 'plan.update', input: { set: { title } } }];
  const body = { scope: 'shared', client: 'tab-1', after: 0, steps: [{ mutation, basis: mutation - 1, commands }] };
  return post(`${url}/v1/plans/young/push`, body, token);
};

test('over a socket: a plan begins, changes, pokes who listens, and is there the next time', async () => {
  const first = await serving('plans.sqlite', ['young.json']);
  assert.match(first.out(), /^young\.json: plan young begins\n/);
  const token = await tokenOf(first.url);
  const poke = await fetch(`${first.url}/v1/plans/young/poke?client=b`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const reader = poke.body!.getReader();
  let heard = '';
  const ended = (async () => {
    for (let got = await reader.read(); !got.done; got = await reader.read())
      heard += new TextDecoder().decode(got.value);
  })();
  assert.equal((await push(first.url, token, 'Kept', 1)).status, 200);
  const end = performance.now() + 20_000;
  while (!heard.includes('"seq":1') && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.match(heard, /event: head\ndata: \{"event":"head","scope":"shared","seq":1\}\n\n/);

  const asked = performance.now();
  assert.equal(await first.stop(), 0);
  await ended;
  assert.ok(performance.now() - asked < 8_000, 'an open poke holds nobody up');
  await assert.rejects(fetch(`${first.url}/healthz`));

  const second = await serving('plans.sqlite', ['young.json']);
  assert.match(second.out(), /is in the log already/);
  const pull = await fetch(`${second.url}/v1/plans/young/pull`, {
    headers: { authorization: `Bearer ${await tokenOf(second.url)}` },
  });
  assert.equal(((await pull.json()) as { document: { title: string } }).document.title, 'Kept');
  const third = await tandem(['serve', '--data', join(folder, 'plans.sqlite'), ...withSecrets, '--port', '0'], files);
  assert.deepEqual([third.code, third.err.length], [2, 1]);
  assert.equal(await second.stop(), 0);
});

test('what happens is told in lines of JSON without secrets, and metrics are for the host', async () => {
  const server = await serving('lines.sqlite', ['young.json']);
  const token = await tokenOf(server.url);
  await push(server.url, token, 'A secret title', 1);
  assert.equal((await fetch(`${server.url}/metrics`)).status, 401);
  const metrics = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${secret}` } });
  assert.match(await metrics.text(), /tandem_push_steps_total\{verdict="accepted"\} 1/);
  assert.equal(await server.stop(), 0);
  const lines = server.err.map((line) => JSON.parse(line) as { event: string });
  assert.ok(lines.some(({ event }) => event === 'step.accepted'));
  assert.doesNotMatch(server.err.join('\n'), new RegExp(`A secret title|${token}|${secret}|ana`));
});

test('over a socket: whoever tries tokens is slowed down, and nobody behind the same address with them', async () => {
  const server = await serving('guesses.sqlite', ['young.json']);
  const token = await tokenOf(server.url);
  const pull = async (bearer: string) => {
    const answer = await fetch(`${server.url}/v1/plans/young/pull`, { headers: { authorization: `Bearer ${bearer}` } });
    await answer.body?.cancel();
    return answer.status;
  };
  const statuses = new Map<number, number>();
  for (let index = 0; index < 70; index += 1) {
    const status = await pull(`guess-${index}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  assert.deepEqual(
    [...statuses],
    [
      [401, 60],
      [429, 10],
    ],
  );
  assert.equal(await pull(token), 200);
  assert.equal((await push(server.url, await tokenOf(server.url), 'Still here', 1)).status, 200);
  assert.equal(await server.stop(), 0);
});

test('over a socket: a body without end is answered before it has come, and the server goes on', async () => {
  const server = await serving('hostile.sqlite', ['young.json']);
  const token = await tokenOf(server.url);
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let got = '';
  socket.on('data', (data) => (got += data.toString()));
  socket.on('error', () => undefined);
  socket.write(
    `POST /v1/plans/young/push HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
      'content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  const piece = 'x'.repeat(65_536);
  let sent = 0;
  const end = performance.now() + 30_000;
  while (!got.includes('413') && performance.now() < end) {
    if (!socket.destroyed && socket.writableLength < 1_000_000) {
      socket.write(`10000\r\n${piece}\r\n`);
      sent += piece.length;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.destroy();
  assert.match(got, /^HTTP\/1\.1 413 /);
  assert.match(got, /urn:tandem-plan:problem:too-large/);
  assert.ok(sent < 20_000_000, `${sent}`);
  assert.equal((await push(server.url, token, 'Still here', 1)).status, 200);
  assert.equal(await server.stop(), 0);
});

test('over a socket: whoever sends a body too slowly is sent away when the server stops', async () => {
  const server = await serving('slow.sqlite', ['young.json']);
  const token = await tokenOf(server.url);
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let got = '';
  socket.on('data', (data) => (got += data.toString()));
  socket.on('error', () => undefined);
  socket.write(
    `POST /v1/plans/young/push HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
      'content-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = performance.now();
  assert.equal(await server.stop(), 0);
  assert.ok(performance.now() - asked < 5_000, got);
  assert.match(got, /^HTTP\/1\.1 503 /);
  assert.match(got, /urn:tandem-plan:problem:closing/);
  socket.destroy();
});

test('a port that is taken is told in one line, and the log is let go', async () => {
  const server = await serving('port.sqlite');
  const { port } = new URL(server.url);
  const other = join(folder, 'other.sqlite');
  const { code, err } = await tandem(['serve', '--data', other, ...withSecrets, '--port', port], files);
  assert.deepEqual([code, err], [2, [`tandem serve: port ${port} is taken; choose another with --port`]]);
  assert.equal(await (await serving('other.sqlite')).stop(), 0);
  await server.stop();
});

test('the program ends by SIGTERM with 0, after what is under way', async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const bin = fileURLToPath(new URL('bin.ts', import.meta.url));
  const args = ['serve', 'young.json', '--data', 'bin.sqlite', '--keys', 'keys.json', '--port', '0'];
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions=@tandem-plan/source', bin, ...args],
    {
      cwd: folder,
      env: { ...process.env, TANDEM_HOST_KEY: secret },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  while (!out.includes('serves plans at')) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => assert.fail(out))]);
  }
  const url = /http:\S+/.exec(out)?.[0] ?? '';
  assert.equal((await push(url, await tokenOf(url), 'By the program', 1)).status, 200);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 0);
});
