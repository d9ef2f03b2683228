import {
  type DayNumber,
  dayNumber,
  daysInMonth,
  easterSunday,
  orthodoxEasterSunday,
  partsOf,
  weekdayOfNumber,
} from '../../text/calendar.ts';
import { type Course, yearAnchor } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import { nearestTo, num, open, type Resolved, TENSE_WINS_AFTER, yearOf } from './resolved.ts';
import { dayPlace } from './values.ts';

export function resolveHoliday(rule: string, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
  const year = yearOf(kept, course);
  if (year) {
    const day = holidayIn(rule, year.value);
    return day === null ? null : { place: dayPlace(day - (kept.eve ? 1 : 0)), basis: year.basis };
  }
  const anchor = yearAnchor(course);
  if (!anchor) {
    const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
    if (fixed && !kept.eve) return open(`XXXX-${rule}`, 'D');
    return open('XXXX-XX-XX', 'D');
  }
  const days: DayNumber[] = [];
  const now = partsOf(anchor.day).year;
  for (let candidate = now - 1; candidate <= now + 1; candidate++) {
    const day = holidayIn(rule, candidate);
    if (day !== null) days.push(day - (kept.eve ? 1 : 0));
  }
  if (days.length === 0) return null;
  const relation = num(kept.rel);
  let fitting = days;
  if (relation === -1) fitting = days.filter(day => day < anchor.day);
  else if (relation === 1) fitting = days.filter(day => day > anchor.day);
  else if (Math.abs(nearestTo(days, anchor.day) - anchor.day) > TENSE_WINS_AFTER) {
    const direction = direct();
    if (direction !== 0) fitting = days.filter(day => (direction < 0 ? day <= anchor.day : day >= anchor.day));
  }
  return { place: dayPlace(nearestTo(fitting.length > 0 ? fitting : days, anchor.day)), basis: anchor.basis };
}

/** `MM-DD`, `MM-wN-D` (Nth weekday D of the month, from its end where negative), `easter+N`, `election` (US). */
function holidayIn(rule: string, year: number): DayNumber | null {
  if (year < 1 || year > 9999) return null;
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const easter = /^easter\+(-?\d+)$/.exec(rule);
  if (easter) return easterSunday(year) + Number(easter[1]);
  const orthodox = /^orthodox\+(-?\d+)$/.exec(rule);
  if (orthodox) return orthodoxEasterSunday(year) + Number(orthodox[1]);
  const nth = /^(\d\d)-w(-?\d)-(\d)$/.exec(rule);
  if (nth) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3]));
  if (rule === 'election') return nthWeekday(year, 11, 1, 1) + 1;
  return null;
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): DayNumber {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  if (nth < 0) return last - ((weekdayOfNumber(last) - weekday + 7) % 7) + 7 * (nth + 1);
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (nth - 1);
}
