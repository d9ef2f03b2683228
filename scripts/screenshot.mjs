// Takes docs/images/desk.png and speaker.png anew: the desk over the examples, with a line of the record open beside its report; and whoever of
// the examples says most that several reports render.
//   node scripts/screenshot.mjs [ITEM-ID]      (after `npm start` has read the examples)
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './chromium.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DB = join(ROOT, '.cache', 'examples.db');
const OUT = join(ROOT, 'docs', 'images', 'desk.png');
if (!existsSync(DB)) {
  console.error('screenshot: run "npm start" once, so that the examples are read');
  process.exit(1);
}
const [{ openStore }, { startServer }] = await Promise.all([import('../dist/store/index.js'), import('../dist/server/index.js')]);
const store = await openStore(DB);
const desk = await startServer({ store, port: 0 });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
try {
  const read = async path => (await fetch(desk.url + path)).json();
  const { processes } = await read('api/processes');
  const { lines } = await read(`api/items?process=${encodeURIComponent(processes[0].id)}&limit=500`);
  // What most outlets report of shows best what the desk is for.
  const shown = lines.filter(line => !['statement', 'discrepancy'].includes(line.kind)).sort((a, b) => b.outlets - a.outlets);
  const item = process.argv[2] ?? shown[0].id;
  const page = await browser.newPage({ viewport: { width: 1600, height: 880 }, colorScheme: 'light' });
  await page.goto(`${desk.url}?item=${encodeURIComponent(item)}`);
  await page.locator('mark[data-passage]').first().waitFor();
  await page.waitForLoadState('networkidle');
  mkdirSync(dirname(OUT), { recursive: true });
  await page.screenshot({ path: OUT });
  console.log(OUT);
  const { speakers } = await read(`api/speakers?process=${encodeURIComponent(processes[0].id)}`);
  const pages = await Promise.all(speakers.slice(0, 12).map(({ id }) => read(`api/speaker?id=${encodeURIComponent(id)}`)));
  const rendered = ({ statements }) => statements.filter(({ sentences }) => sentences.some(row => row.length > 1)).length;
  const [{ speaker }] = pages.sort((a, b) => rendered(b) - rendered(a));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${desk.url}?process=${encodeURIComponent(processes[0].id)}&speaker=${encodeURIComponent(speaker.id)}`);
  await page.locator('article').first().waitFor();
  await page.screenshot({ path: join(dirname(OUT), 'speaker.png') });
} finally {
  await browser.close();
  await desk.close();
  await store.close();
}
