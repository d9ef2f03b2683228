import type { Block } from '../../model/index.ts';
import { trimSpan } from '../../text/index.ts';

/** "PORTSMOUTH, Aug 9 (Harbour News): ", "PORTSMOUTH (HN) — ": place, day and agency before the first sentence. */
const DATELINE =
  /^(?:[\p{Lu}][\p{Lu}\p{M}.'’ -]+(?:, [\p{L}. ]{2,30})?(?:[,/] ?[\p{L}.]{3,12}\.? \d{1,2}(?:, \d{4})?)?(?:,? \(?[\p{L}][\p{L}. -]{1,30}\)?)?|[\p{Lu}][\p{L}.'’ -]{2,30}(?:, [\p{L}. ]{2,30})? \([\p{Lu}][\p{L}. -]{1,30}\)|[\p{Lu}][\p{L}.'’ -]{2,30}, [\p{L}.]{3,12}\.? \d{1,2}(?:, \d{4})? \([\p{L}][\p{L}. -]{1,30}\)) ?(?:—|–|-{1,2}|_|:) /u;

/** Splits a body block at the dateline it begins with. */
function datelineOf(text: string, block: Block): Block[] {
  const match = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + 120)));
  if (!match || match[0].length >= block.end - block.start) return [block];
  const cut = block.start + match[0].length;
  return [
    { ...trimSpan(text, { start: block.start, end: cut }), type: 'dateline' },
    { ...block, start: cut },
  ];
}

/**
 * Marks the dateline that a report begins with, in the line of its first sentence or in one of its own. Only the first block of the body can
 * hold it.
 */
export function markDateline(text: string, blocks: readonly Block[]): Block[] {
  const alone = blocks.findIndex(block => block.type === 'body' || block.type === 'title');
  const opening = blocks[alone];
  if (opening && DATELINE.exec(`${text.slice(opening.start, opening.end)} `)?.[0].length === opening.end - opening.start + 1) {
    return blocks.map((block, i) => (i === alone ? { ...block, type: 'dateline' as const } : block));
  }
  const first = blocks.findIndex(block => block.type === 'body');
  return first < 0 ? [...blocks] : [...blocks.slice(0, first), ...datelineOf(text, blocks[first]!), ...blocks.slice(first + 1)];
}
