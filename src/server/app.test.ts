import { beforeEach, describe, expect, test } from 'vitest';
import { fixtureStore, items } from '../../test/browser/fixture.ts';
import type { Store } from '../store/contract.ts';
import { createApp } from './app.ts';

const HOST = { host: '127.0.0.1:4317' };
let store: Store;
let app: ReturnType<typeof createApp>;
const get = (path: string, headers: Record<string, string> = HOST) => app.request(`http://127.0.0.1:4317${path}`, { headers });
// biome-ignore lint/suspicious/noExplicitAny: the shape is what these tests look at
const read = async (path: string): Promise<any> => (await get(path)).json();
const decide = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('http://127.0.0.1:4317/api/decisions', {
    method: 'POST',
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

beforeEach(async () => {
  store = await fixtureStore();
  app = createApp({ store, now: () => '2000-01-01T00:00:00.000Z' });
});

describe('where a negotiation stands', () => {
  test('processes are listed with what they rest on', async () => {
    const { processes, reports } = await read('/api/processes');
    expect(reports).toBe(7);
    expect(processes).toMatchObject([{ id: 'sound', lines: items.length, reports: 7, outlets: 5, asOf: '1962-03-20' }]);
  });

  test('standing is told as of the newest report', async () => {
    const o = await read('/api/processes/sound');
    expect(o.lastMeeting.title).toBe('Second round at Port Ellen');
    expect(o.upcoming.lines.map((l: { title: string }) => l.title)).toEqual(['Third round in Skarhavn']);
    expect(o.offers.lines.map((l: { id: string }) => l.id)).toEqual(['d1', 'p1']);
    expect(o.offers.lines[1].answers).toEqual([{ party: 'Norland', answer: 'criticised' }]);
    expect(o.deadlines.lines.map((l: { id: string }) => l.id)).toEqual(['dl2']);
    expect(o.agreements.lines.map((l: { id: string }) => l.id)).toEqual(['x1', 'a1']);
    expect(o.discrepancies.total).toBe(1);
    expect(o.reports.find((r: { id: string }) => r.id === 'coast-post-02').copyOf).toBe('wire-northsea-04');
  });

  test('what is not there is 404 with a reason', async () => {
    for (const path of ['/api/processes/none', '/api/items/none', '/api/document?id=none', '/api/nothing']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.json()).toMatchObject({ error: 'not-found' });
    }
  });
});

describe('lines under a filter', () => {
  const cases: readonly [query: string, ids: readonly string[]][] = [
    ['kind=meeting', ['m3', 'm2', 'm1']],
    ['kind=meeting&order=oldest', ['m1', 'm2', 'm3']],
    ['kind=meeting%7Cexchange&from=1962-03-20', ['m3', 'x1']],
    ['from=1962-03-25&to=1962-03-25', ['x1', 'dl2']],
    ['party=Varland', ['t1']],
    ['outlet=Skarhavn%20Courier', ['u1']],
    ['status=scheduled', ['m3']],
    ['disputed=1', ['q1', 'm1']],
    ['text=MESH%20size', ['dl2']],
    ['text=nowhere', []],
    ['process=other', []],
  ];
  test.each(cases)('%s', async (query, ids) => {
    const { lines, total } = await read(`/api/items?${query}`);
    expect(lines.map((line: { id: string }) => line.id)).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  test('undated lines come last in either order, and pages follow each other', async () => {
    for (const order of ['newest', 'oldest']) {
      const whole = (await read(`/api/items?order=${order}`)).lines.map((l: { id: string }) => l.id);
      expect(whole.at(-1)).toBe('u1');
      const paged = [];
      for (let offset = 0; offset < items.length; offset += 4) {
        paged.push(...(await read(`/api/items?order=${order}&offset=${offset}&limit=4`)).lines.map((l: { id: string }) => l.id));
      }
      expect(paged).toEqual(whole);
    }
  });

  test('a facet is counted under all other conditions', async () => {
    const { facets } = await read('/api/items?kind=meeting&disputed=1');
    expect(facets.kinds).toContainEqual({ value: 'discrepancy', count: 1 });
    expect(facets.kinds).toContainEqual({ value: 'meeting', count: 1 });
    expect(facets.outlets.map((c: { value: string }) => c.value)).toEqual(['Estmark Gazette', 'The Coast Post']);
  });

  test.each(['limit=0', 'limit=9999', 'from=tomorrow', 'disputed=maybe', 'order=random', 'offset=-1'])('%s is refused', async query => {
    const answer = await get(`/api/items?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-request' });
  });
});

describe('evidence and text', () => {
  test('every passage sent equals its slice of the text sent', async () => {
    for (const item of items) {
      const detail = await read(`/api/items/${item.id}`);
      const claims = Object.values(detail.item.attributes as Record<string, { claims: [] }>).flatMap(a => a.claims);
      for (const e of [...detail.item.evidence, ...claims]) {
        const part = await read(`/api/document?id=${encodeURIComponent(e.doc)}&start=${e.start}&end=${e.end}`);
        expect(part.text.slice(e.start - part.from, e.end - part.from)).toBe(e.quote);
        expect(detail.reports[e.doc].outlet).toBe(part.report.outlet);
      }
    }
  });

  test('neighbours are given from both sides', async () => {
    expect((await read('/api/items/m1')).related.map((l: { id: string }) => l.id)).toEqual(['q1']);
    expect((await read('/api/items/r1')).related.map((l: { id: string }) => l.id)).toEqual(['p1']);
  });

  test('a claim that rests on a few words comes with its sentence', async () => {
    const { around } = await read('/api/items/m1');
    expect(around.map((e: { quote: string }) => e.quote)).toEqual([
      expect.stringMatching(/^Norland sent nine delegates, led by .* Lindqvar\.$/),
      expect.stringMatching(/^The talks at Port Ellen .* eleven strong, arrived late, .* said\.$/),
    ]);
    expect((await read('/api/items/m3')).around).toEqual([]);
  });

  test('a document comes with its furniture and what was cut', async () => {
    const page = await read('/api/document?id=hostile-page');
    expect(page.cut).toHaveLength(1);
    expect(page.blocks.map((b: { type: string }) => b.type)).toEqual(['body', 'body', 'related']);
    expect(page.passages.map((p: { item: string }) => p.item).sort()).toEqual(['dl1', 's2']);
  });

  test('search marks whole words that begin like those asked for', async () => {
    const { reports, lines } = await read('/api/search?q=impound');
    expect(reports).toHaveLength(4);
    const { text, marks } = reports[0].snippets[0];
    expect(text.slice(...marks[0])).toBe('impounded');
    expect(lines.map((l: { id: string }) => l.id)).toContain('x1');
    expect(await read('/api/search?q=%20')).toEqual({ reports: [], lines: [], total: 0 });
  });
});

describe('decisions', () => {
  test('are logged, shown and take effect', async () => {
    let refreshed = 0;
    app = createApp({ store, now: () => '2000-01-01T00:00:00.000Z', refresh: () => refreshed++ });
    const answer = await decide({ action: { type: 'reject', item: 'm3', reason: 'called off' }, by: 'ib' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ at: '2000-01-01T00:00:00.000Z', by: 'ib' });
    expect(refreshed).toBe(1);
    expect((await read('/api/items?kind=meeting')).total).toBe(2);
    expect((await read('/api/items?kind=meeting&rejected=1')).total).toBe(3);
    expect((await read('/api/processes/sound')).upcoming.total).toBe(0);
    await decide({ action: { type: 'accept', item: 'm3' } });
    await decide({ action: { type: 'note', item: 'm3', text: 'seen in print' } });
    const detail = await read('/api/items/m3');
    expect(detail.line).toMatchObject({ verdict: 'accepted', notes: 1 });
    expect(detail.decisions).toHaveLength(3);
  });

  test.each([
    ['no JSON', '{'],
    ['no action', {}],
    ['unknown action', { action: { type: 'burn', item: 'm1' } }],
    ['empty note', { action: { type: 'note', item: 'm1', text: '' } }],
  ])('%s is refused and nothing is logged', async (_, body) => {
    expect((await decide(body)).status).toBe(400);
    expect(await store.listDecisions()).toEqual([]);
  });

  test('unknown line, other content type and huge body are refused', async () => {
    expect((await decide({ action: { type: 'accept', item: 'none' } })).status).toBe(404);
    expect((await decide('{"action":{"type":"accept","item":"m1"}}', { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
    expect((await decide({ action: { type: 'note', item: 'm1', text: 'x'.repeat(70_000) } })).status).toBe(413);
    expect(await store.listDecisions()).toEqual([]);
  });
});

describe('who may ask', () => {
  test.each(['127.0.0.1:4317', 'localhost:9', 'LOCALHOST', '[::1]:4317'])('host %s is answered', async host => {
    expect((await get('/api/processes', { host })).status).toBe(200);
  });
  test.each(['', 'desk.example:4317', '127.0.0.1.example', '10.0.0.4:4317', 'localhost.example'])('host "%s" is refused', async host => {
    expect((await get('/api/processes', { host })).status).toBe(403);
    expect((await get('/', { host })).status).toBe(403);
  });

  test('other pages can neither write nor read', async () => {
    const body = { action: { type: 'accept', item: 'm1' } };
    expect((await decide(body, { origin: 'https://site.example' })).status).toBe(403);
    expect((await decide(body, { origin: 'null' })).status).toBe(403);
    expect((await decide(body, { origin: 'http://127.0.0.1:8080' })).status).toBe(403);
    expect((await decide(body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/api/processes', { ...HOST, origin: 'https://site.example' })).status).toBe(403);
    expect((await decide(body, { origin: 'http://127.0.0.1:4317', 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect(await store.listDecisions()).toHaveLength(1);
  });

  test('every answer carries the policy', async () => {
    for (const path of ['/', '/api/processes', '/nothing', '/api/items?limit=0']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('the interface describes itself', async () => {
    const { paths } = await read('/api/openapi.json');
    expect(Object.keys(paths)).toContain('/api/items/{id}');
  });
});
