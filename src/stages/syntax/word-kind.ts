import { HAS_DIGIT, HAS_LETTER, HAS_PUNCT, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';

/** Kinds of words at a possible sentence end. */
export const KIND = {
  word: 0,
  name: 1,
  number: 2,
  stop: 3,
  mark: 4,
  dots: 5,
  colon: 6,
  close: 7,
  open: 8,
  quote: 9,
  comma: 10,
  abbreviation: 11,
  other: 12,
} as const;

/** What word `i` is where a sentence may end. */
export function wordKind(table: WordTable, text: string, i: number): number {
  const flags = table.flags[i]!;
  if ((flags & HAS_LETTER) !== 0) {
    if ((flags & HAS_PUNCT) !== 0 && text.charCodeAt(table.end[i]! - 1) === 46) return KIND.abbreviation;
    return (flags & INITIAL_UPPER) !== 0 ? KIND.name : KIND.word;
  }
  if ((flags & HAS_DIGIT) !== 0) return KIND.number;
  const unit = text.charCodeAt(table.start[i]!);
  const length = table.end[i]! - table.start[i]!;
  switch (unit) {
    case 46:
      return length === 1 ? KIND.stop : KIND.dots;
    case 0x2026:
      return KIND.dots;
    case 33:
    case 63:
    case 0x3002:
      return KIND.mark;
    case 58:
    case 59:
      return KIND.colon;
    case 41:
    case 93:
    case 125:
    case 0x201d:
    case 0x2019:
    case 0xbb:
      return KIND.close;
    case 40:
    case 91:
    case 123:
    case 0x201c:
    case 0x2018:
    case 0xab:
      return KIND.open;
    case 34:
    case 39:
    case 96:
      return KIND.quote;
    case 44:
      return KIND.comma;
    default:
      return KIND.other;
  }
}
