import { HAS_LETTER, HAS_LOWER, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';
import { CLOSES, markAt } from './quotations.ts';
import { KIND, wordKind } from './word-kind.ts';

/** Is word `i` a mark that ends a sentence, with no word in small letters after it? */
export function endsSentence(table: WordTable, text: string, i: number): boolean {
  const kind = wordKind(table, text, i);
  if ((kind !== KIND.stop && kind !== KIND.mark) || i + 1 >= table.count) return false;
  const next = table.flags[i + 1]!;
  return (next & INITIAL_UPPER) !== 0 || (next & HAS_LETTER) === 0;
}

/** A single line break ends a sentence unless the text looks wrapped at a fixed width there. */
export function endsLine(table: WordTable, text: string, i: number, kind: number): boolean {
  if (kind === KIND.stop || kind === KIND.mark) return true;
  const lineStart = text.lastIndexOf('\n', table.end[i]! - 1) + 1;
  const width = table.end[i]! - lineStart;
  return width < 50 || width > 110;
}

/** Dashes before what the next one says in a dialogue: "– Will they sign? – They will not." */
function isDash(table: WordTable, text: string, i: number): boolean {
  const unit = text.charCodeAt(table.start[i]!);
  const length = table.end[i]! - table.start[i]!;
  return length === 1 && (unit === 0x2013 || unit === 0x2014 || unit === 0x2015);
}

/** A dash at the beginning of a sentence is no sentence. */
export const opensTurn = (table: WordTable, text: string, i: number, begun: number): boolean =>
  i === begun && table.gap[i + 1]! < 2 && isDash(table, text, i);

/** Does a sentence end with word `i` because a dash and a word with a capital follow? */
export function turnFollows(table: WordTable, text: string, i: number): boolean {
  const kind = wordKind(table, text, i);
  if (kind !== KIND.stop && kind !== KIND.mark) return false;
  if (i + 2 >= table.count || table.gap[i + 1] === 0 || table.gap[i + 2] === 0 || !isDash(table, text, i + 1)) return false;
  return (table.flags[i + 2]! & INITIAL_UPPER) !== 0;
}

/** How many words further a quotation may end in which a sentence is held together. */
const MOST_QUOTED = 100;

/**
 * Does the sentence go on in small letters behind the quotation in which word `i` stands? 'He shouted "Stop! It is over!" to the soldiers.'
 * is one sentence, although two end in it. Behind a comma ('"It is over," he said') another one may have begun.
 */
export function goesOnBehind(table: WordTable, text: string, i: number, to: number): boolean {
  for (let at = i + 1; at < Math.min(to, i + MOST_QUOTED) && table.gap[at] !== 3; at += 1) {
    const mark = markAt(table, text, at);
    if (mark?.[0] !== 'double') continue;
    if ((mark[1] & CLOSES) === 0 || at + 1 >= to || table.gap[at + 1] === 3) return false;
    const before = wordKind(table, text, at - 1);
    if (before !== KIND.stop && before !== KIND.mark) return false;
    const next = table.flags[at + 1]!;
    return (next & HAS_LOWER) !== 0 && (next & INITIAL_UPPER) === 0;
  }
  return false;
}
