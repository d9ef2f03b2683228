import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureStore } from './fixture.ts';
import { type Desk, litPassage, openDesk } from './open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(await fixtureStore());
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
const speakerPanel = (page: Page) => page.getByRole('region', { name: 'Speaker', exact: true });

describe('who speaks', () => {
  test('is listed with office, side, number of statements and days; a name in part finds its bearer', async () => {
    const page = await at('');
    await page.getByRole('link', { name: 'Who speaks' }).click();
    const list = page.getByRole('region', { name: 'Speakers' });
    await list.locator('li').first().waitFor();
    const rows = await list.locator('li').allInnerTexts();
    expect(
      rows[0]!
        .split('\n')
        .map(cell => cell.trim())
        .filter(Boolean),
    ).toEqual(['Aldis Brenner', 'Minister of Fisheries · Norland', '2 statements', '5–6 Mar 1962']);
    expect(rows).toHaveLength(2);
    await list.getByRole('searchbox').fill('karlow');
    await expect.poll(() => list.locator('li').count()).toBe(1);
    await list.getByRole('searchbox').fill('zzyzx');
    await list.getByText('Nobody by a name like').waitFor();
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a speaker', () => {
  test('has his statements in order of day, with office, side and channel', async () => {
    const page = await at('?speaker=brenner');
    const panel = speakerPanel(page);
    await panel.getByRole('heading', { name: 'Aldis Brenner' }).waitFor();
    const heads = (await panel.locator('article .head').allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
    expect(heads).toEqual([
      '5 Mar 1962 Minister of Fisheries · press conference 2 outlets',
      '5–6 Mar 1962 office and channel not told Estmark Gazette',
    ]);
    const facts = await panel.locator('.who').innerText();
    for (const fact of ['Minister of Fisheries', '6–14 Mar 1962', 'Brenner', '1 reason']) expect(facts).toContain(fact);
    await page.context().close();
  });

  test('renderings of one utterance stand side by side, what one has alone is marked', async () => {
    const page = await at('?speaker=brenner');
    const cells = speakerPanel(page).locator('article').first().locator('.cell');
    await cells.first().waitFor();
    expect(await cells.locator('.said').allInnerTexts()).toEqual([
      '"We came to count fish, not flags,"',
      'Norland had come to count fish and not flags',
    ]);
    expect(await cells.nth(0).locator('.alone').allInnerTexts()).toEqual(['"We came']);
    expect(await cells.nth(1).locator('.alone').allInnerTexts()).toEqual(['Norland had come', 'and']);
    const [left, right] = [(await cells.nth(0).boundingBox())!, (await cells.nth(1).boundingBox())!];
    expect([left.y, left.x + left.width <= right.x]).toEqual([right.y, true]);
    await page.context().close();
  });

  test('a rendering opens its report at the words', async () => {
    const page = await at('?speaker=brenner');
    await speakerPanel(page).getByText('Norland had come to count fish').click();
    expect(await litPassage(page)).toEqual({ text: 'Norland had come to count fish and not flags', inView: true });
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });

  test('is reached from one of his statements and left with Escape', async () => {
    const page = await at('?item=s1');
    await page.getByRole('link', { name: 'Aldis Brenner: all statements' }).click();
    await speakerPanel(page).waitFor();
    expect(await speakerPanel(page).locator('article.chosen').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => speakerPanel(page).isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(null);
    await page.context().close();
  });

  test('fits a telephone', async () => {
    const page = await at('?speaker=brenner', { viewport: { width: 390, height: 800 } });
    await speakerPanel(page).locator('article').first().waitFor();
    const overflow = await page.locator('html').evaluate(node => node.scrollWidth - node.clientWidth);
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
