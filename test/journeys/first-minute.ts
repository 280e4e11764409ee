/**
 * The first minute with the portal, in a real browser: from the list to the drifted plan's worst problem in at most
 * three clicks, one finding fixed by its button and one by hand, the server killed with SIGKILL and started again,
 * both fixes there; and the command line judges the exported plan as the server does, byte for byte.
 *
 * `npm run journey first-minute -- --screenshots FOLDER` keeps a picture of each stop.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openBrowser, screenshot } from '../browser.ts';
import { asPerson as asOne, type Portal, startPortal } from '../portal.ts';
import { at } from '../visitor.ts';

const { values: flags } = parseArgs({ options: { screenshots: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'tandem-journey-'));
const data = join(folder, 'portal.sqlite');
const asOf = '2017-09-30';

const asPerson = (portal: Portal, path: string) => asOne(portal, { plan: 'south-2017', person: 'graham-pruitt' }, path);
const start = (port: string): Promise<Portal> => startPortal({ port, data });

let stop = 0;

async function arrive(page: Page, what: string): Promise<void> {
  stop += 1;
  console.log(`${stop}. ${what}`);
  if (flags.screenshots !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await screenshot(page, `${flags.screenshots}/${stop}.png`);
  }
}

let clicks = 0;

/** Clicks what a reader sees and can point at: puppeteer's locator waits until it is visible and still. */
async function click(page: Page, selector: string): Promise<void> {
  clicks += 1;
  await at(page).click(selector);
}

const textOf = (page: Page, selector: string): Promise<string> => at(page).textOf(selector);

/** Chapters around a place are drawn as it comes near; what holds then holds for the reader. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** Whether a place of the plan is in view, and the focus on it or inside. */
const standing = (page: Page, selector: string): Promise<{ shown: boolean; focused: boolean }> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('tandem-plan-editor')?.shadowRoot;
    const place = root?.querySelector(wanted);
    const at = root?.activeElement?.getBoundingClientRect();
    return {
      shown: at !== undefined && at.top >= 0 && at.top < window.innerHeight,
      focused: place?.matches(':focus-within') === true,
    };
  }, selector);

const report = 'tandem-alignment-report >>>';
const finding = (key: string) => `${report} [data-key="${key}"]`;
const struck = (key: string) => `${finding(key)} s`;

async function journey(): Promise<void> {
  const browser = await openBrowser(['--lang=en-US']);
  let server = await start('0');
  try {
    const page = await browser.newPage({ width: 1440, height: 1000 });
    await page.emulateTimezone('UTC');
    await page.goto(server.address);
    await arrive(page, 'the list of partners');

    await click(page, '::-p-aria(Open the plan of Tallowmere Office Outfitters)');
    await at(page).found(`${report} .headline`);
    assert.match(await textOf(page, `${report} .headline`), /off course in \d+ places/);
    await arrive(page, 'the drifted plan, its state in one sentence');

    await click(page, `${report} .headline .worst`);
    const worst = finding('objective-conflict:objective/h-volume,objective/t-margin');
    await click(page, `${worst} .where button`);
    await page.waitForSelector('tandem-plan-editor >>> [data-record="objective:t-margin"]', { visible: true });
    await arrive(page, `its worst problem, where it stands in the plan, after ${clicks} clicks`);
    assert.ok(clicks <= 3, `${clicks} clicks`);
    await settle();
    const landed = await standing(page, '[data-record="objective:t-margin"]');
    assert.deepEqual(landed, { shown: true, focused: true }, 'the place is in view and has the focus');

    await click(page, 'nav a[href*="/plans/south-2017"]:not([href*="view=plan"]):not([download])');
    const byButton = 'action-overdue:action/hand-over-accounts';
    await click(page, `${finding(byButton)} .fixes button:nth-of-type(2)`);
    await page.locator(`${finding(byButton)} .asked input`).fill('Adrienne left in June; Jodie takes them over.');
    await page.keyboard.press('Enter');
    await at(page).found(struck(byButton));
    await arrive(page, 'one finding fixed by its button, and struck through');

    const byHand = 'action-overdue:action/discount-ceiling';
    await click(page, `${finding(byHand)} .where button`);
    const due = 'tandem-plan-editor >>> [data-record="action:discount-ceiling"] >>> input[type="date"]';
    await page.waitForSelector(due, { visible: true });
    await page.locator(due).fill('2017-10-20');
    await page.keyboard.press('Enter');
    await at(page).bar(/All changes are saved/);
    await click(page, 'nav a[href*="/plans/south-2017"]:not([href*="view=plan"]):not([download])');
    await at(page).found(struck(byHand));
    await arrive(page, 'one finding fixed by hand, in its field');

    const port = new URL(server.address).port;
    await server.kill();
    server = await start(port);
    await page.reload();
    await at(page).found(`${report} .headline`);
    for (const key of [byButton, byHand]) assert.equal(await page.$(finding(key)), null, `${key} came back`);
    await arrive(page, 'the server killed and started again: both fixes are there');

    const exported = await (await fetch(`${server.address}/api/plans/south-2017`)).text();
    const file = join(folder, 'south-2017.json');
    writeFileSync(file, exported);
    const served = await (await asPerson(server, `/v1/plans/south-2017/report?as-of=${asOf}`)).text();
    const args = ['packages/cli/dist/bin.js', 'check', file, '--as-of', asOf, '--format', 'json'];
    const told = await promisify(execFile)(process.execPath, args, { maxBuffer: 64e6 }).catch((error: unknown) => {
      // Findings at error level are exit 1, and this plan still has some.
      const { code, stdout } = error as { code: number; stdout: string };
      assert.equal(code, 1);
      return { stdout };
    });
    assert.equal(told.stdout, served);
    assert.ok(served.includes('"findings"') && served.length > 1000);
    await arrive(page, `the command line and the server agree on ${served.length} bytes of report`);

    // A server that is killed breaks the connections to it.
    const noise = browser.errors.filter(
      (message) => !/net::ERR_(ABORTED|CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED)/.test(message),
    );
    assert.deepEqual(noise, [], 'the browser’s console stayed clean');
  } finally {
    await browser.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await journey();
