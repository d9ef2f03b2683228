import { type Lexed, MARK, PARAGRAPH } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';

const COMMA = 44;

/** A day of a list that prints its month once: tokens `[from, to)`. */
export interface ListedDay {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

/**
 * Days between a date and the last of its list: "May 23, 24 and 25" has `24` and `25` behind its date. Empty unless the list is closed by
 * a joint and rises from day to day: "May 23, 24 people" is no list.
 */
export function daysBehind(lexed: Lexed, matcher: TimeMatcher, date: Found, limit: number, closes: (at: number) => boolean): ListedDay[] {
  const days: ListedDay[] = [];
  let last = Number(date.kept.d);
  let at = date.to;
  for (;;) {
    const joint = jointAt(lexed, matcher, at);
    const from = at + (joint === 'both' ? 2 : 1);
    const day = joint ? matcher.readers.dayFigure!(lexed, from) : null;
    if (!day || day.end > limit || Number(day.value) <= last || lexed.gap[from]! & PARAGRAPH) return [];
    last = Number(day.value);
    days.push({ from, to: day.end, day: last });
    at = day.end;
    if (joint !== 'comma') return days.length > 1 && closes(at) ? days : [];
  }
}

/** Days before a date that prints the month of all: "23, 24 and 25 May" has `23` and `24` before it. */
export function daysBefore(lexed: Lexed, matcher: TimeMatcher, date: Found, from: number): ListedDay[] {
  const days: ListedDay[] = [];
  let next = Number(date.kept.d);
  for (let at = date.from - 1; ; ) {
    const joint = days.length === 0 ? matcher.valueOf(lexed, at, 'rangeJoint') !== undefined : isComma(lexed, at);
    const day = joint && at - 1 >= from ? matcher.readers.dayFigure!(lexed, at - 1) : null;
    if (!day || day.end !== at || Number(day.value) >= next) break;
    next = Number(day.value);
    days.unshift({ from: at - 1, to: at, day: next });
    at -= 2;
  }
  const first = days[0];
  const opened = first && matcher.valueOf(lexed, first.from - 1, 'timePreposition') !== undefined;
  return days.length > 1 && opened ? days : [];
}

const isComma = (lexed: Lexed, at: number): boolean => at >= 0 && at < lexed.count && lexed.kind[at] === MARK && lexed.value[at] === COMMA;

function jointAt(lexed: Lexed, matcher: TimeMatcher, at: number): 'comma' | 'word' | 'both' | null {
  if (at >= lexed.count || lexed.gap[at]! & PARAGRAPH) return null;
  if (matcher.valueOf(lexed, at, 'rangeJoint') !== undefined) return 'word';
  if (!isComma(lexed, at)) return null;
  return matcher.valueOf(lexed, at + 1, 'rangeJoint') === undefined ? 'comma' : 'both';
}
