/**
 * How long after an edit in one browser it can be read in another, with fifty clients on the plan: run by hand
 * (`npm run journey latency`), prints the median and the slowest tenth. Goal: at most 100 ms at the median on loopback.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectedSession } from '@tandem-plan/sync';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';
import { signIn, startPortal } from '../portal.ts';
import { visit } from '../visitor.ts';

const plan = 'central-2017';
const people = ['graham-pruitt', 'desmond-achterberg', 'armand-thibodeau'] as const;
const clients = 50;
const edits = 40;
const goal = 100;

/** Writes the plan's title. @returns when, in milliseconds since 1970 */
const write = (page: Page, title: string): Promise<number> =>
  page.evaluate((set) => {
    const at = performance.timeOrigin + performance.now();
    document.querySelector('tandem-plan')?.current?.run({ type: 'plan.update', input: { set: { title: set } } });
    return at;
  }, title);

/** Waits until the title can be read in the document. @returns when, by the frame that shows it */
const read = (page: Page, title: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    for (;;) {
      const shown = document.querySelector('tandem-plan-editor')?.shadowRoot?.querySelector('.title-page h2');
      if (shown?.textContent?.includes(wanted) === true) return performance.timeOrigin + performance.now();
      await new Promise(requestAnimationFrame);
    }
  }, title);

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function journey(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-journey-'));
  // A browser each: of two pages in one, only that in front is drawn.
  const browsers = [await openBrowser(), await openBrowser()];
  const portal = await startPortal({ port: '0', data: join(folder, 'portal.sqlite') });
  const others: ConnectedSession[] = [];
  try {
    const [one, other] = await Promise.all(
      browsers.map((browser, n) => visit(browser, { address: portal.address, plan, person: people[n] ?? people[0] })),
    );
    assert.ok(one !== undefined && other !== undefined);
    for (let n = others.length + 2; n < clients; n += 1) {
      const person = people[n % people.length] ?? people[0];
      const getToken = () => signIn(portal, { plan, person });
      others.push(await connect({ server: portal.address, planId: plan, getToken }));
    }
    const took: number[] = [];
    for (let n = 0; n < edits; n += 1) {
      const title = `Edit ${n}`;
      const [shown, written] = await Promise.all([read(other.page, title), write(one.page, title)]);
      took.push(shown - written);
      // A person pauses, and what fifty clients do about one edit does not count for the next.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const last = `Edit ${edits - 1}`;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(new Set(others.map((each) => each.plan.title)), new Set([last]), 'all fifty have the last edit');
    const sorted = [...took].sort((a, b) => a - b);
    const [median, slow] = [at(sorted, 0.5), at(sorted, 0.9)];
    console.log(
      `${clients} clients, ${edits} edits: median ${median.toFixed(1)} ms, 90 % within ${slow.toFixed(1)} ms`,
    );
    console.log(`${median <= goal ? 'ok' : 'NOT OK'} goal: ${goal} ms at the median`);
    process.exitCode = median <= goal ? 0 : 1;
  } finally {
    await Promise.all(others.map((each) => each.close()));
    for (const browser of browsers) await browser.close();
    await portal.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await journey();
