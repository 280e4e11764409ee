/**
 * A vendor and a partner write one plan, each in a browser of their own: both see each other's changes and where the
 * other is, one goes offline, both write the same field, a change is refused and given once more, tabs and pages come
 * and go, one signs, and the server is killed. What was acknowledged is there, and happened once.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';
import { asPerson, type Portal, startPortal } from '../portal.ts';
import { type At, barOf, visit, type Visitor } from '../visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-journey-'));
const data = join(folder, 'portal.sqlite');
const plan = 'south-2017';
const start = (port: string): Promise<Portal> => startPortal({ port, data });

const title: At = { type: 'plan', id: '', field: 'title' };
const risk = (id: string): At => ({ type: 'risk', id, field: 'title' });
const milestone = (id: string): At => ({ type: 'milestone', id, field: 'title' });
const inbox = 'tandem-inbox >>>';

const begun = performance.now();
const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
let stop = 0;
function arrive(what: string): void {
  stop += 1;
  console.log(`${stop}. ${what} (${seconds()} s)`);
}

interface Logged {
  readonly seq: number;
  readonly command: { readonly id: string; readonly type: string; readonly input: unknown };
}

/** Everything the server has accepted, as one of its clients is told. */
async function logOf(portal: Portal, person: string): Promise<readonly Logged[]> {
  const pulled = await asPerson(portal, { plan, person }, `/v1/plans/${plan}/pull?scope=shared&after=0`);
  return ((await pulled.json()) as { readonly events: readonly Logged[] }).events;
}

/** The page can be loaded, the plan's server cannot be reached. */
const cutOff = (request: HTTPRequest): void => {
  const { pathname } = new URL(request.url());
  void (pathname.startsWith('/v1/') || pathname === '/api/session'
    ? request.abort('internetdisconnected')
    : request.continue());
};

