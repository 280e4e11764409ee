import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOf, readTarget } from './target.ts';

const strict = { allowLoopback: false };
const trying = { allowLoopback: true };

describe('readTarget', () => {
  it('takes https addresses, by name or number', () => {
    assert.equal(readTarget('https://hooks.example.com:8443/a?b=c', strict).host, 'hooks.example.com');
    assert.equal(readTarget('https://[2606:4700::1111]/', strict).host, '2606:4700::1111');
  });
  for (const url of [
    ...['http://hooks.example.com/', 'ftp://hooks.example.com/', 'file:///etc/passwd', 'hooks.example.com', ''],
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://127.1/'],
    ...['https://0/', 'https://10.1/', 'https://3232235777/', 'https://169.254.169.254/latest/meta-data/'],
    ...['https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[fd00:ec2::254]/'],
    // Full-width digits and dots, as a URL reads them.
    ...['https://１２７.０.０.１/', 'https://127。0。0。1/', 'https://%31%32%37.0.0.1/'],
    ...['https://user:hidden-word@hooks.example.com/', 'https://user@hooks.example.com/'],
  ]) {
    it(`refuses ${url || 'nothing'}`, () => {
      assert.throws(
        () => readTarget(url, strict),
        (error: Error) => {
          assert.equal(error.name, 'RangeError');
          assert.doesNotMatch(error.message, /hidden-word/);
          return true;
        },
      );
    });
  }
  it('takes this machine only where it is told to, and no other over http', () => {
    for (const url of ['http://127.0.0.1:8080/', 'https://[::1]/']) assert.ok(readTarget(url, trying));
    for (const url of ['http://10.0.0.1/', 'https://10.0.0.1/', 'http://8.8.8.8/', 'http://[::ffff:127.0.0.1]/']) {
      assert.throws(() => readTarget(url, trying), RangeError);
    }
  });
});

describe('addressesOf', () => {
  const target = readTarget('https://hooks.example.com/', strict);
  const found = (addresses: readonly string[]) => addressesOf(target, async () => addresses, strict);

  it('gives what a name leads to', async () => {
    assert.deepEqual(await found(['8.8.8.8', '2606:4700::1111']), ['8.8.8.8', '2606:4700::1111']);
  });
  for (const addresses of [
    [],
    ['127.0.0.1'],
    ['10.0.0.1'],
    ['::ffff:10.0.0.1'],
    ['8.8.8.8', '169.254.169.254'],
    ['0177.0.0.1'],
    ['another-name.example.com'],
  ]) {
    it(`refuses a name that leads to ${addresses.join(' and ') || 'nothing'}`, async () => {
      assert.equal(await found(addresses), undefined);
    });
  }
  it('refuses http by a name that leads away from this machine', async () => {
    const local = readTarget('http://plans.localhost/', trying);
    assert.equal(await addressesOf(local, async () => ['8.8.8.8'], trying), undefined);
    assert.deepEqual(await addressesOf(local, async () => ['127.0.0.1'], trying), ['127.0.0.1']);
  });
  it('asks nobody for the name of an address', async () => {
    const literal = readTarget('https://8.8.8.8/', strict);
    assert.deepEqual(await addressesOf(literal, () => assert.fail('asked'), strict), ['8.8.8.8']);
  });
});
