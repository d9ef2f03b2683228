import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument, Document, Item } from '../model/index.ts';
import { type ExportInput, exportFormats, withoutRejected } from './index.ts';

const TEXT = '🕊 Estmark offered 12 harbours, <b>Varland</b> said. =2+3 [click](https://press.example/x) *no*.';

function documentOf(id: string, outlet: string | null): AnnotatedDocument {
  const document: Document = {
    ...{ id, version: 'v', url: null, text: TEXT, title: null, byline: null, authors: [], published: '1912-03-05', outlet, language: 'en' },
    blocks: [{ start: 0, end: TEXT.length, type: 'body' }],
  };
  const annotations: AnnotatedDocument['annotations'] = {
    ...{ blocks: document.blocks, sentences: [], entities: [], times: [], matches: [] },
    statements: [{ source: [[42, 49]], cue: [[54, 58]], content: [[3, 31]], kind: 'indirect', speaker: '=Varland' }],
    events: [{ start: 11, end: 18, code: 'CONCEDE', source: 'Estmark', target: '"Varland", it said', cameo: '080', aux: ['negated'] }],
  };
  return { document, annotations };
}

const quote = (start: number, end: number) => ({ doc: 'a', start, end, quote: TEXT.slice(start, end) });
const claim = { ...quote(19, 21), value: 12, stance: 'supports', outlet: '<i>Post</i>', foundBy: 'proposal.offer' } as const;
const item: Item = {
  ...{ id: 'i1', process: 'p', kind: 'proposal', title: '[offer](javascript:alert(1)) <script>', status: 'open', disputed: true },
  date: { start: '1912-03-01', end: null },
  parties: ['Estmark', 'Varland'],
  attributes: { count: { value: 12, claims: [claim, { ...claim, value: 14, stance: 'contradicts', speaker: 'Ada Holt' }] } },
  evidence: [quote(3, 31), quote(TEXT.indexOf('=2+3'), TEXT.length)],
  ...{ history: [], related: [], drafts: [], outlets: 1, origins: 1 },
};
const input: ExportInput = {
  record: {
    processes: [{ id: 'p', name: '# Harbours', parties: ['Estmark'], documents: ['a', 'b'], start: null, end: null }],
    items: [item],
    actors: [],
  },
  documents: new Map([
    ['a', documentOf('a', '<i>Post</i>')],
    ['b', documentOf('b', null)],
  ]),
  copies: { b: 'a' },
};
const linesOf = (name: string, from = input) => [...exportFormats.find(format => format.name === name)!.write(from)];

describe.each(exportFormats)('export $name', format => {
  it('says what it is', () => {
    expect(format.about).not.toBe('');
    expect(format.ending).toMatch(/^[a-z]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+-]+$/);
  });
  it('gives the same twice, and whole lines', () => {
    const lines = [...format.write(input)];
    expect(lines.length).toBeGreaterThan(0);
    expect([...format.write(input)]).toEqual(lines);
    if (format.ending !== 'csv') for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
  });
  it('gives JSON where it says so', () => {
    if (format.ending === 'jsonl') for (const line of format.write(input)) expect(() => JSON.parse(line)).not.toThrow();
  });
  it('survives an empty store', () => {
    const empty = { record: { processes: [], items: [], actors: [] }, documents: new Map(), copies: {} };
    expect([...format.write(empty)].length).toBeLessThanOrEqual(1);
  });
});

describe('the names of the formats', () => {
  it('are all different', () => {
    expect(new Set(exportFormats.map(format => format.name)).size).toBe(exportFormats.length);
  });
});

describe('what the formats promise', () => {
  it('record: the public fields in their order, quotes equal to the slice', () => {
    const [line] = linesOf('record').map(text => JSON.parse(text));
    expect(Object.keys(line)).toEqual([
      ...['id', 'process', 'kind', 'title', 'status', 'disputed', 'date', 'parties', 'attributes', 'evidence', 'outlets', 'origins'],
    ]);
    expect(line.attributes.count.claims[1]).toEqual({ ...claim, value: 14, stance: 'contradicts', speaker: 'Ada Holt' });
    for (const { start, end, quote } of line.evidence) expect(TEXT.slice(start, end)).toBe(quote);
  });
  it('statements: words beside offsets', () => {
    const [line] = linesOf('statements').map(text => JSON.parse(text));
    expect(line).toMatchObject({
      doc: 'a',
      kind: 'indirect',
      speaker: '=Varland',
      cue: [{ start: 54, end: 58, quote: TEXT.slice(54, 58) }],
    });
  });
  it('csv: no cell is run as a formula, a cell with quotes stays one cell', () => {
    const rows = linesOf('csv');
    expect(rows).toHaveLength(1 + 2 + 2);
    expect(rows[2]).toContain("'=2+3");
    expect(linesOf('events')[1]).toContain('"""Varland"", it said"');
    expect(linesOf('events')[2]).toMatch(/^b,,1912-03-05,a,/);
  });
  it('annotations: positions in code points, quotes with what stands around them', () => {
    const [annotation] = linesOf('annotations').map(text => JSON.parse(text));
    const [position, quoted] = annotation.target.selector;
    expect([...TEXT].slice(position.start, position.end).join('')).toBe(TEXT.slice(3, 31));
    expect(quoted).toEqual({ type: 'TextQuoteSelector', exact: TEXT.slice(3, 31), prefix: TEXT.slice(0, 3), suffix: TEXT.slice(31, 63) });
  });
  it('markdown: nothing of a stranger becomes markup', () => {
    const text = linesOf('markdown').join('\n');
    expect(text).not.toMatch(/<(script|b|i)>/);
    expect(text).not.toMatch(/[^\\]\]\(/);
    expect(text).not.toContain('https://');
    expect(text).not.toMatch(/^# #/m);
    expect(text).toContain('count: 12; also reported: 14');
  });
  it('rejected lines leave', () => {
    expect(withoutRejected([item, { ...item, judged: { verdict: 'rejected', by: 'ada' } }])).toEqual([item]);
  });
});
