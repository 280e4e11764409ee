import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findChrome } from './chrome.mjs';
import { findPostgres } from './postgres.mjs';
import { checkNode } from './setup.mjs';

describe('setup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-setup-'));
  after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, 'google-chrome');
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'chromium'), 'not a program');
  chmodSync(join(folder, 'chromium'), 0o644);

  it('accepts the oldest Node we support and newer ones', () => {
    for (const version of ['20.19.0', '20.20.2', '22.1.0', '100.0.0']) checkNode(version);
  });

  for (const version of ['18.20.0', '20.9.0', '20.18.3', '9.99.0']) {
    it(`refuses Node ${version} in one line`, () =>
      assert.throws(
        () => checkNode(version),
        new RegExp(`^[^\n]*needs Node 20\\.19 or newer; this is Node ${version}[^\n]*$`),
      ));
  }

  it('takes the first program of a known name on PATH', () =>
    assert.equal(findChrome({ PATH: `/nowhere:${folder}` }, 'linux'), program));

  it('takes CHROME_PATH before all others, and nothing else when it is wrong', () => {
    assert.equal(findChrome({ CHROME_PATH: program, PATH: '' }), program);
    assert.equal(findChrome({ CHROME_PATH: join(folder, 'gone'), PATH: folder }), undefined);
    assert.equal(findChrome({ CHROME_PATH: join(folder, 'chromium') }), undefined);
  });

  it('takes a PostgreSQL that is whole, POSTGRES_BIN before all others and nothing else when it is wrong', () => {
    const whole = join(folder, 'whole');
    mkdirSync(whole);
    for (const name of ['initdb', 'postgres']) writeFileSync(join(whole, name), '', { mode: 0o755 });
    assert.equal(findPostgres({ PATH: `/nowhere:${folder}:${whole}` }), whole);
    assert.equal(findPostgres({ POSTGRES_BIN: whole, PATH: '' }), whole);
    assert.equal(findPostgres({ POSTGRES_BIN: folder, PATH: whole }), undefined);
  });

  it('finds none where there is none', () => assert.equal(findChrome({ PATH: '/nowhere' }, 'freebsd'), undefined));
});
