import { findWord, hashStart, hashStep, type Lexicon } from './lexicon.ts';

/** Kinds of tokens. */
export const UNKNOWN = 0;
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Flags of a number. */
export const ORDINAL = 1;
export const PLURAL = 2;
export const GROUPED = 4;

/** Flags of what stands before a token. */
export const SPACE = 1;
export const PARAGRAPH = 2;

/** The tokens of a text in parallel arrays; `value` is a word's number, a number's value or a mark's (normalised) code. */
export interface Lexed {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly value: Float64Array;
  /** Numbers: flags, and the count of digits in the bits above. */
  readonly flags: Uint8Array;
  readonly gap: Uint8Array;
}

const DIGITS_SHIFT = 3;

/** Count of digits a number is printed with (at most 31). */
export const digitsOf = (lexed: Lexed, token: number): number => lexed.flags[token]! >> DIGITS_SHIFT;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Everything beyond Latin-1 marks counts as a letter, but not the general punctuation and the spaces of Unicode. */
export const isLetterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0xd7 && code !== 0xf7 && code !== 0x3000 && code !== 0xfeff);
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Every dash is `-`, every apostrophe and single quote `'`, every double quote `"`. */
function normalMark(code: number): number {
  if (code < 128) return code === 96 ? 39 : code;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0xb4) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  return code;
}

/** Reads a text into tokens: words, numbers ("1,200", "29th", "1990s" are one each) and single marks. */
export function lexTimes(text: string, lexicon: Lexicon): Lexed {
  let room = (text.length >> 2) + 64;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let value = new Float64Array(room);
  let flags = new Uint8Array(room);
  let gap = new Uint8Array(room);
  const grow = (): void => {
    room *= 2;
    const more = <T extends Int32Array | Uint8Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    start = more(start, new Int32Array(room));
    end = more(end, new Int32Array(room));
    kind = more(kind, new Uint8Array(room));
    value = more(value, new Float64Array(room));
    flags = more(flags, new Uint8Array(room));
    gap = more(gap, new Uint8Array(room));
  };
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let before = 0;
    let lines = 0;
    while (isSpace(code)) {
      before = SPACE;
      if (code === 10 || code === 0x2029) lines++;
      if (++at === length) break;
      code = text.charCodeAt(at);
    }
    if (at === length) break;
    if (lines > 1) before |= PARAGRAPH;
    if (count === room) grow();
    start[count] = at;
    gap[count] = before;
    if (isLetterCode(code)) {
      let hash = hashStart;
      const from = at;
      do {
        hash = hashStep(hash, code >= 65 && code <= 90 ? code + 32 : code);
        code = ++at < length ? text.charCodeAt(at) : 0;
      } while (isLetterCode(code));
      // "a.m.", "p.m": single letters with dots are one word, so that "U.S. in May" does not end a sentence either.
      if (at - from === 1 && code === 46) {
        while (
          code === 46 &&
          isLetterCode(at + 1 < length ? text.charCodeAt(at + 1) : 0) &&
          !isLetterCode(at + 2 < length ? text.charCodeAt(at + 2) : 0)
        ) {
          const letter = text.charCodeAt(at + 1);
          hash = hashStep(hashStep(hash, 46), letter >= 65 && letter <= 90 ? letter + 32 : letter);
          at += 2;
          code = at < length ? text.charCodeAt(at) : 0;
        }
        if (at - from > 1 && code === 46) {
          hash = hashStep(hash, 46);
          at++;
        }
      }
      const word = findWord(lexicon, text, from, at, hash);
      kind[count] = word < 0 ? UNKNOWN : WORD;
      value[count] = word;
    } else if (isDigit(code)) {
      let number = 0;
      let digits = 0;
      let flag = 0;
      for (;;) {
        while (isDigit(code)) {
          number = number * 10 + (code - 48);
          digits++;
          code = ++at < length ? text.charCodeAt(at) : 0;
        }
        // "1,200": a comma and exactly three digits.
        if (
          code === 44 &&
          (digits <= 3 || flag & GROUPED) &&
          at + 3 < length &&
          isDigit(text.charCodeAt(at + 1)) &&
          isDigit(text.charCodeAt(at + 2)) &&
          isDigit(text.charCodeAt(at + 3)) &&
          !(at + 4 < length && isDigit(text.charCodeAt(at + 4)))
        ) {
          flag |= GROUPED;
          code = text.charCodeAt(++at);
          continue;
        }
        break;
      }
      const one = code | 32;
      const two = (at + 1 < length ? text.charCodeAt(at + 1) : 0) | 32;
      const third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      const ending = one * 256 + two;
      if (!isLetterCode(third) && !isDigit(third) && (ending === 0x7374 || ending === 0x6e64 || ending === 0x7264 || ending === 0x7468)) {
        flag |= ORDINAL;
        at += 2;
      } else if (code === 115 && !isLetterCode(at + 1 < length ? text.charCodeAt(at + 1) : 0)) {
        flag |= PLURAL;
        at++;
      }
      kind[count] = NUMBER;
      value[count] = number;
      flags[count] = flag | (Math.min(digits, 31) << DIGITS_SHIFT);
    } else {
      kind[count] = MARK;
      const mark = normalMark(code);
      // ``quoted'' as typewriters have it: two single marks are one double.
      const doubled = mark === 39 && at + 1 < length && normalMark(text.charCodeAt(at + 1)) === 39;
      value[count] = doubled ? 34 : mark;
      at += doubled ? 2 : 1;
    }
    end[count] = at;
    count++;
  }
  return { text, count, start, end, kind, value, flags, gap };
}
