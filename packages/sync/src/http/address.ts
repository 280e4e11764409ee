/**
 * A server's address in the one form by which it is asked, and by which what is kept of it is found again.
 *
 * @throws RangeError if it is none
 */
export function addressOf(server: string): string {
  const url = urlOf(server);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new RangeError(`server: expected an address such as "https://plans.example.com", got "${server}"`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** A page may name a path of its own server. */
function urlOf(server: string): URL | undefined {
  try {
    return new URL(server, 'location' in globalThis ? globalThis.location.href : undefined);
  } catch {
    return undefined;
  }
}
