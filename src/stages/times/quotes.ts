import { type Lexed, MARK, PARAGRAPH } from './lexing.ts';
import type { Found } from './matching.ts';
import { endsSentence } from './utterance.ts';

const QUOTE = 34;

/** 1 for every token inside quotation marks. A quotation ends with its paragraph: a mark left open does not swallow the text. */
export function quotedTokens(lexed: Lexed): Uint8Array {
  const quoted = new Uint8Array(lexed.count);
  let inside = 0;
  for (let at = 0; at < lexed.count; at++) {
    const isQuote = lexed.kind[at] === MARK && lexed.value[at] === QUOTE;
    if (lexed.gap[at]! & PARAGRAPH) inside = 0;
    if (isQuote) inside = 1 - inside;
    else quoted[at] = inside;
  }
  return quoted;
}

/** Tokens behind a quotation in which the day of speaking is looked for. */
const REACH = 25;
/** Tokens in which a quotation has to end to be part of a sentence. */
const LONGEST = 200;

/** Whether what an expression means hangs on the day it is said. */
export function countsFromToday({ meaning, kept }: Found): boolean {
  if (kept.deictic !== undefined || kept.rel !== undefined || kept.lastly !== undefined) return true;
  if (meaning === 'shift') return kept.told === undefined;
  return meaning === 'point' && kept.w !== undefined && kept.d === undefined && kept.nrel === undefined;
}

/** Expressions behind the quotation that the one at `index` stands in, in the same sentence: '"We leave today," he said on Monday.' */
export function behindQuotation(lexed: Lexed, quoted: Uint8Array, found: readonly Found[], index: number): readonly Found[] {
  let close = found[index]!.to;
  const limit = Math.min(lexed.count, close + LONGEST);
  while (close < limit && quoted[close] && !(lexed.gap[close]! & PARAGRAPH)) close++;
  // A quotation that ends its sentence is not told by the next one.
  if (close >= limit || lexed.gap[close]! & PARAGRAPH || endsSentence(lexed, close - 1)) return [];
  const behind: Found[] = [];
  for (let at = close + 1, next = index + 1; at < Math.min(lexed.count, close + REACH) && !endsSentence(lexed, at); at++) {
    if (lexed.gap[at]! & PARAGRAPH) break;
    while (next < found.length && found[next]!.from < at) next++;
    if (found[next]?.from === at) behind.push(found[next]!);
  }
  return behind;
}
