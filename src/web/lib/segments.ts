import type { DocumentPart } from './api.ts';

/** A run of text under the same marks. Offsets count in the whole text of the document. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The passage one came for. */
  readonly lit: boolean;
  /** Titles of lines of the record that cite it. */
  readonly cited: readonly string[];
  readonly item: string | null;
  readonly marks: readonly string[];
  /** White space between two blocks: kept, so that what is marked and copied is the text itself. */
  readonly gap: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly type: string;
  readonly segments: readonly Segment[];
}

/** What the reader shows, in order: paragraphs of the report, runs of furniture left in the text, pieces cut out of the page. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly paragraph: Paragraph }
  | {
      readonly kind: 'furniture';
      readonly start: number;
      readonly types: readonly string[];
      readonly paragraphs: readonly Paragraph[];
      readonly lit: boolean;
    }
  | { readonly kind: 'cut'; readonly start: number; readonly types: readonly string[]; readonly texts: readonly string[] };

const CONTENT = new Set(['body', 'title', 'dateline', 'caption']);

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Where the white space after it ends. */
  readonly tail: number;
}

/** Divides a part of a document into pieces; every code unit of the part stands in exactly one segment. */
export function piecesOf(
  part: DocumentPart,
  lit: { readonly start: number; readonly end: number } | null,
  layers: ReadonlySet<string>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const cuts = [...part.cut].sort((a, b) => a.at - b.at);
  const passCuts = (until: number) => {
    const here = [];
    while (cuts[0] && cuts[0].at <= until) here.push(cuts.shift()!);
    if (here.length > 0)
      pieces.push({ kind: 'cut', start: here[0]!.at, types: [...new Set(here.map(c => c.type))], texts: here.map(c => c.text) });
  };
  for (const stretch of stretchesOf(part)) {
    passCuts(stretch.start);
    const paragraph = { start: stretch.start, type: stretch.type, segments: segmentsOf(part, stretch, lit, layers) };
    const last = pieces.at(-1);
    if (CONTENT.has(stretch.type)) pieces.push({ kind: 'text', start: stretch.start, paragraph });
    else {
      const isLit = paragraph.segments.some(segment => segment.lit);
      if (last?.kind !== 'furniture')
        pieces.push({ kind: 'furniture', start: stretch.start, types: [stretch.type], paragraphs: [paragraph], lit: isLit });
      else {
        const types = [...new Set([...last.types, stretch.type])];
        pieces[pieces.length - 1] = { ...last, types, paragraphs: [...last.paragraphs, paragraph], lit: last.lit || isLit };
      }
    }
  }
  passCuts(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Blocks with the text between them: white space belongs to the block before it, other text counts as body. */
function stretchesOf(part: DocumentPart): readonly Stretch[] {
  const found: { start: number; end: number; type: string; tail: number }[] = [];
  const between = (start: number, end: number) => {
    if (start >= end) return;
    const last = found.at(-1);
    if (last && part.text.slice(start - part.from, end - part.from).trim() === '') last.tail = end;
    else found.push({ start, end, type: 'body', tail: end });
  };
  let at = part.from;
  for (const block of part.blocks) {
    const start = Math.max(block.start, at);
    const end = Math.min(block.end, part.to);
    if (start >= end) continue;
    between(at, start);
    found.push({ start, end, type: block.type, tail: end });
    at = end;
  }
  between(at, part.to);
  return found;
}

function segmentsOf(
  part: DocumentPart,
  stretch: Stretch,
  lit: { start: number; end: number } | null,
  layers: ReadonlySet<string>,
): readonly Segment[] {
  const marks = [
    ...(layers.has('names') ? part.entities.map(e => ({ ...e, type: `name-${e.type}` })) : []),
    ...(layers.has('statements') ? part.statements.map(s => ({ ...s, type: `said-${s.type}` })) : []),
  ].filter(m => m.start < stretch.tail && m.end > stretch.start);
  const passages = layers.has('record') ? part.passages.filter(p => p.start < stretch.tail && p.end > stretch.start) : [];
  const edges = new Set([stretch.start, stretch.end, stretch.tail]);
  for (const { start, end } of [...marks, ...passages, ...(lit ? [lit] : [])]) {
    if (start > stretch.start && start < stretch.tail) edges.add(start);
    if (end > stretch.start && end < stretch.tail) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    const over = <T extends { start: number; end: number }>(spans: readonly T[]) => spans.filter(s => s.start <= start && end <= s.end);
    const citing = over(passages);
    return {
      start,
      text: part.text.slice(start - part.from, end - part.from),
      lit: lit !== null && lit.start <= start && end <= lit.end,
      cited: [...new Set(citing.map(p => p.title))],
      item: citing[0]?.item ?? null,
      marks: over(marks).map(m => m.type),
      gap: start >= stretch.end,
    };
  });
}
