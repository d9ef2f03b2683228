import type { Item, Span } from '../model/index.ts';
import type { StoredDocument } from '../store/contract.ts';
import type { DocumentPart, Report } from './schemas.ts';

/** Code units sent at once; a reader asks for more at either end. */
const PART = 40_000;

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * A part of a document around `at`: the text between two block boundaries (or inside one enormous block), with the blocks, cut
 * furniture, names, statements and record passages that lie in it. All offsets count in the whole text.
 */
export function partOf(stored: StoredDocument, report: Report, citing: readonly Item[], at: Span, size = PART): DocumentPart {
  const { document, annotations, dated } = stored;
  const { text } = document;
  const window = windowAround(document.blocks, text.length, at, size);
  const span = { start: window.from, end: window.to };
  const entities = annotations.entities.filter(e => meets(e, span)).map(e => ({ start: e.start, end: e.end, type: e.type, label: e.type }));
  const statements = annotations.statements.flatMap(s =>
    [...s.content.map(c => ['content', c] as const), ...s.source.map(c => ['source', c] as const), ...s.cue.map(c => ['cue', c] as const)]
      .map(([type, [start, end]]) => ({ start, end, type, label: s.speaker ?? '' }))
      .filter(mark => meets(mark, span)),
  );
  return {
    report,
    byline: document.byline,
    dated: dated ? { earliest: dated.earliest, latest: dated.latest, basis: dated.basis } : null,
    language: document.language,
    length: text.length,
    ...window,
    text: text.slice(window.from, window.to),
    blocks: document.blocks.filter(b => meets(b, span)).map(b => ({ start: b.start, end: b.end, type: b.type })),
    cut: (document.cut ?? []).filter(c => c.at >= window.from && c.at <= window.to).map(c => ({ at: c.at, type: c.type, text: c.text })),
    entities,
    statements,
    passages: passagesIn(citing, document.id).filter(p => meets(p, span)),
  };
}

function passagesIn(citing: readonly Item[], doc: string): DocumentPart['passages'] {
  const seen = new Set<string>();
  return citing.flatMap(item =>
    item.evidence.flatMap(e => {
      const key = `${item.id} ${e.start} ${e.end}`;
      if (e.doc !== doc || seen.has(key)) return [];
      seen.add(key);
      return [{ start: e.start, end: e.end, item: item.id, kind: item.kind, title: item.title }];
    }),
  );
}

function windowAround(blocks: readonly Span[], length: number, at: Span, size: number): { from: number; to: number } {
  if (length <= size) return { from: 0, to: length };
  const start = Math.min(Math.max(at.start, 0), length);
  const from = Math.max(0, start - Math.floor(size / 2));
  const to = Math.min(length, Math.max(from + size, Math.min(at.end, from + 4 * size)));
  // Whole blocks where that costs little: half a paragraph at the edge would read as a torn page.
  const slack = size / 4;
  const first = blocks.find(b => b.start <= from && from < b.end);
  const last = blocks.find(b => b.start < to && to <= b.end);
  return { from: first && from - first.start < slack ? first.start : from, to: last && last.end - to < slack ? last.end : to };
}
