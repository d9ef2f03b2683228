import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputProblem, Reading } from '../model/index.ts';
import { detectFormat, documentName, feedDay, formats, readBytes, readFeed, readJsonLine } from './index.ts';
import type { ReadOptions } from './read-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(name: string, bytes: Uint8Array | string, options: ReadOptions = {}): { readings: Reading[]; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const readings = [...readBytes(name, typeof bytes === 'string' ? utf8(bytes) : bytes, problem => problems.push(problem), options)];
  return { readings, problems };
}

describe('names', () => {
  it.each([
    ['reports/talks-1905.txt', 'talks-1905'],
    ['C:\\press\\talks.final.html', 'talks.final'],
    ['talks.jsonl.gz', 'talks'],
    ['.hidden', '.hidden'],
    ['README', 'README'],
    ['https://press.example/1905/talks.html?x=1', 'https://press.example/1905/talks.html?x=1'],
  ])('%s is called %s', (name, id) => {
    expect(documentName(name)).toBe(id);
  });
});

describe('detection', () => {
  it.each([
    ['a.txt', '<p>not a page, the ending says so</p>', 'text'],
    ['a', '<!DOCTYPE html><html><p>x', 'html'],
    ['a', '  <!-- saved --><html lang="en">', 'html'],
    ['a.html', 'no tag at all', 'html'],
    ['a', '<?xml version="1.0"?><rss version="2.0"></rss>', 'feed'],
    ['a.html', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['a.json', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'feed'],
    ['a', '{"id":"1","text":"x"}\n', 'jsonl'],
    ['a', '[{"id":"1"}]', 'jsonl'],
    ['a', 'Talks began on Monday.', 'text'],
    ['a', '', 'text'],
  ])('%s with %s is %s', (name, text, format) => {
    expect(detectFormat(name, utf8(text))).toBe(format);
    expect(detectFormat(name, gzipSync(utf8(text)))).toBe(format);
  });
  it('goes by the media type when the name says nothing', () => {
    expect(detectFormat('https://press.example/a', utf8('plain words'), { contentType: 'text/html; charset=utf-8' })).toBe('html');
  });
  it('knows binary content', () => {
    expect(detectFormat('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBeNull();
  });
  it('has one name per format', () => {
    expect(new Set(formats.map(format => format.name)).size).toBe(formats.length);
  });
});

describe('text', () => {
  it('is one document, unchanged', () => {
    const text = '  Talks began.\r\n\r\nThey went on.\n';
    expect(read('talks.txt', text).readings).toEqual([{ id: 'talks', kind: 'text', content: text }]);
  });
  it('leaves the byte order mark out', () => {
    expect(read('a.txt', new Uint8Array([0xef, 0xbb, 0xbf, 0x41])).readings[0]?.content).toBe('A');
  });
  it.each([
    ['utf-16le', [0xff, 0xfe, 0x41, 0, 0x42, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x41, 0, 0x42]],
    ['utf-16le without mark', [0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0]],
  ])('reads %s', (_, bytes) => {
    const { readings, problems } = read('a.txt', new Uint8Array(bytes));
    expect(readings[0]?.content.startsWith('AB')).toBe(true);
    expect(problems).toEqual([]);
  });
  it('reads Windows-1252 with a warning', () => {
    const { readings, problems } = read('a.txt', new Uint8Array([0x93, 0x4e, 0x6f, 0x94]));
    expect(readings[0]?.content).toBe('“No”');
    expect(problems.map(p => [p.code, p.severity])).toEqual([['encoding', 'warning']]);
  });
  it('keeps UTF-8 with a broken byte UTF-8', () => {
    const { readings } = read('a.txt', new Uint8Array([...utf8('Größe – größer'), 0xff]));
    expect(readings[0]?.content).toBe('Größe – größer\ufffd');
  });
  it.each([
    ['empty file', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t'), 'empty'],
    ['NUL bytes', new Uint8Array([0x41, 0x42, 0, 0x43, 0x44, 0x45]), 'binary'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'binary'],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4]), 'binary'],
    ['broken gzip', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'bad-gzip'],
  ])('reports %s', (_, bytes, code) => {
    const { readings, problems } = read('a.txt', bytes);
    expect(readings).toEqual([]);
    expect(problems.map(p => [p.code, p.severity, p.where])).toEqual([[code, 'error', 'a.txt']]);
  });
});

describe('html', () => {
  it('keeps the source and the address', () => {
    const page = '<!doctype html><title>T</title><p>x';
    expect(read('https://press.example/a', page).readings).toEqual([
      { id: 'https://press.example/a', kind: 'html', content: page, url: 'https://press.example/a' },
    ]);
    expect(read('saved.html', page, { url: 'https://press.example/a' }).readings[0]).toMatchObject({
      id: 'saved',
      url: 'https://press.example/a',
    });
  });
  it('reads the encoding that the page declares', () => {
    const bytes = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), 0xcc, 0xe8, 0xf0]);
    const { readings, problems } = read('a.html', bytes);
    expect(readings[0]?.content.endsWith('Мир')).toBe(true);
    expect(problems).toEqual([]);
  });
  it('believes the header before the page', () => {
    const bytes = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), 0xe9]);
    expect(read('a.html', bytes, { contentType: 'text/html; charset=iso-8859-1' }).readings[0]?.content.endsWith('é')).toBe(true);
  });
});

