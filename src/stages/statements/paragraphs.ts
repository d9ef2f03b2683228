import { type Block, contentBlocks, type Span } from '../../model/index.ts';

/** A line of running text; quotations are read one paragraph at a time. */
export interface Paragraph extends Span {
  /** A picture's caption or a heading may stand between two halves of a quotation; it does not break it. */
  readonly aside: boolean;
}

const RUNNING = new Set<string>(contentBlocks);
const ASIDE = new Set(['caption', 'title', 'heading', 'dateline', 'byline']);

/**
 * The paragraphs of the content blocks in text order; without blocks, of the whole text. A line break is a paragraph end unless the line
 * was only wrapped: the next line then goes on in lower case.
 */
export function splitParagraphs(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const ranges = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, type: 'body' as const }];
  for (const block of ranges) {
    if (!RUNNING.has(block.type)) continue;
    const aside = ASIDE.has(block.type);
    let start = block.start;
    while (start < block.end) {
      let end = lineEnd(text, start, block.end);
      while (end < block.end && wraps(text, end, block.end)) end = lineEnd(text, end + 1, block.end);
      const paragraph = trimmed(text, start, end);
      if (paragraph.start < paragraph.end) paragraphs.push({ ...paragraph, aside });
      start = end + 1;
    }
  }
  return paragraphs;
}

function lineEnd(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > to ? to : at;
}

/** Whether the line that ends at `at` was only wrapped: nothing closes it and the next one begins in lower case. */
function wraps(text: string, at: number, to: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === '\r' || text[before] === ' ')) before--;
  let after = at + 1;
  while (after < to && text[after] === ' ') after++;
  return /[\p{L}\p{N},]/u.test(text[before] ?? '') && /\p{Ll}/u.test(text[after] ?? '');
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
