import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotateDocument, loadEngine, updateRecord } from '../../src/pipeline/index.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { readReports } from '../examples/read-portsmouth.ts';
import { type Desk, litPassage, openDesk } from './open-desk.ts';

// What `npm start` shows: the forty reports of the example, read by the real engine.
const store = createMemoryStore();
let desk: Desk;
beforeAll(async () => {
  const engine = await loadEngine();
  for (const reading of readReports().readings) {
    await store.addVersion({ reading, ...annotateDocument(engine, reading), engine: engine.name });
  }
  await updateRecord(store, engine);
  desk = await openDesk(store);
}, 180_000);
afterAll(() => desk?.close());

test('the Portsmouth record loads, and lines of every kind open their passage where it stands', async () => {
  const page = await desk.page();
  await page.goto(desk.url);
  const negotiations = page.getByRole('region', { name: 'Negotiations' });
  await page.locator('h1').first().waitFor();
  // The largest negotiation, should the reports be divided into several.
  if (await negotiations.isVisible()) await negotiations.getByRole('link').first().click();
  await page.locator('.month a[data-row]').first().waitFor();
  expect(await page.locator('.standing .cell').count()).toBe(6);

  const record = (await store.getDerivation())!.record;
  const byKind = new Map(record.items.map(item => [item.kind, item]));
  expect(byKind.size).toBeGreaterThan(3);
  for (const [kind, item] of byKind) {
    const { doc, start, end, quote } = item.evidence[0];
    const text = (await store.getDocument(doc))!.document.text;
    expect(text.slice(start, end)).toBe(quote);
    await page.goto(`${desk.url}?process=${item.process}&item=${item.id}`);
    const passages = page.getByRole('region', { name: 'Evidence' }).locator('.reports [data-passage-link]');
    await passages
      .filter({ hasText: quote.slice(0, 20).trim() })
      .first()
      .waitFor();
    await passages
      .filter({ hasText: quote.slice(0, 20).trim() })
      .first()
      .click();
    const lit = await litPassage(page);
    expect(lit.inView, kind).toBe(true);
    const opened = new URL(page.url()).searchParams;
    const [from, to] = opened.get('at')!.split('-').map(Number);
    const source = (await store.getDocument(opened.get('doc')!))!.document.text;
    expect(lit.text, kind).toBe(source.slice(from, to));
  }
  expect(desk.faults).toEqual([]);
}, 180_000);
