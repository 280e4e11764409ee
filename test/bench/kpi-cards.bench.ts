/**
 * What 100 `<tandem-kpi-card>` cost beyond the same cards written by hand: creating, filling and laying them out, as CPU
 * time of the page's main thread. Goal: at most 1.5 times plain DOM.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type KpiView, kpiView } from '@tandem-plan/core/views';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';
import { compare, type Side } from './rounds.ts';
import { planOf, planText } from './sample-plans.ts';

const asOf = '2017-09-30';
const cards = 100;
/** Boards drawn in one round. */
const boards = 4;

/** The KPIs of the example portfolio over and over, each time with other figures. */
function views(): KpiView[] {
  const known = (['west', 'south'] as const).flatMap((name) => {
    const plan = planOf(planText(name));
    return plan.kpis.map(({ id }) => kpiView(plan, id, { asOf }));
  });
  return Array.from({ length: cards }, (_, index) => {
    const view = known[index % known.length];
    if (view === undefined) throw new Error('the example plans have no KPIs');
    return { ...view, name: `${view.name} ${index}`, value: view.value === null ? null : view.value + index };
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('card-page.ts', import.meta.url))],
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

type Kind = 'element' | 'plain';

function drawing(name: string, page: Page, client: CDPSession, kind: Kind): Side {
  return {
    name,
    async measure() {
      let total = 0;
      for (let board = 0; board < boards; board += 1) {
        await client.send('HeapProfiler.collectGarbage');
        const from = await spent(client);
        const height = await page.evaluate((which) => window.cards[which](), kind);
        total += (await spent(client)) - from;
        assert.ok(height > 1000, `${cards} cards are ${height} px high: they were not drawn`);
        await page.evaluate(() => window.cards.clear());
      }
      return total / boards;
    },
  };
}

const { newPage, close, errors } = await openBrowser();
try {
  const page = await newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Cards</title><body></body></html>');
  await page.addScriptTag({ content: await bundle() });
  await page.evaluate((all) => void (window.cards.views = all), views());
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });

  const said = async (kind: Kind) => {
    await page.evaluate((which) => window.cards[which](), kind);
    const cards = await page.evaluate(() => window.cards.said());
    await page.evaluate(() => window.cards.clear());
    return cards;
  };
  const plain = await said('plain');
  for (const [index, card] of (await said('element')).entries())
    assert.equal(plain[index], card, 'the hand-written card must say what the element says, at the same size');

  await compare(
    `${cards} KPI cards, elements against plain DOM`,
    drawing('elements', page, client, 'element'),
    drawing('plain DOM', page, client, 'plain'),
    { atMost: 1.5 },
  );
  assert.deepEqual(errors, []);
} finally {
  await close();
}
