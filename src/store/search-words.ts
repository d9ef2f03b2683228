import type { Document, Span } from '../model/index.ts';
import { contentBlocks } from '../model/index.ts';

const MOST_SPANS = 100;

/** The words of a query: runs of letters and digits, lower case, each once. */
export function queryWords(query: string): readonly string[] {
  return [...new Set((query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(word => word.toLowerCase()))];
}

/** The text a search looks into: the content blocks, without the furniture of the page. */
export function contentText(document: Document): string {
  return document.blocks
    .filter(block => contentBlocks.has(block.type))
    .map(block => document.text.slice(block.start, block.end))
    .join('\n');
}

/** Where words begin with one of `words` in the content of a document, in text order. */
export function findWords(document: Document, words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  if (words.length === 0) return spans;
  for (const block of document.blocks) {
    if (!contentBlocks.has(block.type)) continue;
    for (const match of document.text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = match[0].toLowerCase();
      if (!words.some(start => word.startsWith(start))) continue;
      spans.push({ start: block.start + match.index, end: block.start + match.index + match[0].length });
      if (spans.length === MOST_SPANS) return spans;
    }
  }
  return spans;
}
