/** The built portal as a process of its own, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Portal {
  readonly address: string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
}

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
