import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Reach, reachOf } from './address.ts';

const table: Readonly<Record<Reach, readonly string[]>> = {
  public: [
    '8.8.8.8',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '2606:4700::1111',
    '2a00:1450::1',
  ],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  refused: [
    // This network, private, carrier-grade NAT, link-local, multicast, broadcast.
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      '100.127.255.255',
    ],
    ...['169.254.0.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    // Documentation, benchmarks, protocol assignments, 6to4 relays.
    ...['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.255', '192.0.0.1', '192.88.99.1'],
    // What clouds tell their machines: AWS and most, Alibaba, Oracle, Azure, AWS over IPv6.
    ...['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254'],
    // IPv6: unspecified, unique local, link-local, site-local, multicast, discard, documentation, nobody's yet.
    ...[
      '::',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
      '100::1',
      '2001:db8::1',
      '3fff::1',
      '4000::1',
    ],
    // IPv4 inside IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo.
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:4136:e378::1'],
    // Other ways to write 127.0.0.1, and what is no address.
    ...[
      '2130706433',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '0x7f000001',
      '127.1',
      '127.0.0.1%eth0',
      'fe80::1%eth0',
      '2606:4700::1%lo',
    ],
    ...['localhost', '', ' 8.8.8.8'],
  ],
};

describe('reachOf', () => {
  for (const [reach, addresses] of Object.entries(table)) {
    for (const address of addresses) {
      it(`${address || 'nothing'}: ${reach}`, () => assert.equal(reachOf(address), reach));
    }
  }
});
