import type { Span } from '../../model/span.ts';
import { type DayNumber, partsOf, weekdayOfNumber } from '../../text/calendar.ts';
import type { Lexed } from './lexing.ts';
import type { Found } from './matching.ts';
import { type Named, placed } from './named-dates.ts';

/** A date without year is written of within so many days: later one would say the year. */
export const YEARLESS = 183;
/** A collection that spans more than this tells no year. */
const CONTEXT_AT_MOST = 20 * 366;

export interface BaseYear {
  readonly year: number;
  readonly reason: string;
}

/** The year of the dates that are printed without one. */
export function chooseYear(
  named: readonly Named[],
  found: readonly Found[],
  lexed: Lexed,
  context: { from: DayNumber; to: DayNumber } | null,
  years: readonly number[],
): BaseYear | null {
  const yearless = named.filter(date => date.year === null);
  if (yearless.length === 0) return null;
  if (context && context.to - context.from < CONTEXT_AT_MOST) {
    const fitting: number[] = [];
    for (let year = partsOf(context.from).year - 1; year <= partsOf(context.to).year + 1; year++) {
      const near = yearless.some(date => {
        const day = placed(date, year);
        return day !== null && day >= context.from - YEARLESS / 3 && day <= context.to + YEARLESS / 3;
      });
      if (near && weekdaysFit(yearless, year)) fitting.push(year);
    }
    if (fitting.length === 1) return { year: fitting[0]!, reason: 'the collection' };
    if (fitting.length > 1) {
      const middle = (context.from + context.to) / 2;
      const distance = (year: number) =>
        yearless.reduce(
          (least, date) => Math.min(least, Math.abs((placed(date, year) ?? Number.MAX_SAFE_INTEGER) - middle)),
          Number.MAX_SAFE_INTEGER,
        );
      return { year: fitting.reduce((best, year) => (distance(year) < distance(best) ? year : best)), reason: 'the collection' };
    }
  }
  const hinted = [...new Set(years)].filter(year => weekdaysFit(yearless, year));
  if (hinted.length === 1) return { year: hinted[0]!, reason: 'the years given' };
  const full = named.flatMap(date => (date.year === null ? [] : [date.year]));
  const told = found.flatMap(one => (one.kept.y === undefined || one.kept.bc !== undefined ? [] : [Number(one.kept.y)]));
  const latest = told.reduce(
    (a, b) => Math.max(a, b),
    full.reduce((a, b) => Math.max(a, b), 0),
  );
  if (latest === 0) return null;
  const count = told.filter(year => year === latest).length;
  // A year printed with a day, or more than once, is the report's own; one said in passing ("since 2022") is only the least it can be.
  if ((full.includes(latest) || count > 1) && weekdaysFit(yearless, latest)) return { year: latest, reason: 'the text' };
  const tied = linkedWeekday(named, found, lexed);
  if (!tied) return null;
  for (let year = latest; year <= latest + 5; year++) {
    const day = placed(tied.date, year);
    if (day !== null && weekdayOfNumber(day) === tied.weekday) return { year, reason: 'the weekday' };
  }
  return null;
}

function weekdaysFit(dates: readonly Named[], year: number): boolean {
  return dates.every(date => {
    const day = placed(date, year);
    return date.weekday === null || day === null || weekdayOfNumber(day) === date.weekday;
  });
}

/** The one coming date, and the one weekday that is told as coming: "a round on June 2 ... ready to meet next Monday". */
function linkedWeekday(
  named: readonly Named[],
  found: readonly Found[],
  lexed: Lexed,
): { date: Named; weekday: number; span: Span; next: boolean } | null {
  const ahead = named.filter(date => date.direction > 0);
  const first = ahead[0];
  if (!first || ahead.some(date => date.month !== first.month || date.day !== first.day)) return null;
  const weekdays = found.filter(one => one.kept.w !== undefined && one.kept.d === undefined && one.kept.mo === undefined);
  const coming = weekdays.filter(one => one.kept.rel === 1);
  const one = coming[0];
  if (!one || coming.some(other => other.kept.w !== one.kept.w)) return null;
  return { date: first, weekday: Number(one.kept.w), span: { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! }, next: true };
}
