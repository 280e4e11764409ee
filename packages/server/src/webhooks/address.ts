import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Who may be reached at an address: anyone's server, this machine alone, or something that is nobody's webhook. */
export type Reach = 'public' | 'loopback' | 'refused';

/** Public by its range, and yet what a cloud gives its machines to ask for their secrets (Azure). */
const metadata: ReadonlySet<string> = new Set(['168.63.129.16']);

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Takes the plain forms only: an address written in octal, with a zone or with IPv4 inside IPv6 is refused, whatever it
 * leads to, since others may read it otherwise.
 */
export function reachOf(address: string): Reach {
  if (isIP(address) === 0 || address.includes('%')) return 'refused';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range === 'loopback') return 'loopback';
  if (range !== 'unicast' || metadata.has(parsed.toString())) return 'refused';
  // The ranges that ipaddr names are what is known to be special; IPv6 outside of 2000::/3 is nobody's yet.
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast) ? 'public' : 'refused';
}
