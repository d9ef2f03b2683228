import type { Block, Day } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { printedDay } from './printed-day.ts';

/** What the lines above a printed report say: the paper, the day, who wrote it, the headline. */
export interface Masthead {
  readonly outlet: string | null;
  readonly published: Day | null;
  /** The blocks with the roles that the lines of the head have. */
  readonly blocks: readonly Block[];
}

/** "The Harbour Dispatch": a few words in capitals, one of them what papers call themselves, and no sentence. */
export function isOutletName(line: string, outletWords: ReadonlySet<string>): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[.!?:;,"“”]$/.test(line)) return false;
  if (!words.every(word => /^(?:\p{Lu}|of$|and$|&$)/u.test(word))) return false;
  return words.some(word => outletWords.has(word.toLowerCase()));
}

const KEY = /^(?:date|published|updated|posted|day)\s*[:=]?\s*\d/i;
const HEAD_LINES = 6;

/**
 * Reads the head of a report that was typed or scanned with its masthead: a line with the name of the paper opens it; under it a line that
 * is nothing but a place and a day with its year, a byline, and the headline in capitals. Without such a first line nothing is changed.
 */
export function readMasthead(text: string, blocks: readonly Block[], lexicon: Lexicon): Masthead {
  const line = (block: Block) => text.slice(block.start, block.end).trim();
  const head: Block[] = [];
  for (const block of blocks.slice(0, HEAD_LINES)) {
    if (block.type === 'body' && block.end - block.start > 80) break;
    head.push(block);
  }
  const at = head.findIndex(block => isOutletName(line(block), lexicon.outletWords));
  const named = at >= 0 ? head[at]! : null;
  if (!named) return { outlet: null, published: null, blocks };
  let published: Day | null = null;
  const first = at === 0;
  const changed = blocks.map((block, i): Block => {
    if (i >= head.length) return block;
    const words = line(block);
    if (block === named) return { ...block, type: 'navigation' };
    const day = words.length <= 60 ? printedDay(words, lexicon.months) : null;
    if (day && (KEY.test(words) || (first && /\d{4}$/.test(words)))) {
      published ??= day;
      return { ...block, type: 'notice' };
    }
    const shouted = words.length > 8 && words === words.toUpperCase() && /\p{Lu}/u.test(words);
    return first && shouted ? { ...block, type: 'title' } : block;
  });
  return { outlet: line(named), published, blocks: changed };
}
