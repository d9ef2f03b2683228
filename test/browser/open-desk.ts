import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { startServer } from '../../src/server/index.ts';
import { builtPages } from '../../src/server/static-files.ts';
import type { Store } from '../../src/store/contract.ts';

export interface Desk {
  readonly url: string;
  /** A fresh page with its own storage. What went wrong in it is gathered in `faults`. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Errors, refused content and requests to other hosts, of all pages. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Serves a store and opens a Chromium for it. */
export async function openDesk(store: Store): Promise<Desk> {
  if (!existsSync(join(builtPages, 'index.html'))) throw new Error('dist/web is missing: run "npm run build" first ("npm test" does)');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: set CHROME_PATH, or run "npm test"');
  const server = await startServer({ store, port: 0 });
  const browser: Browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const faults: string[] = [];
  return {
    url: server.url,
    faults,
    async page(options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', error => faults.push(`error: ${error.message}`));
      page.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
      });
      page.on('request', request => {
        if (!request.url().startsWith(server.url)) faults.push(`request: ${request.url()}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The text a page shows as lit, and whether it lies in the visible part of its panel. */
export async function litPassage(page: Page): Promise<{ text: string; inView: boolean }> {
  const marks = page.locator('mark[data-passage]');
  await marks.first().waitFor();
  const inView = () =>
    marks.first().evaluate(mark => {
      const box = mark.getBoundingClientRect();
      const panel = mark.closest('section').getBoundingClientRect();
      return box.height > 0 && box.top >= panel.top && box.bottom <= panel.bottom && box.left >= panel.left && box.right <= panel.right + 1;
    });
  // Scrolling follows the rendering by a tick.
  for (let tries = 0; tries < 40 && !(await inView()); tries++) await page.waitForTimeout(50);
  return { text: (await marks.allTextContents()).join(''), inView: await inView() };
}
