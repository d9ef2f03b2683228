import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { run, start } from './run-program.ts';

vi.setConfig({ testTimeout: 240_000 });

const LINE_LAYERS = {
  article: 'article',
  syntax: 'sentences',
  entities: 'entities',
  times: 'times',
  statements: 'statements',
  events: 'events',
  timeline: 'timeline',
};
const WHOLE_LAYERS = { coref: 'events', copies: 'copyOf', stories: 'story', actors: 'actors' };
const LAYERS = { ...LINE_LAYERS, ...WHOLE_LAYERS };

const NEWS =
  'PORT ELLEN, March 4 — Estmark rejected the demands of Varland on Monday, its foreign minister Ada Holt said. "We will not give up the harbour," she told reporters.\n\nThe two sides will meet again next week.';
const texts: Readonly<Record<string, string>> = {
  news: NEWS,
  empty: '',
  blank: ' \n\n\t',
  'one letter': 'x',
  'lone surrogates': 'The \ud83d envoys \udc00 met.',
  emoji: '🕊️🕊️ Peace at last 🇯🇵🤝🇷🇺 said Ada Holt.',
  russian: 'Делегации встретились в понедельник в Порт-Эллене.',
  arabic: 'التقى المبعوثون يوم الاثنين في المدينة.',
  chinese: '两国代表星期一在港口举行会谈。',
  'null character': 'The envoys\u0000met on Monday.',
  'line separators': 'The envoys\u2028met\u2029on\u0085Monday.\r\nThey left.\rThen nothing.',
  'no spaces': 'a'.repeat(20_000),
  brackets: '([{"«“‘'.repeat(300),
  markup: '<script>alert(1)</script> &amp; <b>Holt</b> said no.',
};
const input = Object.entries(texts)
  .map(([id, text]) => JSON.stringify({ id, text, published: '1912-03-05' }))
  .join('\n');

/** Every `[start,end)` in a result, whatever its layer. */
function spansOf(value: unknown): [number, number][] {
  if (Array.isArray(value)) {
    if (value.length === 2 && value.every(part => typeof part === 'number')) return [value as [number, number]];
    return value.flatMap(spansOf);
  }
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value ? [[Number(value.start), Number(value.end)] as [number, number]] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe('annotate', () => {
  it.each(Object.entries(LAYERS))('%s takes any text, in order, with offsets in it, the same twice', (layer, key) => {
    const outcome = run(['annotate', layer], { input });
    expect(outcome.stderr).toBe('');
    expect(outcome.status).toBe(0);
    expect(outcome.lines.map(line => line.id)).toEqual(Object.keys(texts));
    for (const line of outcome.lines) {
      expect(line).toHaveProperty(key);
      for (const [start, end] of spansOf(line[key])) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(texts[line.id]!.length);
      }
    }
    expect(run(['annotate', layer], { input }).stdout).toBe(outcome.stdout);
  });

  it.each(['article', 'times', 'stories'])('%s names bad lines and goes on', layer => {
    const lines = ['{"id":"a","text":"One."}', 'nonsense', '{"text":"no id"}', '{"id":"b","text":7}', '[]', '{"id":"c","text":"Two."}'];
    const outcome = run(['annotate', layer], { input: lines.join('\n') });
    expect(outcome.status).toBe(1);
    expect(outcome.lines.map(line => line.id)).toEqual(['a', 'c']);
    const said = outcome.stderr.trim().split('\n');
    expect(said).toHaveLength(4);
    for (const [index, number] of [2, 3, 4, 5].entries()) expect(said[index]).toContain(`line ${number}: `);
  });

  it('names a line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{"id":"b","text":"Two."}\n')]);
    const outcome = run(['annotate', 'article'], { input: bytes });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain('line 1: ');
    expect(outcome.lines.map(line => line.id)).toEqual(['b']);
  });

  it('takes nothing at all', () => {
    for (const layer of ['article', 'copies']) expect(run(['annotate', layer])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('takes a text of a megabyte in one line', () => {
    const text = `${NEWS.replaceAll('\n', ' ')} `.repeat(Math.ceil(1_000_000 / NEWS.length));
    const outcome = run(['annotate', 'times'], { input: JSON.stringify({ id: 'long', text, published: null }) });
    expect(outcome.status).toBe(0);
    expect(outcome.lines[0].times.length).toBeGreaterThan(1000);
  });

  it('reads the article out of a page', () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>The envoys of Estmark and Varland met for the ${i + 2}th time in Port Ellen, and no word came out of the room until late at night, when both went home.</p>`,
    );
    const html = `<!doctype html><html lang="en"><head><title>Envoys meet</title></head><body><nav><a href="/">Home</a></nav><article><h1>Envoys meet</h1>${paragraphs.join('')}</article></body></html>`;
    const { article } = run(['annotate', 'article'], { input: JSON.stringify({ id: 'a', html, url: 'https://press.example/a' }) }).lines[0];
    expect(article.text).toContain('met for the 3th time');
    expect(article.text).not.toContain('<p>');
    for (const { start, end } of article.blocks) expect(article.text.slice(start, end).trim()).not.toBe('');
  });

  it('syntax gives every sentence one root and heads inside it', () => {
    for (const { sentences } of run(['annotate', 'syntax'], { input }).lines) {
      for (const { tokens } of sentences) {
        expect(tokens.filter((token: { head: number }) => token.head === 0)).toHaveLength(1);
        for (const { head } of tokens) expect(head <= tokens.length).toBe(true);
      }
    }
  });

  it('answers a line before the input ends', async () => {
    const child = start(['annotate', 'times']);
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin!.write(`${JSON.stringify({ id, text: 'They met on Monday.', published: '1912-03-05' })}\n`);
      const { value } = await lines.next();
      expect(JSON.parse(value)).toMatchObject({ id });
    }
    child.stdin!.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
