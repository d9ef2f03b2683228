import type { Day, DayRange } from '../../model/index.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string | null | undefined): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

const short = (month: number) => MONTHS[month - 1]?.slice(0, 3) ?? '?';
const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `28 Aug 1905`; what is no day is shown as it is. */
export function showDay(day: string | null, withYear = true): string {
  const p = partsOf(day);
  return p ? `${p.day} ${short(p.month)}${withYear ? ` ${p.year}` : ''}` : (day ?? 'undated');
}

/** `Monday`, by the calendar alone. */
export function weekdayOf(day: string | null): string {
  const p = partsOf(day);
  return p ? WEEKDAYS[new Date(Date.UTC(p.year, p.month - 1, p.day)).getUTCDay()]! : '';
}

/** Days from one to another; null where either is open. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const a = partsOf(from);
  const b = partsOf(to);
  if (!a || !b) return null;
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

/**
 * A date with the precision the reports allow: a day, a month, a year, a window, an end that is open.
 * @example showDate({ start: '1905-08-01', end: '1905-08-31' }) // 'Aug 1905'
 */
export function showDate(date: Day | DayRange | null, withYear = true): string {
  if (date === null) return 'undated';
  if (typeof date === 'string') return showDay(date, withYear);
  const { start, end } = date;
  if (start === null && end === null) return 'undated';
  if (start === null) return `by ${showDay(end, withYear)}`;
  if (end === null) return `from ${showDay(start, withYear)}`;
  const a = partsOf(start);
  const b = partsOf(end);
  if (!a || !b) return `${start} – ${end}`;
  if (start === end) return showDay(start, withYear);
  const year = withYear ? ` ${b.year}` : '';
  const whole = a.day === 1 && b.day === lastOfMonth(b.year, b.month);
  if (a.year !== b.year) return `${showDay(start)} – ${showDay(end)}`;
  if (whole && a.month === 1 && b.month === 12) return String(a.year);
  if (whole && a.month === b.month) return `${short(a.month)}${year}`;
  if (whole) return `${short(a.month)}–${short(b.month)}${year}`;
  if (a.month === b.month) return `${a.day}–${b.day} ${short(b.month)}${year}`;
  return `${a.day} ${short(a.month)} – ${b.day} ${short(b.month)}${year}`;
}

/** `August 1905`, the heading a line stands under. */
export function monthOf(day: string | null): string {
  const p = partsOf(day);
  return p ? `${MONTHS[p.month - 1]} ${p.year}` : '';
}

export const isWindow = (date: Day | DayRange | null): date is DayRange =>
  typeof date === 'object' && date !== null && date.start !== date.end;
export const placedAt = (date: Day | DayRange | null): string | null =>
  typeof date === 'string' ? date : (date?.start ?? date?.end ?? null);
