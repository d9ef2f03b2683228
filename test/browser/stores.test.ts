import { afterEach, expect, test } from 'vitest';
import type { Document, Item } from '../../src/model/index.ts';
import type { Store } from '../../src/store/contract.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { fixtureStore } from './fixture.ts';
import { type Desk, litPassage, openDesk } from './open-desk.ts';

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

async function addText(store: Store, id: string, text: string): Promise<void> {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(line => ({
    start: line.index,
    end: line.index + line[0].length,
    type: 'body' as const,
  }));
  const document: Document = {
    ...{
      id,
      url: null,
      version: 'v1',
      text,
      title: id,
      byline: null,
      authors: [],
      published: '1962-01-01',
      outlet: 'Print',
      language: 'en',
    },
    blocks,
  };
  const annotations = { blocks, sentences: [], entities: [], times: [], statements: [], events: [], matches: [] };
  await store.addVersion({ reading: { id, kind: 'text', content: text }, document, annotations, engine: 'test' });
}

test('an empty store says what to do', async () => {
  desk = await openDesk(createMemoryStore());
  const page = await desk.page();
  await page.goto(desk.url);
  await page.getByText('The store is empty.').waitFor();
  expect(await page.locator('main').innerText()).toContain('rapporteur add');
  expect(desk.faults).toEqual([]);
}, 90_000);

test('several negotiations are listed to choose from', async () => {
  const store = await fixtureStore();
  const { record, ...rest } = (await store.getDerivation())!;
  const other = { ...record.processes[0]!, id: 'other', name: 'Talks on the lighthouse', documents: [] };
  const moved = record.items.map((item, i) => (i < 6 ? { ...item, id: `${item.id}-2`, process: 'other' } : item));
  await store.putDerivation({ ...rest, basis: 'two', record: { ...record, items: moved, processes: [other, ...record.processes] } });
  desk = await openDesk(store);
  const page = await desk.page();
  await page.goto(desk.url);
  await page
    .getByRole('region', { name: 'Negotiations' })
    .getByRole('link', { name: /Marrow Sound/ })
    .click();
  await page.getByRole('heading', { name: 'Talks on Marrow Sound', level: 1 }).waitFor();
  await page.getByLabel('Negotiation').selectOption('other');
  await page.getByRole('heading', { name: 'Talks on the lighthouse', level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get('process')).toBe('other');
  await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(6);
  await page.getByLabel('Negotiation').selectOption('all');
  expect(await page.getByRole('region', { name: 'Negotiations' }).locator('.name').allInnerTexts()).toEqual([
    'Talks on Marrow Sound',
    'Talks on the lighthouse',
  ]);
  expect(desk.faults).toEqual([]);
}, 90_000);

test('of a very long report the part around the passage is sent, and the rest on request', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `Line ${i} of the protocol was read.`);
  const text = lines.join('\n');
  const quote = 'Line 15000 of the protocol was read.';
  const start = text.indexOf(quote);
  const store = createMemoryStore();
  await addText(store, 'protocol of 12/3?', text);
  const evidence = { doc: 'protocol of 12/3?', start, end: start + quote.length, quote };
  const item: Item = {
    ...{
      id: 'i',
      drafts: [],
      process: 'p',
      kind: 'statement',
      title: 'A line is read',
      status: null,
      disputed: false,
      date: null,
      parties: [],
    },
    ...{ attributes: {}, evidence: [evidence], history: [], related: [], outlets: 1, origins: 1 },
  };
  const process = { id: 'p', name: 'Protocol', parties: [], documents: [evidence.doc], start: null, end: null };
  await store.putDerivation({ basis: 'b', record: { processes: [process], items: [item], actors: [] }, copies: {}, stories: {} });
  desk = await openDesk(store);
  const page = await desk.page();
  await page.goto(`${desk.url}?item=i`);
  await page.locator('[data-passage-link]').first().click();
  expect(await litPassage(page)).toEqual({ text: quote, inView: true });
  expect((await page.locator('.text').innerText()).length).toBeLessThan(200_000);
  await page.getByRole('button', { name: 'Later part of the text' }).click();
  await page.getByText('Line 16000 of the protocol was read.').waitFor();
  expect(desk.faults).toEqual([]);
}, 90_000);
