import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/contract.ts';
import { fixtureStore, items } from './fixture.ts';
import { type Desk, litPassage, openDesk } from './open-desk.ts';

let desk: Desk;
let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
  desk = await openDesk(store);
}, 90_000);
afterAll(() => desk?.close());
beforeEach(() => {
  desk.faults.length = 0;
});

async function at(query: string, options?: Parameters<Desk['page']>[0]): Promise<Page> {
  const page = await desk.page(options);
  await page.goto(desk.url + query);
  await page.locator('main section:visible').first().waitFor();
  return page;
}
const row = (page: Page, title: string) => page.locator('a[data-row]:visible', { hasText: title });
const quoteAddress = (id: string) => {
  const { doc, start, end } = items.find(item => item.id === id)!.evidence[0];
  return `item=${id}&doc=${encodeURIComponent(doc)}&at=${start}-${end}`;
};

describe('the overview', () => {
  test('says where the negotiation stands', async () => {
    const page = await at('');
    expect(await page.locator('h1').innerText()).toBe('Talks on Marrow Sound');
    const cells = await page.locator('.standing .cell').allInnerTexts();
    const starts = ['Last meeting', 'Next', 'Due', 'On the table', 'Agreed', 'Reports disagree'];
    expect(cells.map((cell, i) => cell.toLowerCase().startsWith(starts[i]!.toLowerCase()))).toEqual(starts.map(() => true));
    expect(cells[0]).toContain('19 Mar 1962');
    expect(cells[1]).toContain('Third round in Skarhavn');
    expect(cells[3]).toContain('Norland: criticised');
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });

  test('lists every line by date, undated ones last under their own heading', async () => {
    const page = await at('');
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(items.length);
    expect(await page.locator('.month h3').allInnerTexts()).toEqual(['April 1962', 'March 1962', expect.stringContaining('Undated')]);
    expect(await page.locator('.month').last().innerText()).toContain('Islanders ask to be heard');
    await page.context().close();
  });
});

