import { HAS_PUNCT, type WordTable } from '../../text/features/word-table.ts';

/** Words [first, afterLast) of a sentence that stand in quotation marks, the marks among them where they stand in the sentence. */
export interface Quotation {
  readonly first: number;
  readonly afterLast: number;
  /** Whether the first word is its opening mark, the last one its closing mark. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export const OPENS = 1;
export const CLOSES = 2;
type Family = 'double' | 'single';
type Mark = readonly [family: Family, shape: number];

const SHAPES: ReadonlyMap<string, Mark> = new Map([
  ['"', ['double', OPENS | CLOSES]],
  ['``', ['double', OPENS]],
  ["''", ['double', CLOSES]],
  ['“', ['double', OPENS | CLOSES]], // also closes, in the German way
  ['”', ['double', OPENS | CLOSES]], // also opens, in the Swedish way
  ['„', ['double', OPENS]],
  ['«', ['double', OPENS | CLOSES]],
  ['»', ['double', OPENS | CLOSES]],
  ["'", ['single', OPENS | CLOSES]],
  ['‘', ['single', OPENS]],
  ['’', ['single', CLOSES]],
]);

/** What word `i` does as a quotation mark. A mark that could do both opens where only white space stands before it, closes where only after it. */
export function markAt(table: WordTable, text: string, i: number): Mark | undefined {
  const start = table.start[i]!;
  const length = table.end[i]! - start;
  if (length > 2 || (table.flags[i]! & HAS_PUNCT) === 0) return undefined;
  const mark = SHAPES.get(text.slice(start, start + length));
  if (mark === undefined || mark[1] !== (OPENS | CLOSES)) return mark;
  const before = table.gap[i] !== 0;
  const after = i + 1 >= table.count || table.gap[i + 1] !== 0;
  return before === after ? mark : [mark[0], before ? OPENS : CLOSES];
}

/**
 * The outermost quotations of the sentence [from, to), by words of the sentence (0 is the first), and whether one is left open at its end.
 * `open` says that a quotation of the sentences before goes on: "A. B. C," she said. Only double marks reach over sentences; a single one
 * counts only where `isPunctuation` says that it is no apostrophe, and where it has a partner in the sentence.
 */
export function findQuotations(
  table: WordTable,
  text: string,
  from: number,
  to: number,
  open: boolean,
  isPunctuation: (word: number) => boolean,
): { readonly quotations: readonly Quotation[]; readonly open: boolean } {
  const quotations: Quotation[] = [];
  let first = open ? from : -1;
  let opens = false;
  let family: Family = 'double';
  for (let i = from; i < to; i += 1) {
    const mark = markAt(table, text, i);
    if (mark === undefined || !isPunctuation(i)) continue;
    if (first >= 0 && mark[0] === family && (mark[1] & CLOSES) !== 0) {
      quotations.push({ first: first - from, afterLast: i + 1 - from, opens, closes: true });
      first = -1;
    } else if ((mark[1] & OPENS) !== 0 && (first < 0 || mark[0] === family || family === 'single')) {
      first = i;
      opens = true;
      family = mark[0];
    }
  }
  const left = first >= 0 && family === 'double';
  if (left) quotations.push({ first: first - from, afterLast: to - from, opens, closes: false });
  return { quotations, open: left };
}

const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What stands in the innermost brackets of the sentence [from, to), brackets included, by words of the sentence. */
export function findBracketed(table: WordTable, text: string, from: number, to: number): readonly Quotation[] {
  const found: Quotation[] = [];
  let first = -1;
  let closing: string | undefined;
  for (let i = from; i < to; i += 1) {
    if ((table.flags[i]! & HAS_PUNCT) === 0 || table.end[i]! - table.start[i]! !== 1) continue;
    const sign = text[table.start[i]!]!;
    if (CLOSING.has(sign)) {
      first = i;
      closing = CLOSING.get(sign);
    } else if (sign === closing) {
      found.push({ first: first - from, afterLast: i + 1 - from, opens: true, closes: true });
      closing = undefined;
    }
  }
  return found;
}
