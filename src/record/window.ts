import type { Day, DayRange, Time } from '../model/index.ts';
import { addDays, daysBetween } from '../text/calendar.ts';

/** An interval of days with both ends known: the form in which dates are compared. */
export interface Window {
  readonly start: Day;
  readonly end: Day;
}

/** The days a temporal expression can mean, or null while it stays open. */
export function windowOfTime(time: Time): Window | null {
  if (time.type === 'DURATION' || time.type === 'SET') return null;
  return time.earliest && time.latest && time.earliest <= time.latest ? { start: time.earliest, end: time.latest } : null;
}

export const lengthOf = (window: Window): number => daysBetween(window.start, window.end) + 1;

/** `slack` days of tolerance on either side: a night session, a time zone. */
export function overlap(a: Window, b: Window, slack = 0): boolean {
  return a.start <= shift(b.end, slack) && b.start <= shift(a.end, slack);
}

export function intersect(a: Window, b: Window): Window | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : null;
}

export function shift(day: Day, days: number): Day {
  return days === 0 ? day : addDays(day, days);
}

/** How a window stands in an export: a single day as such. */
export function dateOf(window: Window | null): Day | DayRange | null {
  if (!window) return null;
  return window.start === window.end ? window.start : { start: window.start, end: window.end };
}

export function printWindow(window: Window): string {
  return window.start === window.end ? window.start : `${window.start}/${window.end}`;
}