describe('jsonl', () => {
  it('reads every good line and names every bad one', () => {
    const lines = [
      '{"id":"a","text":"One.","published":"1905-08-09","title":"T","outlet":"O","authors":["A","B"],"url":"u","language":"en"}',
      'not json',
      '',
      '{"id":7,"text":"x"}',
      '{"text":"x"}',
      '{"id":"c"}',
      '{"id":"d","text":5}',
      '{"id":"e","text":"x","published":"yesterday"}',
      '["id"]',
      '{"id":"b","html":"<p>Two.</p>","published":"1905-08-10T08:00:00Z","byline":"By C"}',
      '{"id":"f","text":""}',
    ];
    const { readings, problems } = read('a.jsonl', lines.join('\n'));
    expect(readings.map(r => [r.id, r.kind, r.published])).toEqual([
      ['a', 'text', '1905-08-09'],
      ['e', 'text', null],
      ['b', 'html', '1905-08-10'],
      ['f', 'text', undefined],
    ]);
    expect(readings[0]).toMatchObject({ title: 'T', outlet: 'O', authors: ['A', 'B'], url: 'u', language: 'en' });
    expect(problems.map(p => `${p.where} ${p.code}`)).toEqual([
      'a.jsonl:2 not-json',
      'a.jsonl:4 bad-field',
      'a.jsonl:5 bad-field',
      'a.jsonl:6 bad-field',
      'a.jsonl:7 bad-field',
      'a.jsonl:8 bad-field',
      'a.jsonl:9 not-an-object',
    ]);
    expect(problems[1]?.line()).toContain('"id" is a number');
    expect(problems[5]?.line()).toContain('"published" is "yesterday", no day: the report is read as undated');
    expect(problems.map(p => p.severity)).toEqual([...Array(5).fill('error'), 'warning', 'error']);
  });
  it('reads a list, an object over several lines, and packed lines', () => {
    expect(read('a.json', '[{"id":"a","text":"x"},3]').readings.map(r => r.id)).toEqual(['a']);
    expect(read('a.json', '[{"id":"a","text":"x"},3]').problems[0]?.where).toBe('a.json[1]');
    expect(read('a.json', '{\n"id":"a",\n"text":"x"}').readings.map(r => r.id)).toEqual(['a']);
    expect(read('a.jsonl.gz', gzipSync(utf8('{"id":"a","text":"x"}\n'))).readings.map(r => r.id)).toEqual(['a']);
    expect(read('a.json', '[{"id":"a"').problems.map(p => p.code)).toEqual(['not-json']);
  });
  it('reads ten million characters in one line', () => {
    const text = 'word '.repeat(2_000_000);
    expect(read('a.jsonl', JSON.stringify({ id: 'a', text })).readings[0]?.content.length).toBe(text.length);
  });
  it('survives every line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), line => {
        const { readings, problems } = read('a.jsonl', `${line.replaceAll('\n', ' ')}\n{"id":"z","text":"x"}`);
        expect(readings.at(-1)?.id).toBe('z');
        expect(readings.length + problems.length).toBeLessThanOrEqual(2);
      }),
    );
  });
  it('keeps lone surrogates', () => {
    expect(readJsonLine('{"id":"a","text":"\\ud800"}', 'a:1')?.content).toBe('\ud800');
  });
});

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title><language>en</language>
<item><title>Talks open</title><link>https://press.example/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Wed, 09 Aug 1905 10:00:00 GMT</pubDate><dc:creator>Ada Vane</dc:creator><description>short</description>
<content:encoded><![CDATA[<p>Envoys met.</p>]]></content:encoded></item>
<item><title>No text</title><link>https://press.example/2</link></item>
<item><title>Lost</title></item></channel></rss>`;

describe('feeds', () => {
  it('gives every RSS item with text and reports the others', () => {
    const { readings, problems } = read('https://press.example/feed', rss);
    expect(readings).toEqual([
      {
        id: 'https://press.example/1',
        kind: 'html',
        content: '<p>Envoys met.</p>',
        url: 'https://press.example/1',
        title: 'Talks open',
        outlet: 'The Harbour Post',
        authors: ['Ada Vane'],
        published: '1905-08-09',
        language: 'en',
      },
    ]);
    expect(problems.map(p => [p.code, p.severity])).toEqual([
      ['no-content', 'warning'],
      ['bad-item', 'error'],
    ]);
    expect(readFeed(rss, 'f').items).toHaveLength(3);
  });
  it('reads Atom and JSON Feed', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>urn:1</id><title>A</title><link rel="alternate" href="https://p.example/1"/><updated>1905-08-09T10:00:00Z</updated><content type="html">&lt;p&gt;Met.&lt;/p&gt;</content></entry></feed>';
    expect(read('f.xml', atom).readings[0]).toMatchObject({ id: 'https://p.example/1', kind: 'html', published: '1905-08-09' });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      items: [{ id: '1', content_text: 'Met <here>.', date_published: '1905-08-09T10:00:00Z' }],
    });
    expect(read('f.json', json).readings[0]).toMatchObject({ id: '1', kind: 'text', content: 'Met <here>.', published: '1905-08-09' });
  });
  it('reports what is no feed', () => {
    expect(read('f.xml', '<catalog><book/></catalog>').problems.map(p => p.code)).toEqual(['bad-feed']);
  });
  it.each([
    ['Wed, 09 Aug 1905 10:00:00 GMT', '1905-08-09'],
    ['9 August 1905', '1905-08-09'],
    ['1905-08-09T23:59:59-05:00', '1905-08-09'],
    ['02 Jun 25 10:00 GMT', '2025-06-02'],
    ['31 Feb 2025', null],
    ['soon', null],
    ['', null],
  ])('reads the day of %s', (text, day) => {
    expect(feedDay(text)).toBe(day);
  });
});
