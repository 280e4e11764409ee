/** A real Chrome for journeys, benchmarks and screenshots: a profile of its own, gone when it closes. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, launch, type Page } from 'puppeteer-core';
import { chromeFlags, findChrome } from '../scripts/chrome.mjs';

export interface OpenBrowser {
  browser: Browser;
  /** A new page, in another person's browser where a context is given; what it logs as an error or throws is in `errors`. */
  newPage(options?: { width?: number; height?: number; context?: BrowserContext }): Promise<Page>;
  /** Messages of console errors, uncaught exceptions and failed requests so far, over all pages. */
  errors: string[];
  /** Ends the browser and deletes its profile. */
  close(): Promise<void>;
}

/** @throws Error when no Chrome is found: `npm run setup` installs or asks for one */
export async function openBrowser(flags: readonly string[] = []): Promise<OpenBrowser> {
  const executablePath = findChrome();
  if (executablePath === undefined) throw new Error('no Chrome found: run `npm run setup`, or set CHROME_PATH');
  const userDataDir = mkdtempSync(join(tmpdir(), 'tandem-chrome-'));
  const browser = await launch({ executablePath, userDataDir, headless: true, args: [...chromeFlags, ...flags] });
  const errors: string[] = [];
  return {
    browser,
    errors,
    async newPage({ width = 1280, height = 900, context } = {}) {
      const page = await (context ?? browser).newPage();
      await page.setViewport({ width, height });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('requestfailed', (request) => {
        errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Writes a PNG of the page at its present scroll position, or of all of it, creating folders on the way. */
export async function screenshot(page: Page, path: `${string}.png`, { fullPage = false } = {}): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage });
}
