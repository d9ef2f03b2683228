import type { RecordKnowledge, Span } from '../../model/index.ts';
import { readNumber } from '../quantity.ts';

export interface Formula extends Span {
  /** A number for both sides, or "all". */
  readonly count: number | 'all';
  readonly words: string;
}

/**
 * "1,000-for-1,000", "6,000 for 6,000", "all for all": the formula nearest to an offset inside the span. Two unequal numbers ("27 for one")
 * are no formula of equal sides and stay as printed.
 */
export function formulaNear(text: string, span: Span, offset: number, knowledge: RecordKnowledge): Formula | null {
  const side = String.raw`(\d{1,3}(?:[,.]\d{3})+|\d+|\p{L}+)`;
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])${side}[\s-]+${knowledge.formulaWord}[\s-]+${side}(?![\p{L}\d])`, 'giu');
  let best: Formula | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const found of text.slice(span.start, span.end).matchAll(pattern)) {
    const [words, left, right] = [found[0], found[1]!.toLowerCase(), found[2]!.toLowerCase()];
    const count = left === knowledge.all && right === knowledge.all ? 'all' : readNumber(left, knowledge);
    if (count === null || (count !== 'all' && readNumber(right, knowledge) !== count)) continue;
    const start = span.start + found.index;
    const away = Math.abs(start - offset);
    if (away < distance) {
      distance = away;
      best = { start, end: start + words.length, count, words };
    }
  }
  return best;
}
