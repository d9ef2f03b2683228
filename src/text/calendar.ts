import type { Day } from '../model/span.ts';

/**
 * Day arithmetic on the proleptic Gregorian calendar, years 0001 to 9999, without clock and time zone.
 *
 * A *day number* counts days from 1970-01-01 (which is 0); whoever computes a lot stays in day numbers and formats at the end. Results that
 * would leave the four-digit years stop at the first or last day, so that every function returns a valid day for valid input.
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms").
 */
export type DayNumber = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = number;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Two days that belong together, both included. */
export interface DayInterval {
  readonly earliest: Day;
  readonly latest: Day;
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Day numbers of 0001-01-01 and 9999-12-31. */
export const firstDayNumber: DayNumber = -719162;
export const lastDayNumber: DayNumber = 2932896;

/** `isLeapYear(2000)` is true, `isLeapYear(1900)` is not. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12): `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 30);
}

/** Whether the three numbers name a day of the calendar: 29 February 2023 does not. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Day number of a date. The day may run past the month's end: `dayNumber(2023, 3, 0)` is 28 February 2023. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return clampDayNumber(era * 146097 + dayOfEra - 719468);
}

/** The day number, or the nearest one that lies in the years 0001 to 9999. */
export function clampDayNumber(number: DayNumber): DayNumber {
  return Math.min(lastDayNumber, Math.max(firstDayNumber, number));
}

/** Year, month and day of a day number. */
export function partsOf(number: DayNumber): DateParts {
  const z = clampDayNumber(number) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `formatDate(2025, 6, 2)` is `2025-06-02`. */
export function formatDate(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `formatMonth(2025, 6)` is `2025-06`. */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** ISO form of a day number. */
export function formatDay(number: DayNumber): Day {
  const { year, month, day } = partsOf(number);
  return formatDate(year, month, day);
}

/**
 * Day number of an ISO day, or `null` where the string is none. A time after the day is allowed and left out: `2025-06-02T10:00Z` is
 * read as 2 June, in whatever zone it was written.
 */
export function parseDay(text: string | null | undefined): DayNumber | null {
  if (typeof text !== 'string') return null;
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether the string is exactly `YYYY-MM-DD` and names a day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && parseDay(text) !== null;
}

function numberOf(day: Day): DayNumber {
  const number = parseDay(day);
  if (number === null) throw new RangeError(`not a day: ${JSON.stringify(day)} (expected YYYY-MM-DD)`);
  return number;
}

/** `addDays('2024-02-28', 2)` is `2024-03-01`. Throws RangeError where `day` is no day. */
export function addDays(day: Day, days: number): Day {
  return formatDay(numberOf(day) + days);
}

/** `addMonths('2024-01-31', 1)` is `2024-02-29`: the day is cut to the month's length. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(numberOf(day));
  const { year, month } = shiftMonth(parts.year, parts.month, months);
  return formatDate(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** `addYears('2024-02-29', 1)` is `2025-02-28`. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** The month so many months away; stops at the ends of the calendar. */
export function shiftMonth(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
  const index = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + (month - 1) + months));
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** ISO weekday of a day number. */
export function weekdayOfNumber(number: DayNumber): Weekday {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO weekday of a day: `weekdayOf('2025-06-02')` is 1, a Monday. */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(numberOf(day));
}

/** Week-numbering year and week (1 to 53) of ISO 8601: 2027-01-01 lies in 2026-W53. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOfNumber(number) + 4;
  const year = partsOf(thursday).year;
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return clampDayNumber(fourth - weekdayOfNumber(fourth) + 1 + (week - 1) * 7);
}

/** `formatWeek(day number of 1998-03-04)` is `1998-W10`. */
export function formatWeek(number: DayNumber): string {
  const { year, week } = isoWeekOf(number);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** First and last day of a month. */
export function monthInterval(year: number, month: number): DayInterval {
  return { earliest: formatDate(year, month, 1), latest: formatDate(year, month, daysInMonth(year, month)) };
}

/** First and last day of a year. */
export function yearInterval(year: number): DayInterval {
  return { earliest: formatDate(year, 1, 1), latest: formatDate(year, 12, 31) };
}

/** Monday and Sunday of the ISO week that a day lies in. */
export function weekInterval(number: DayNumber): DayInterval {
  const monday = number - weekdayOfNumber(number) + 1;
  return { earliest: formatDay(monday), latest: formatDay(monday + 6) };
}

/** Days that both intervals share, or `null`. */
export function intersectDays(a: DayInterval, b: DayInterval): DayInterval | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest < b.latest ? a.latest : b.latest;
  return earliest <= latest ? { earliest, latest } : null;
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher's method). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the eastern churches, on the Gregorian calendar (Meeus's method for the Julian one). `2024` gives 5 May. */
export function orthodoxEasterSunday(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julianShift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + julianShift;
}
