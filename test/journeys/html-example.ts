/** The page of the README, as anybody's static server would serve it: the card shows the plan's figure. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { openBrowser } from '../browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const scripts: string[] = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.endsWith('.js')) scripts.push(pathname);
  readFile(join(root, pathname)).then(
    (bytes) => response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(bytes),
    // A browser asks for an icon by itself.
    () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const { newPage, errors, close } = await openBrowser();
try {
  const page = await newPage();
  await page.goto(`http://127.0.0.1:${port}/examples/html/index.html`);
  const card = await page.waitForSelector('tandem-kpi-card >>> [part=value]');
  assert.equal(await card?.evaluate(({ textContent }) => textContent?.trim()), '$10.4K');
  assert.deepEqual(errors, []);
  assert.deepEqual(
    scripts,
    ['/packages/elements/dist/cdn/tandem.js'],
    'a page that names no server loads nothing more',
  );
  console.log('1. The page of the README shows its KPI');
} finally {
  await close();
  server.close();
}