async function journey(): Promise<void> {
  const browser = await openBrowser(['--lang=en-US']);
  let server = await start('0');
  const open = (person: string, context: Awaited<ReturnType<typeof browser.browser.createBrowserContext>>) =>
    visit(browser, { address: server.address, plan, person, context });
  try {
    const [ours, theirs] = [await browser.browser.createBrowserContext(), await browser.browser.createBrowserContext()];
    const vendor = await open('graham-pruitt', ours);
    const partner = await open('walter-beaumont', theirs);

    await vendor.write(title, 'South, together');
    await partner.sees(title, 'South, together');
    arrive('an edit of the vendor shows at the partner');

    await partner.goTo(risk('chain-answers'));
    await vendor.click(`${barOf} [aria-controls="people"]`);
    const here = await vendor.textOf(`${barOf} .people tbody`);
    assert.match(here, /Walter Beaumont.*Tallowmere Office Outfitters/);
    await vendor.page.keyboard.press('Escape');
    await vendor.goTo(risk('learn-to-wait'));
    await vendor.found('tandem-plan-editor >>> [data-record="risk:chain-answers"] .here');
    await partner.page.keyboard.press('Escape');
    await vendor.page.keyboard.press('Escape');
    arrive('each sees that the other is here, and at which record');

    await vendor.page.setOfflineMode(true);
    await vendor.bar(/Offline/);
    await partner.write(risk('chain-answers'), 'Chains undercut the flyer');
    await vendor.write(risk('chain-answers'), 'Chains answer within a week');
    await vendor.bar(/Offline.*1 change not yet sent; it is kept on this device/);
    await vendor.page.setOfflineMode(false);
    await vendor.bar(/saved/);
    await partner.sees(risk('chain-answers'), 'Chains answer within a week');
    arrive('both write the same field, one offline: the later in the server’s order wins');

    await partner.view('inbox');
    assert.match(await partner.textOf(`${inbox} .over`), /Chains undercut the flyer/);
    await partner.click(`${inbox} .over button`);
    await vendor.sees(risk('chain-answers'), 'Chains undercut the flyer');
    await partner.view('plan');
    arrive('the inbox marks what was written over, and puts it back');

    await vendor.page.setOfflineMode(true);
    await vendor.bar(/Offline/);
    await removed(vendor, 'home-office-twenty');
    await partner.write(milestone('home-office-twenty'), 'Home Office at $25,000 for the year');
    await vendor.page.setOfflineMode(false);
    await vendor.click(`${barOf} [aria-controls="tray"]`);
    assert.match(await vendor.textOf(`${barOf} #tray .command`), /Remove milestone: Home Office at \$25,000/);
    assert.notEqual(await vendor.textOf(`${barOf} #tray .why`), '');
    assert.equal(await partner.valueOf(milestone('home-office-twenty')), 'Home Office at $25,000 for the year');
    await vendor.click(`${barOf} #tray .actions .button`);
    await partner.sees(milestone('home-office-twenty'), null);
    arrive('a refused offline change waits in the tray, says why, and is given once more');

    await twoTabs(vendor, await open('graham-pruitt', ours), partner);
    arrive('two tabs of one person, offline and back: nothing lost');

    await signed(vendor, partner);
    arrive('the vendor signs once it has seen what the partner changed meanwhile, and the partner sees the signature');

    await reloaded(vendor, partner);
    arrive('a page that is loaded anew while the server is out of reach keeps what was not sent');

    const before = await logOf(server, 'walter-beaumont');
    const port = new URL(server.address).port;
    await server.kill();
    await vendor.bar(/Offline/);
    await vendor.write(title, 'South, after the crash');
    server = await start(port);
    await partner.sees(title, 'South, after the crash');
    await vendor.bar(/saved/);
    const after = await logOf(server, 'walter-beaumont');
    assert.deepEqual(after.slice(0, before.length), before);
    arrive('the server is killed and started again: what it acknowledged is there, and so is what waited');

    const commands = after.map(({ command }) => command.id);
    assert.equal(new Set(commands).size, commands.length, 'no command happened twice');
    const titles = after.flatMap(({ command }) =>
      /\.update$/.test(command.type) ? [JSON.stringify(command.input)] : [],
    );
    assert.equal(new Set(titles).size, titles.length, 'nothing was written twice under another name');
    arrive(`the log holds ${after.length} events, each once`);

    const noise = browser.errors.filter((message) => !/ERR_|Failed to load resource/.test(message));
    assert.deepEqual(noise, [], 'the browser’s console stayed clean');
  } finally {
    await browser.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By its button, as a reader does. */
async function removed(visitor: Visitor, id: string): Promise<void> {
  await visitor.page.evaluate((of) => document.querySelector('tandem-plan-editor')?.navigate('milestone', of), id);
  const record = `tandem-plan-editor >>> [data-record="milestone:${id}"]`;
  const name = String(await visitor.valueOf(milestone(id)));
  await visitor.found(record);
  await visitor.click(`tandem-plan-editor >>> button[aria-label="Remove ${name}"]`);
  await visitor.sees(milestone(id), null);
}

async function twoTabs(one: Visitor, other: Visitor, partner: Visitor): Promise<void> {
  for (const { page } of [one, other]) await page.setOfflineMode(true);
  for (const tab of [one, other]) await tab.bar(/Offline/);
  await one.write(risk('learn-to-wait'), 'Customers wait for the flyer');
  await other.write(milestone('spring-recovery'), 'Back on pace by spring');
  for (const { page } of [one, other]) await page.setOfflineMode(false);
  for (const visitor of [one, other, partner]) {
    await visitor.sees(risk('learn-to-wait'), 'Customers wait for the flyer');
    await visitor.sees(milestone('spring-recovery'), 'Back on pace by spring');
  }
  await other.page.close();
}

async function signed(vendor: Visitor, partner: Visitor): Promise<void> {
  const form = 'tandem-plan-editor >>> .sign-off';
  for (const { page } of [vendor, partner])
    await page.evaluate(() => document.querySelector('tandem-plan-editor')?.navigate('section', 'ownership'));
  await vendor.click('tandem-plan-editor >>> [data-add="signoff:ownership:"]');
  await vendor.found(form);
  await partner.write(milestone('spring-recovery'), 'Back on pace before spring');
  await vendor.sees(milestone('spring-recovery'), 'Back on pace before spring');
  await vendor.click(`${form} [type="submit"]`);
  assert.match(await vendor.textOf(`${form} .changed-terms`), /Back on pace before spring/);
  await vendor.click(`${form} [type="submit"]`);
  assert.match(await vendor.textOf(`${form} [data-status="good"]`), /^Graham Pruitt has signed for Halvern/);
  await partner.found('tandem-plan-editor >>> [data-record^="signoff:signoff-"]');
}

async function reloaded(vendor: Visitor, partner: Visitor): Promise<void> {
  const { page } = vendor;
  await page.setRequestInterception(true);
  page.on('request', cutOff);
  await page.reload();
  await vendor.bar(/Offline/);
  await vendor.write(milestone('home-office-called'), 'All Home Office customers called');
  await vendor.bar(/1 change not yet sent/);
  await page.reload();
  await vendor.bar(/Offline.*1 change not yet sent; it is kept on this device/);
  await vendor.sees(milestone('home-office-called'), 'All Home Office customers called');
  page.off('request', cutOff);
  await page.setRequestInterception(false);
  await partner.sees(milestone('home-office-called'), 'All Home Office customers called');
  await vendor.bar(/saved/);
}

await journey();
