import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentPart } from './api.ts';
import { piecesOf } from './segments.ts';
import { piecesBetween } from './snippets.ts';

const report = { id: 'd', title: null, outlet: null, published: null, url: null, copyOf: null, versions: 1, lines: 0 };
const part = (text: string, more: Partial<DocumentPart> = {}): DocumentPart => ({
  ...{ report, byline: null, dated: null, language: null, length: text.length, from: 0, to: text.length, text },
  ...{ blocks: [], cut: [], entities: [], statements: [], passages: [], ...more },
});
const ALL = new Set(['record', 'names', 'statements']);
const span = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Texts with marks anywhere: crossing blocks, empty, on top of each other. */
const parts = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '\ud83d') }).chain(text =>
  fc.record({
    text: fc.constant(text),
    edges: fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }),
    types: fc.array(fc.constantFrom('body', 'newsletter', 'title', 'related'), { minLength: 6, maxLength: 6 }),
    entities: fc.array(span(text), { maxLength: 4 }),
    passages: fc.array(span(text), { maxLength: 4 }),
    lit: fc.option(span(text)),
  }),
);

test('every code unit stands in exactly one segment, in order; what is lit is the passage', () => {
  fc.assert(
    fc.property(parts, ({ text, edges, types, entities, passages, lit }) => {
      const sorted = [...edges].sort((a, b) => a - b);
      const blocks = sorted.slice(0, -1).flatMap((start, i) => (i % 2 ? [] : [{ start, end: sorted[i + 1]!, type: types[i]! }]));
      const pieces = piecesOf(
        part(text, {
          blocks,
          entities: entities.map(e => ({ ...e, type: 'person', label: '' })),
          passages: passages.map(p => ({ ...p, item: 'i', kind: 'meeting' as const, title: 't' })),
        }),
        lit,
        ALL,
      );
      const paragraphs = pieces.flatMap(p => (p.kind === 'text' ? [p.paragraph] : p.kind === 'furniture' ? p.paragraphs : []));
      const segments = paragraphs.flatMap(p => p.segments);
      expect(segments.map(s => s.text).join('')).toBe(text);
      expect(
        segments
          .filter(s => s.lit)
          .map(s => s.text)
          .join(''),
      ).toBe(lit ? text.slice(lit.start, lit.end) : '');
      let at = 0;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        at += segment.text.length;
      }
    }),
  );
});

test('furniture that follows on itself is one piece; what was cut stands where it stood', () => {
  const text = 'Menu\nMore\nTalks began.\nSubscribe';
  const blocks = [
    { start: 0, end: 4, type: 'navigation' },
    { start: 5, end: 9, type: 'navigation' },
    { start: 10, end: 22, type: 'body' },
    { start: 23, end: 32, type: 'newsletter' },
  ];
  const pieces = piecesOf(
    part(text, { blocks, cut: [{ at: 10, type: 'related', text: 'Other news' }] }),
    { start: 23, end: 32 },
    new Set(),
  );
  expect(pieces.map(p => p.kind)).toEqual(['furniture', 'cut', 'text', 'furniture']);
  expect(pieces[0]).toMatchObject({ types: ['navigation'], lit: false });
  expect(pieces[3]).toMatchObject({ types: ['newsletter'], lit: true });
});

test('a part of a text counts its offsets in the whole', () => {
  const pieces = piecesOf(
    { ...part('second. Third.'), from: 100, to: 114, length: 500, blocks: [{ start: 90, end: 114, type: 'body' }] },
    { start: 108, end: 113 },
    ALL,
  );
  const lit = pieces.flatMap(p => (p.kind === 'text' ? p.paragraph.segments : [])).filter(s => s.lit);
  expect(lit).toMatchObject([{ start: 108, text: 'Third' }]);
});

test('marks of a snippet that overlap or fall outside lose nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(fc.nat(30), fc.nat(35)), { maxLength: 5 }), (text, raw) => {
      const marks = raw.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).sort((a, b) => a[0] - b[0]);
      expect(
        piecesBetween(text, marks)
          .map(p => p.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
