import { isIP } from 'node:net';
import { type Reach, reachOf } from './address.ts';

/** Where a webhook goes, as far as the address alone tells. */
export interface Target {
  readonly url: URL;
  /** Without brackets: a name, or an address that was written as one. */
  readonly host: string;
}

export interface TargetOptions {
  /** Takes this machine's own addresses, and `http:` to them: for trying things out. */
  readonly allowLoopback: boolean;
}

/** Gives the addresses of a name, all of them. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** @throws RangeError for what no webhook is sent to, saying why */
export function readTarget(text: string, options: TargetOptions): Target {
  if (!URL.canParse(text)) throw new RangeError('A webhook goes to an https address; this one is no URL');
  const url = new URL(text);
  const where = `${url.protocol}//${url.host}`;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && options.allowLoopback)) {
    throw new RangeError(`A webhook goes to an https address, got ${where}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new RangeError(
      `A webhook is signed; its address holds no user and password, got ${url.protocol}//…@${url.host}`,
    );
  }
  // The URL has read decimal, octal and hexadecimal forms of IPv4 into the plain one.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isAllowed(reachOf(host), url, options)) {
    throw new RangeError(`A webhook goes to a public address, got ${where}`);
  }
  return { url, host };
}

/**
 * The addresses that may be connected to. One that may not be spoils all: a name that leads to both is no honest one.
 *
 * @returns `undefined` if the name leads nowhere, or somewhere that is not public
 */
export async function addressesOf(
  { url, host }: Target,
  resolve: Resolve,
  options: TargetOptions,
): Promise<readonly string[] | undefined> {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  return addresses.length > 0 && addresses.every((address) => isAllowed(reachOf(address), url, options))
    ? addresses
    : undefined;
}

const isAllowed = (reach: Reach, { protocol }: URL, { allowLoopback }: TargetOptions): boolean =>
  reach === 'loopback' ? allowLoopback : reach === 'public' && protocol === 'https:';
