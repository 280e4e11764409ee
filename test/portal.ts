/** The built portal as a process of its own, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Portal {
  readonly address: string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
}

/** Who somebody is, as the portal's sign-in takes it. */
export interface Seat {
  readonly plan: string;
  readonly person: string;
}

/** A token for somebody, as a page of the portal gets one. */
export async function signIn({ address }: Pick<Portal, 'address'>, seat: Seat): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(seat),
  });
  return ((await answer.json()) as { readonly token: string }).token;
}

/** What the plan's server answers somebody. */
export const asPerson = async (portal: Pick<Portal, 'address'>, seat: Seat, path: string): Promise<Response> =>
  fetch(`${portal.address}${path}`, { headers: { authorization: `Bearer ${await signIn(portal, seat)}` } });

/** @param options `port`: `0` takes a free one; `data`: the SQLite file */
export function startPortal({ port, data }: { port: string; data: string }): Promise<Portal> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['examples/portal/dist/server/main.js', '--port', port, '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the portal ended with ${code} before it listened`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(chunk.toString())?.[0];
      if (address === undefined) return;
      resolve({
        address,
        async kill() {
          child.kill('SIGKILL');
          await ended;
        },
      });
    });
  });
}
