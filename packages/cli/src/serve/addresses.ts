/** Where requests come from: the other end of their connection, which behind a proxy is the proxy for all of them. */
export interface Addresses {
  /** Undefined for one whose connection was gone already. */
  keep(request: Request, address: string | undefined): void;
  of(request: Request): string | undefined;
}

export function createAddresses(): Addresses {
  const known = new WeakMap<Request, string>();
  return {
    keep(request, address) {
      if (address !== undefined) known.set(request, address);
    },
    of: (request) => known.get(request),
  };
}
