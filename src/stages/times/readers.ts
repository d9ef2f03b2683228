import { formatDate, isDate } from '../../text/calendar.ts';
import { isCapital } from './capital.ts';
import type { Lexicon } from './lexicon.ts';
import { digitsOf, GROUPED, type Lexed, MARK, NUMBER, ORDINAL, PARAGRAPH, PLURAL, UNKNOWN, WORD } from './lexing.ts';

/** What a reader found: the token after it and its value. */
export interface Reading {
  readonly end: number;
  readonly value: number | string;
}

export type Reader = (lexed: Lexed, at: number) => Reading | null;

/** Tokens of the longest count in words that is read; keeps a page of "thousand thousand" cheap. */
const LONGEST_COUNT = 14;

/** Readers of numbers, days, years and clocks, for a language's words of counting. */
export function buildReaders(lexicon: Lexicon): Readonly<Record<string, Reader>> {
  const valuesOf = (name: string) => lexicon.values[lexicon.classNames.indexOf(name)] ?? [];
  const cardinals = valuesOf('cardinal');
  const ordinals = valuesOf('ordinal');
  const decades = valuesOf('decadeWord');

  const word = (lexed: Lexed, at: number, values: readonly (number | string | undefined)[]): number =>
    at < lexed.count && lexed.kind[at] === WORD ? Number(values[lexed.value[at]!] ?? Number.NaN) : Number.NaN;
  const mark = (lexed: Lexed, at: number, code: number): boolean =>
    at < lexed.count && lexed.kind[at] === MARK && lexed.value[at] === code && !(lexed.gap[at]! & PARAGRAPH);
  const tight = (lexed: Lexed, at: number): boolean => at < lexed.count && lexed.gap[at] === 0;
  const plainNumber = (lexed: Lexed, at: number): boolean =>
    at < lexed.count && lexed.kind[at] === NUMBER && !(lexed.flags[at]! & (ORDINAL | PLURAL));
  /** "30GB": a number that a strange word is stuck to. */
  const stuck = (lexed: Lexed, at: number): boolean => at < lexed.count && lexed.gap[at] === 0 && lexed.kind[at] === UNKNOWN;
  /** "V2500", "A4": a number stuck behind letters. */
  const stuckBehind = (lexed: Lexed, at: number): boolean => at > 0 && lexed.gap[at] === 0 && lexed.kind[at - 1]! <= WORD;
  /** A number that goes on as a decimal ("3.5") or comes from one ("0.5"). */
  const decimalAfter = (lexed: Lexed, at: number): boolean =>
    mark(lexed, at + 1, 46) && tight(lexed, at + 1) && at + 2 < lexed.count && lexed.kind[at + 2] === NUMBER && tight(lexed, at + 2);

  /** "nineteen ninety-six" is two counts of two digits; a count by itself is "two thousand", "a hundred and five". */
  function spelledCount(lexed: Lexed, at: number): { end: number; value: number } | null {
    let total = 0;
    let group = 0;
    let end = -1;
    let last = Number.POSITIVE_INFINITY;
    for (let token = at; token < lexed.count && token - at < LONGEST_COUNT; ) {
      if (token > at && lexed.gap[token]! & PARAGRAPH) break;
      const value = word(lexed, token, cardinals);
      if (Number.isNaN(value)) {
        // "twenty-four", "hundred and five": the joint only counts when a number follows.
        const joint = mark(lexed, token, 45) && tight(lexed, token) && last >= 20 && last < 100 && group % 10 === 0;
        const next = word(lexed, token + 1, cardinals);
        if (joint && next > 0 && next < 10 && tight(lexed, token + 1)) {
          token++;
          continue;
        }
        break;
      }
      if (value === 100 || value === 1000 || value === 1_000_000) {
        if (value === 100) group = (group || 1) * 100;
        else {
          total += (group || 1) * value;
          group = 0;
        }
      } else {
        const fits = value >= 20 ? group % 100 === 0 : value >= 10 ? group % 100 === 0 : group % 10 === 0 && (last >= 20 || end < 0);
        if (!fits) break;
        group += value;
      }
      last = value;
      end = ++token;
    }
    return end < 0 ? null : { end, value: total + group };
  }

  function fraction(lexed: Lexed, at: number): { end: number; value: number } | null {
    if (at >= lexed.count) return null;
    if (plainNumber(lexed, at) && mark(lexed, at + 1, 47) && plainNumber(lexed, at + 2)) {
      const top = lexed.value[at]!;
      const bottom = lexed.value[at + 2]!;
      if (top < bottom && bottom <= 10 && tight(lexed, at + 1) && tight(lexed, at + 2)) return { end: at + 3, value: top / bottom };
    }
    if (lexed.kind[at] === MARK) {
      const value = { 189: 0.5, 188: 0.25, 190: 0.75 }[lexed.value[at]!];
      if (value) return { end: at + 1, value };
    }
    return null;
  }

  const number: Reader = (lexed, at) => {
    if (stuckBehind(lexed, at)) return null;
    if (plainNumber(lexed, at)) {
      const value = lexed.value[at]!;
      if (decimalAfter(lexed, at)) {
        const digits = digitsOf(lexed, at + 2);
        if (decimalAfter(lexed, at + 2)) return null;
        return { end: at + 3, value: value + lexed.value[at + 2]! / 10 ** digits };
      }
      const part = fraction(lexed, at + 1);
      if (part) return { end: part.end, value: value + part.value };
      const whole = fraction(lexed, at);
      if (whole) return whole;
      return stuck(lexed, at + 1) ? null : { end: at + 1, value };
    }
    const count = spelledCount(lexed, at);
    if (count) {
      const part = fraction(lexed, count.end);
      return part ? { end: part.end, value: count.value + part.value } : count;
    }
    return fraction(lexed, at);
  };

  const ordinal: Reader = (lexed, at) => {
    if (at >= lexed.count) return null;
    if (lexed.kind[at] === NUMBER) return lexed.flags[at]! & ORDINAL ? { end: at + 1, value: lexed.value[at]! } : null;
    const value = word(lexed, at, ordinals);
    if (value > 0) return { end: at + 1, value };
    const tens = word(lexed, at, cardinals);
    if (tens >= 20 && tens < 100 && tens % 10 === 0) {
      const next = mark(lexed, at + 1, 45) ? at + 2 : at + 1;
      const ones = word(lexed, next, ordinals);
      if (ones > 0 && ones < 10) return { end: next + 1, value: tens + ones };
    }
    return null;
  };

  const day: Reader = (lexed, at) => {
    if (at < lexed.count && lexed.kind[at] === NUMBER) {
      const value = lexed.value[at]!;
      const flags = lexed.flags[at]!;
      if (flags & (PLURAL | GROUPED) || value < 1 || value > 31 || digitsOf(lexed, at) > 2 || decimalAfter(lexed, at)) return null;
      return stuck(lexed, at + 1) ? null : { end: at + 1, value };
    }
    const found = ordinal(lexed, at);
    return found && Number(found.value) <= 31 ? found : null;
  };

  /** A day in figures only: "the 29th", not "the second". */
  const dayFigure: Reader = (lexed, at) => (at < lexed.count && lexed.kind[at] === NUMBER ? day(lexed, at) : null);

  const year: Reader = (lexed, at) => {
    if (plainNumber(lexed, at)) {
      const value = lexed.value[at]!;
      if (
        digitsOf(lexed, at) !== 4 ||
        lexed.flags[at]! & GROUPED ||
        value < 1000 ||
        value > 2100 ||
        decimalAfter(lexed, at) ||
        stuckBehind(lexed, at)
      )
        return null;
      return { end: at + 1, value };
    }
    const first = spelledCount(lexed, at);
    if (!first) return null;
    if (first.value === 2000 || (first.value > 2000 && first.value < 2100)) return first.end > at + 1 ? first : null;
    if (first.value >= 1300 && first.value < 2000 && first.value % 100 === 0 && first.end === at + 2) {
      return first;
    }
    if (first.value < 13 || first.value > 20) return null;
    const joined = mark(lexed, first.end, 45) ? first.end + 1 : first.end;
    const second = spelledCount(lexed, joined);
    return second && second.value >= 10 && second.value < 100 ? { end: second.end, value: first.value * 100 + second.value } : null;
  };

  /** A year that needs no preposition to be one. */
  const yearNear: Reader = (lexed, at) => {
    const found = year(lexed, at);
    return found && Number(found.value) >= 1900 && Number(found.value) < 2060 ? found : null;
  };

  const year2: Reader = (lexed, at) =>
    plainNumber(lexed, at) && digitsOf(lexed, at) === 2 && !decimalAfter(lexed, at) ? { end: at + 1, value: lexed.value[at]! } : null;

  /** Value is the decade's first year; below 100 where the century is left open. */
  const decade: Reader = (lexed, at) => {
    if (at >= lexed.count) return null;
    const spelled = word(lexed, at, decades);
    if (spelled >= 0) return { end: at + 1, value: spelled };
    if (mark(lexed, at, 39) && at + 1 < lexed.count && tight(lexed, at + 1) && lexed.kind[at + 1] === NUMBER) {
      const value = lexed.value[at + 1]!;
      if (lexed.flags[at + 1]! & PLURAL && digitsOf(lexed, at + 1) === 2 && value % 10 === 0) return { end: at + 2, value };
      return null;
    }
    if (lexed.kind[at] !== NUMBER || lexed.flags[at]! & (ORDINAL | GROUPED)) return null;
    const value = lexed.value[at]!;
    if (value % 10 !== 0 || digitsOf(lexed, at) !== 4 || value < 1000 || value > 2990) return null;
    if (lexed.flags[at]! & PLURAL) return { end: at + 1, value };
    // "1990's" is a decade where it does not own what follows; the rule decides that.
    return null;
  };

  /** Minutes since midnight; "10:35", "3.50", "19:00", also "10:35:20". */
  const clockWith = (lexed: Lexed, at: number, separator: number): Reading | null => {
    if (!plainNumber(lexed, at) || digitsOf(lexed, at) > 2 || lexed.value[at]! > 24) return null;
    if (!mark(lexed, at + 1, separator) || !tight(lexed, at + 1)) return null;
    if (!plainNumber(lexed, at + 2) || !tight(lexed, at + 2) || digitsOf(lexed, at + 2) !== 2 || lexed.value[at + 2]! > 59) return null;
    let end = at + 3;
    if (mark(lexed, end, 58) && tight(lexed, end) && plainNumber(lexed, end + 1) && digitsOf(lexed, end + 1) === 2) end += 2;
    return { end, value: lexed.value[at]! * 60 + lexed.value[at + 2]! };
  };

  const clock: Reader = (lexed, at) => clockWith(lexed, at, 58);
  /** With a full stop, only to be trusted beside "p.m." or a zone. */
  const clockDot: Reader = (lexed, at) => clockWith(lexed, at, 46);

  const hour: Reader = (lexed, at) => {
    if (plainNumber(lexed, at) && digitsOf(lexed, at) <= 2 && lexed.value[at]! <= 24 && !decimalAfter(lexed, at)) {
      return { end: at + 1, value: lexed.value[at]! };
    }
    const count = spelledCount(lexed, at);
    return count && count.value >= 1 && count.value <= 12 ? count : null;
  };

  const month: Reader = (lexed, at) =>
    plainNumber(lexed, at) && digitsOf(lexed, at) <= 2 && lexed.value[at]! >= 1 && lexed.value[at]! <= 12
      ? { end: at + 1, value: lexed.value[at]! }
      : null;

  /** "2025-06-02" as one value. */
  const iso: Reader = (lexed, at) => {
    if (!plainNumber(lexed, at) || digitsOf(lexed, at) !== 4) return null;
    if (!mark(lexed, at + 1, 45) || !tight(lexed, at + 1) || !mark(lexed, at + 3, 45) || !tight(lexed, at + 3)) return null;
    if (!plainNumber(lexed, at + 2) || !tight(lexed, at + 2) || digitsOf(lexed, at + 2) !== 2) return null;
    const last = at + 4;
    if (last >= lexed.count || lexed.kind[last] !== NUMBER || !tight(lexed, last) || digitsOf(lexed, last) !== 2) return null;
    return { end: last + 1, value: lexed.text.slice(lexed.start[at]!, lexed.end[last]!) };
  };

  /** "14h30" in minutes, as French and Portuguese clocks are printed. */
  const clockLetter: Reader = (lexed, at) => {
    if (!plainNumber(lexed, at) || digitsOf(lexed, at) > 2 || lexed.value[at]! > 24) return null;
    const minutes = at + 2;
    if (!tight(lexed, at + 1) || lexed.text.slice(lexed.start[at + 1]!, lexed.end[at + 1]!) !== 'h' || !tight(lexed, minutes)) return null;
    if (!plainNumber(lexed, minutes) || digitsOf(lexed, minutes) !== 2 || lexed.value[minutes]! > 59) return null;
    return { end: minutes + 1, value: lexed.value[at]! * 60 + lexed.value[minutes]! };
  };

  /** "03.05.2025" as an ISO date: day, month, year, as most of the world prints them with full stops. */
  const dotted: Reader = (lexed, at) => {
    const [dot, mo, dot2, y] = [at + 1, at + 2, at + 3, at + 4];
    if (!plainNumber(lexed, at) || digitsOf(lexed, at) > 2 || stuckBehind(lexed, at)) return null;
    if (!mark(lexed, dot, 46) || !tight(lexed, dot) || !plainNumber(lexed, mo) || !tight(lexed, mo) || digitsOf(lexed, mo) > 2) return null;
    if (!mark(lexed, dot2, 46) || !tight(lexed, dot2) || !plainNumber(lexed, y) || !tight(lexed, y) || digitsOf(lexed, y) !== 4)
      return null;
    const [day, month, year] = [lexed.value[at]!, lexed.value[mo]!, lexed.value[y]!];
    return isDate(year, month, day) && !decimalAfter(lexed, y) ? { end: y + 1, value: formatDate(year, month, day) } : null;
  };

  /** The first year of "1990's", which is a decade only where the rule says so. */
  const decadeOwner: Reader = (lexed, at) => {
    if (!plainNumber(lexed, at) || digitsOf(lexed, at) !== 4 || lexed.value[at]! % 10 !== 0) return null;
    const owner = mark(lexed, at + 1, 39) && tight(lexed, at + 1) && tight(lexed, at + 2);
    if (!owner || lexed.text.slice(lexed.start[at + 2]!, lexed.end[at + 2]!) !== 's') return null;
    return { end: at + 3, value: lexed.value[at]! };
  };

  /** Any word printed with a capital. */
  const name: Reader = (lexed, at) =>
    at < lexed.count && lexed.kind[at]! <= WORD && isCapital(lexed, at) ? { end: at + 1, value: 0 } : null;

  return {
    clockLetter,
    dotted,
    decadeOwner,
    name,
    number,
    ordinal,
    day,
    dayFigure,
    year,
    yearNear,
    year2,
    decade,
    clock,
    clockDot,
    hour,
    month,
    iso,
  };
}