describe('a line opens its passages', () => {
  test('by clicking: line, passage, report with the passage lit and in view', async () => {
    const page = await at('');
    await row(page, 'First round at Port Ellen').click();
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByText('three hours', { exact: true }).waitFor();
    expect(await evidence.locator('.value .said').allInnerTexts()).toEqual(expect.arrayContaining(['three hours', 'barely two hours']));
    const passage = evidence.locator('[data-passage-link]').first();
    const quote = await passage.innerText();
    await passage.click();
    expect(await litPassage(page)).toEqual({ text: quote, inView: true });
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });

  test('the line that was clicked stays where it was when the column narrows', async () => {
    const page = await at('');
    const line = row(page, 'First round at Port Ellen');
    await line.scrollIntoViewIfNeeded();
    const before = (await line.boundingBox())!.y;
    await line.click();
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    await expect.poll(async () => Math.abs((await line.boundingBox())!.y - before)).toBeLessThan(3);
    await page.context().close();
  });

  test('every first passage shown equals the stored slice', async () => {
    const page = await at('');
    for (const item of items) {
      await page.goto(`${desk.url}?${quoteAddress(item.id)}`);
      expect(await litPassage(page), item.id).toEqual({ text: item.evidence[0].quote, inView: true });
    }
    await page.context().close();
  });

  test('the reader shows the whole stored text, furniture folded and named', async () => {
    const page = await at('?doc=coast-post-01');
    const text = page.locator('.text');
    await text.waitFor();
    const stored = (await store.getDocument('coast-post-01'))!.document.text;
    const shown = await text.evaluate(node => {
      const copy = node.cloneNode(true);
      for (const label of copy.querySelectorAll('summary, .cut')) label.remove();
      return copy.textContent;
    });
    expect(shown).toBe(stored);
    const labels = await text.locator('summary').allInnerTexts();
    expect(labels).toEqual(['Set aside: navigation', 'Set aside: newsletter', 'Set aside: appeal for donations']);
    expect(await text.getByText('subscribe to our weekly circular').isVisible()).toBe(false);
    await text.getByText('Set aside: newsletter').click();
    expect(await text.getByText('subscribe to our weekly circular').isVisible()).toBe(true);
    await page.context().close();
  });

  test('on a wide screen line, evidence and report stand side by side', async () => {
    const page = await at('?item=dl1', { viewport: { width: 1800, height: 1000 } });
    expect((await litPassage(page)).text).toBe('by March 15');
    for (const name of ['Record', 'Evidence', 'Report'])
      expect(await page.getByRole('region', { name, exact: true }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('filters', () => {
  test('stand in the address and survive reload and going back', async () => {
    const page = await at('');
    await page.getByRole('button', { name: /^Meetings/ }).click();
    await page.getByRole('button', { name: /^Disputed/ }).click();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('meeting');
    expect(new URL(page.url()).searchParams.get('disputed')).toBe('1');
    await page.reload();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Meetings/ }).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(3);
    await page.getByRole('link', { name: 'show all' }).click();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(items.length);
    await page.context().close();
  });

  test('by words, party and period', async () => {
    const page = await at('?party=Varland');
    await expect.poll(() => page.locator('.month a[data-row]').allInnerTexts()).toEqual([expect.stringContaining('King Oskar')]);
    await page.goto(`${desk.url}?from=1962-03-19&to=1962-03-19&kind=meeting`);
    await expect.poll(() => page.locator('.month a[data-row]').allInnerTexts()).toEqual([expect.stringContaining('Second round')]);
    await page.goto(desk.url);
    await page.getByLabel('Filter lines by words').fill('mesh');
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('text')).toBe('mesh');
    await page.context().close();
  });
});

describe('the keyboard', () => {
  test('j and k move, Enter opens, n goes on, Esc closes', async () => {
    const page = await at('?kind=meeting&order=oldest');
    await row(page, 'First round').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { name: 'First round at Port Ellen' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('m1');
    await page.keyboard.press('Enter');
    const first = await litPassage(page);
    expect(first).toEqual({ text: items[0]!.evidence[0].quote, inView: true });
    await page.keyboard.press('n');
    await expect.poll(async () => (await litPassage(page)).text).not.toBe(first.text);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('mark[data-passage]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('item')).toBeNull();
    await page.context().close();
  });

  test('/ searches, ? helps', async () => {
    const page = await at('');
    await page.locator('.month a[data-row]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('trawler');
    await page.keyboard.press('Enter');
    const results = page.getByRole('region', { name: 'Search' });
    await results.locator('.snippet mark').first().waitFor();
    expect(await results.locator('.snippet mark').first().innerText()).toBe('trawler');
    await results.locator('.snippet').first().click();
    expect(await litPassage(page)).toEqual({ text: 'trawler', inView: true });
    await page.locator('body').press('Shift+?');
    await page.getByRole('dialog', { name: 'Keys and signs' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

const views = [
  '',
  '?item=m1',
  `?${quoteAddress('dl1')}`,
  '?search=boats',
  '?doc=hostile-page',
  '?item=q1&disputed=1',
  '?speaker=all',
  '?speaker=brenner&item=s1',
];

test('320 px are wide enough for every view', async () => {
  const page = await at('', { viewport: { width: 320, height: 640 } });
  for (const view of views) {
    await page.goto(desk.url + view);
    await page.waitForLoadState('networkidle');
    const widths: [number, number][] = await page
      .locator('html, main > section:visible')
      .evaluateAll(nodes => nodes.map(node => [node.scrollWidth, node.clientWidth]));
    expect(widths.length, view).toBeGreaterThan(1);
    for (const [scroll, client] of widths) {
      expect(client, view).toBeLessThanOrEqual(320);
      expect(scroll, view).toBeLessThanOrEqual(client);
    }
  }
  await page.context().close();
}, 120_000);

describe('light and dark', () => {
  const background = (page: Page) =>
    page.locator('html').evaluate(node => node.ownerDocument.defaultView.getComputedStyle(node).backgroundColor as string);
  test('follow the system until chosen, and the choice stays', async () => {
    const page = await at('', { colorScheme: 'dark' });
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Theme: as the system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await background(page)).toBe(dark);
    await page.reload();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await background(page)).toBe(dark);
    await page.context().close();
  });
});

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious in any view, %s',
    async colorScheme => {
      // axe is put in from outside; the page's own policy would refuse it.
      const page = await at('', { colorScheme, bypassCSP: true });
      for (const view of views) {
        await page.goto(desk.url + view);
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
          return violations
            .filter(v => v.impact === 'serious' || v.impact === 'critical')
            .map(v => `${v.id}: ${v.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
        });
        expect(found, view).toEqual([]);
      }
      await page.context().close();
    },
    120_000,
  );
});

test('hostile text stays text', async () => {
  const page = await at('');
  const markup = encodeURIComponent('<img src=x onerror="window.hostile=1">');
  const places = ['', '?item=s2', `?${quoteAddress('dl1')}`, '?doc=hostile-page', '?search=hostile', `?search=${markup}`];
  for (const view of places) {
    await page.goto(desk.url + view);
    await page.waitForLoadState('networkidle');
    for (const summary of await page.locator('.text summary').all()) await summary.click();
    expect(await page.evaluate(() => (globalThis as { hostile?: unknown }).hostile), view).toBeUndefined();
    expect(await page.locator('main script, main img, main [onload], main [onerror], main a[href^="javascript"]').count(), view).toBe(0);
    expect(await page.locator('main').innerText(), view).toMatch(/<script>|<img|<i>days|<svg/);
  }
  expect(desk.faults).toEqual([]);
  await page.context().close();
}, 120_000);

describe('judgements', () => {
  test('a rejected line leaves the list, its log stays, accepting brings it back', async () => {
    const page = await at('?item=t1');
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByLabel('Reason (optional)').fill('hearsay <b>only</b>');
    await page.getByLabel('Signed').fill('ib');
    await page.getByRole('button', { name: 'Reject the line' }).click();
    await page.getByText('rejected: hearsay <b>only</b>').waitFor();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(items.length - 1);
    expect((await store.listDecisions()).at(-1)).toMatchObject({
      by: 'ib',
      action: { type: 'reject', item: 't1', reason: 'hearsay <b>only</b>' },
    });
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Note', { exact: true }).fill('asked the palace');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('asked the palace').waitFor();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => page.locator('.month a[data-row]').count()).toBe(items.length);
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });
});
