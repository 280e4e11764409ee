/** One person at one plan of the portal, in a browser: what they do and what they see. */
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';

/** A field of a record; `id` is `''` for a single part of the plan. */
export interface At {
  readonly type: string;
  readonly id: string;
  readonly field: string;
}

export interface Visitor {
  readonly page: Page;
  /** Goes to a field, writes into it and keeps that with Enter. */
  write(at: At, text: string): Promise<void>;
  /** Goes to a field without changing it. */
  goTo(at: At): Promise<void>;
  /** What stands in the plan as it is shown here. */
  valueOf(at: At): Promise<unknown>;
  /** Waits until it does; `null` for a blank, and for what is not there. */
  sees(at: At, value: unknown): Promise<void>;
  /** Waits until it is there, in whatever shadow root. */
  found(selector: string): Promise<void>;
  /** Waits until the bar says something that fits. */
  bar(words: RegExp): Promise<void>;
  /** Clicks what a reader can point at, once it is visible and still. */
  click(selector: string): Promise<void>;
  view(name: string): Promise<void>;
  textOf(selector: string): Promise<string>;
}

export const barOf = 'tandem-plan >>> tandem-connection-bar >>>';

interface Where {
  readonly address: string;
  readonly plan: string;
  readonly person: string;
  readonly context?: BrowserContext;
}

/** So long, in milliseconds, something may take that a reader waits for. */
const patience = 30_000;

async function until<Got>(look: () => Promise<Got | undefined>, missing: () => string): Promise<Got> {
  const end = performance.now() + patience;
  for (;;) {
    // A page that is on its way to the next one has nothing to look at.
    const got = await look().catch((error: unknown) => {
      if (!String(error).includes('context was destroyed')) throw error;
      return undefined;
    });
    if (got !== undefined) return got;
    if (performance.now() > end) throw new Error(missing());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function visit({ newPage }: OpenBrowser, where: Where): Promise<Visitor> {
  const page = await newPage({
    width: 1440,
    height: 1000,
    ...(where.context === undefined ? {} : { context: where.context }),
  });
  page.setDefaultTimeout(patience);
  const address = new URL(`/plans/${where.plan}?view=plan&as=${where.person}`, where.address);
  await page.goto(address.href);
  const visitor = at(page);
  await visitor.bar(/saved/);
  await visitor.found('tandem-plan-editor >>> .title-page');
  return visitor;
}

/** A page that shows a plan of the portal already. */
export function at(page: Page): Visitor {
  /** Waits for something within shadow roots, whose changes puppeteer itself does not watch. */
  const found = (selector: string) =>
    until(
      async () => (await page.$(selector)) ?? undefined,
      () => `there is no ${selector}`,
    );
  const textOf = async (selector: string): Promise<string> =>
    (await found(selector)).evaluate((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const click = async (selector: string) => {
    // A page behind another one is not drawn, and what is not drawn does not come to rest.
    await page.bringToFront();
    await found(selector);
    await page.locator(selector).click();
  };
  const goTo = async ({ type, id, field }: At) => {
    await page.bringToFront();
    const found = await page.evaluate(
      (...place) => document.querySelector('tandem-plan-editor')?.navigate(...place),
      type,
      id,
      field,
    );
    assert.equal(found, true, `${type} ${id} has its place in the document`);
  };
  return {
    page,
    goTo,
    textOf,
    async write(place, text) {
      await goTo(place);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await this.sees(place, text);
    },
    valueOf: (place) => page.evaluate(valueIn, place),
    async sees(place, value) {
      let got: unknown;
      await until(
        async () => {
          got = await page.evaluate(valueIn, place);
          return got === value ? true : undefined;
        },
        () => `${JSON.stringify(place)} is ${JSON.stringify(got)}, not ${JSON.stringify(value)}`,
      );
    },
    async bar(words) {
      let said = '';
      await until(
        async () => {
          said = await textOf(`${barOf} .state`);
          return words.test(said) ? true : undefined;
        },
        () => `the bar says “${said}”, not ${words.source}`,
      );
    },
    found: async (selector) => void (await found(selector)),
    click,
    view: (name) => click(`nav.tabs a[href*="view=${name}"]`),
  };
}

function valueIn({ type, id, field }: At): unknown {
  const plan = document.querySelector('tandem-plan')?.current?.plan as Record<string, unknown> | undefined;
  const held: unknown = type === 'plan' ? plan : plan?.[`${type}s`];
  const record: unknown = Array.isArray(held) ? held.find((each: { id?: unknown }) => each.id === id) : held;
  return (record as Record<string, unknown> | undefined)?.[field] ?? null;
}
