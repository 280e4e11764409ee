/**
 * The portal’s pages as axe-core sees them: the list, the alignment, the figures, the inbox and the whole plan, light and
 * dark, from left to right and back, on a desk and on a phone 320 pixels wide, where nothing may need scrolling sideways.
 * In the plan every chapter is drawn, and once each record stands open; once it is offline, with a change that was
 * refused and somebody else there.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectedSession } from '@tandem-plan/sync';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';
import { type Portal, signIn, startPortal } from '../portal.ts';
import { at, barOf } from '../visitor.ts';

interface View {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly prepare?: (page: Page, portal: Portal) => Promise<void>;
}

/** Goes through the plan as a reader does, so that each chapter is drawn. */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const chapters = document.querySelector('tandem-plan-editor')?.shadowRoot?.querySelectorAll('[data-section]') ?? [];
    for (const chapter of chapters) {
      chapter.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    }
    window.scrollTo(0, 0);
  });

const openAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
};

/** While the page is offline it gives a change that the other side makes impossible; back online, it is refused. */
async function refuse(page: Page, portal: Portal, open: 'people' | 'tray'): Promise<void> {
  const risk = 'large-tender';
  const here = at(page);
  const getToken = () => signIn(portal, { plan: 'west-2017', person: 'kevin-tran' });
  const other = await connect({ server: portal.address, planId: 'west-2017', getToken });
  others.push(other);
  await here.bar(/saved/);
  await page.setOfflineMode(true);
  await here.bar(/Offline/);
  const run = (type: string, input: unknown) =>
    page.evaluate(
      (...[of, given]) => document.querySelector('tandem-plan')?.current?.run({ type: of, input: given }),
      type,
      input,
    );
  await run('risk.remove', { id: risk });
  other.run({ type: 'risk.update', input: { id: risk, set: { title: `Large tender of ${Date.now()}` } } });
  other.visit({ type: 'risk', id: risk, field: 'title' });
  await other.settled();
  await page.setOfflineMode(false);
  await here.found(`${barOf} [aria-controls="tray"]`);
  await here.found(`${barOf} [aria-controls="people"]`);
  if (open === 'people') return here.click(`${barOf} [aria-controls="people"]`);
  await page.setOfflineMode(true);
  await run('plan.update', { set: { title: `West, written offline at ${Date.now()}` } });
  await here.bar(/1 change not yet sent/);
  await here.click(`${barOf} [aria-controls="tray"]`);
}

/** Stay while the page is looked at. */
const others: ConnectedSession[] = [];

const list: View = { name: 'list', path: '/', ready: 'tandem-kpi-card >>> .value' };
const alignment: View = {
  name: 'alignment',
  path: '/plans/south-2017',
  ready: 'tandem-alignment-report >>> .headline',
};
const calm: View = { ...alignment, name: 'alignment with nothing found', path: '/plans/west-2017' };
const crowded: View = { ...alignment, name: 'alignment of three parties', path: '/plans/central-2017' };
const plan: View = {
  name: 'plan',
  path: '/plans/south-2017?view=plan',
  ready: 'tandem-plan-editor >>> .title-page',
  prepare: readThrough,
};
const opened: View = { ...plan, name: 'plan, each record open', prepare: openAll };

const numbers: View = {
  name: 'numbers',
  path: '/plans/east-2017?view=numbers',
  ready: 'tandem-shortfall-map >>> [role="gridcell"]',
};
const money: View = { name: 'money', path: '/plans/central-2017?view=money', ready: 'tandem-incentives >>> .card' };
const training: View = {
  name: 'training',
  path: '/plans/east-2017?view=training',
  ready: 'tandem-training >>> table',
};

const inbox: View = { name: 'inbox', path: '/plans/south-2017?view=inbox', ready: 'tandem-inbox >>> .inbox' };
const connected = (open: 'people' | 'tray'): View => ({
  name: open === 'tray' ? 'plan, offline and the tray open' : 'plan, with somebody else there',
  path: '/plans/west-2017?view=plan',
  ready: 'tandem-plan-editor >>> .title-page',
  prepare: (page, portal) => refuse(page, portal, open),
});

const themes = ['light', 'dark'];
const everywhere = [1440, 320].flatMap((width) => ['ltr', 'rtl'].map((dir) => ({ width, dir })));
const visits = themes.flatMap((theme) => [
  ...[list, alignment, plan].flatMap((view) => everywhere.map((shown) => ({ view, theme, ...shown }))),
  ...[calm, opened].map((view) => ({ view, theme, width: 1440, dir: 'ltr' })),
  ...[numbers, money, training, inbox, connected('people'), connected('tray')].map((view) => ({
    view,
    theme,
    ...(theme === 'light' ? { width: 1440, dir: 'ltr' } : { width: 320, dir: 'rtl' }),
  })),
  ...[crowded, opened].map((view) => ({ view, theme, width: 320, dir: 'ltr' })),
]);

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const where = nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`);
      return `${id}: ${help} (${nodes.length}) ${where.join(' | ')}`;
    });
  });
}

const sidewaysIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide in a window of ${clientWidth}`] : [];
  });

async function journey(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-journey-'));
  const browser = await openBrowser(['--lang=en-US']);
  const portal = await startPortal({ port: '0', data: join(folder, 'portal.sqlite') });
  let wrong = 0;
  try {
    for (const { view, theme, width, dir } of visits) {
      const page = await browser.newPage({ width, height: 900 });
      const address = new URL(view.path, portal.address);
      address.searchParams.set('theme', theme);
      if (dir === 'rtl') address.searchParams.set('dir', dir);
      await page.goto(address.href);
      await at(page).found(view.ready);
      await view.prepare?.(page, portal);
      const found = [...(await violationsIn(page)), ...(await sidewaysIn(page))];
      wrong += found.length;
      console.log(`${found.length === 0 ? 'ok' : 'NOT OK'} ${view.name}, ${theme}, ${dir}, ${width} pixels`);
      for (const each of found) console.log(`   ${each}`);
      await page.close();
      await Promise.all(others.splice(0).map((other) => other.close()));
    }
    // Being offline is what some visits are about.
    const noise = browser.errors.filter((message) => !/ERR_|Failed to load resource/.test(message));
    assert.deepEqual(noise, [], 'the browser’s console stayed clean');
    assert.equal(wrong, 0, `${wrong} things to mend`);
  } finally {
    await browser.close();
    await portal.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await journey();
