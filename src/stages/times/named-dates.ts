import type { Span } from '../../model/span.ts';
import { type DayNumber, dayNumber, isDate, parseDay, partsOf } from '../../text/calendar.ts';
import { type Direction, readDirection } from './direction.ts';
import type { Lexed } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';

/** A date the text names: month and day, perhaps year and weekday, and whether its clause looks back or ahead. */
export interface Named {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly direction: Direction;
  readonly dateline: boolean;
  readonly span: Span;
}

/** Characters from the beginning in which a dateline can stand. */
const DATELINE_REACH = 200;

/** Reads a found expression as a date with month and day, or `null`. */
export function nameDate(lexed: Lexed, matcher: TimeMatcher, one: Found): Named | null {
  const { kept } = one;
  const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
  if (one.meaning !== 'point' || kept.bc !== undefined) return null;
  const iso = kept.iso === undefined ? null : parseDay(String(kept.iso));
  const parts = iso === null ? null : partsOf(iso);
  const month = parts?.month ?? (kept.mo === undefined ? undefined : Number(kept.mo));
  const day = parts?.day ?? (kept.d === undefined ? undefined : Number(kept.d));
  if (month === undefined || day === undefined || !isDate(2000, month, day)) return null;
  return {
    month,
    day,
    year: parts?.year ?? (kept.y === undefined ? null : Number(kept.y)),
    weekday: kept.w === undefined ? null : Number(kept.w),
    direction: readDirection(lexed, matcher, one.from, one.to, true).direction,
    dateline: isDateline(lexed.text, span),
    span,
  };
}

/** "MOSCOW, May 29 (Agency):" and "VIENNA - 29 May -": near the top, behind capitals, before a bracket, dash or colon. */
function isDateline(text: string, span: Span): boolean {
  if (span.start > DATELINE_REACH) return false;
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const rest = text.slice(span.end, span.end + 3);
  return (
    /^\s*[("]?\p{Lu}[\p{L}.'’/-]*(?:[ ,]+[\p{L}.'’/-]+){0,5}[\s,(–—-]*$/u.test(line) && /\p{Lu}{2}/u.test(line) && /^\s*[(:–—-]/.test(rest)
  );
}

/** The day a date without year is in a year, `null` where the year has no such day. */
export const placed = (date: Named, year: number): DayNumber | null =>
  isDate(year, date.month, date.day) ? dayNumber(year, date.month, date.day) : null;
