import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Handler } from '@tandem-plan/server';
import { Unusable } from '../io.ts';
import type { Addresses } from './addresses.ts';

export interface Listening {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  /** Finishes what is under way, waiting no longer than a little. */
  stop(): Promise<void>;
}

/** Milliseconds that a request may take to arrive, so that nobody holds a connection with a word a minute. */
const arrival = 30_000;
/** Milliseconds that requests have to finish once the server is asked to stop. */
const grace = 10_000;

/** @throws Unusable where it cannot listen there */
export async function listen(
  handler: Handler,
  port: number,
  address: string,
  addresses: Addresses,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch(request, { incoming }) {
      addresses.keep(request, incoming.socket.remoteAddress);
      return handler(request);
    },
    serverOptions: { requestTimeout: arrival, headersTimeout: arrival },
  });
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? `port ${port} is taken; choose another with --port` : message;
    throw new Unusable(`tandem serve: ${reason}`);
  }
  const { port: taken, family } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;

  return {
    url: `http://${host}:${taken}`,
    async stop() {
      const closed = once(server, 'close');
      const force = setTimeout(() => {
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, grace);
      // Whoever comes meanwhile is told to come again, which a closed port could not.
      await Promise.race([handler.close(), closed]);
      server.close();
      // A connection that is kept for another request would be kept for seconds.
      const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20);
      await closed;
      clearInterval(idle);
      clearTimeout(force);
    },
  };
}
