/**
 * What `<tandem-kpi-table>` costs at 10,000 rows of twelve months: first drawn, against Tabulator 6, and a figure typed and
 * kept, against AG Grid's community edition, as CPU time of the page's main thread. Ours judges the change as a command
 * with its inverse and tells the table anew; theirs write a number into a row. Goals: at most 1 / 1.3 of Tabulator's time
 * to first render, at most 1.5 times AG Grid's for an edit.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';
import { compare, type Side } from './rounds.ts';

const edits = 20;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('kpi-table-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@tandem-plan/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** CPU time the page's main thread has spent on tasks, in µs. */
async function spent(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration');
  if (task === undefined) throw new Error('the browser does not tell its TaskDuration');
  return task.value * 1e6;
}

function drawing(name: string, page: Page, client: CDPSession, kind: 'ours' | 'tabulator'): Side {
  return {
    name,
    async measure() {
      await client.send('HeapProfiler.collectGarbage');
      const from = await spent(client);
      const [rows, cell] = await page.evaluate((which) => window.tables[which](), kind);
      const total = (await spent(client)) - from;
      assert.deepEqual([rows, cell], [10_000, '200'], 'the table was not drawn');
      await page.evaluate(() => window.tables.clear());
      return total;
    },
  };
}

function editing(name: string, page: Page, client: CDPSession, kind: 'editOurs' | 'editAgGrid'): Side {
  let nth = 0;
  return {
    name,
    async measure() {
      await client.send('HeapProfiler.collectGarbage');
      const from = await spent(client);
      for (let edit = 0; edit < edits; edit += 1) {
        nth += 1;
        const cell = await page.evaluate((which, at) => window.tables[which](at), kind, nth);
        assert.equal(cell.replaceAll(/\D/g, ''), String(5000 + nth), 'the figure was not kept');
      }
      return ((await spent(client)) - from) / edits;
    },
  };
}

const styles = readFileSync(
  createRequire(import.meta.url).resolve('tabulator-tables/dist/css/tabulator.min.css'),
  'utf8',
);

const { newPage, close, errors } = await openBrowser();
try {
  const page = await newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>Tables</title><style>.place { block-size: 760px; }</style><body></body></html>',
  );
  await page.addStyleTag({ content: styles });
  await page.addScriptTag({ content: await bundle() });
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });

  await compare(
    '10,000 rows to first render, <tandem-kpi-table> against Tabulator 6',
    drawing('ours', page, client, 'ours'),
    drawing('Tabulator', page, client, 'tabulator'),
    { atMost: 0.77 },
  );
  await page.evaluate(() => window.tables.prepare());
  await compare(
    'a figure typed and kept among 10,000 rows, <tandem-kpi-table> against AG Grid',
    editing('ours', page, client, 'editOurs'),
    editing('AG Grid', page, client, 'editAgGrid'),
    { atMost: 1.5 },
  );
  assert.deepEqual(errors, []);
} finally {
  await close();
}
