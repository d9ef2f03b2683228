import { type DayNumber, parseDay, weekdayOfNumber } from '../../text/calendar.ts';
import type { Course } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import { resolveDayOfMonth, resolveMonthDay, resolveToldDay, resolveWeekday } from './resolve-day.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import {
  resolveDecade,
  resolveHalf,
  resolveMonth,
  resolvePeriod,
  resolveQuarter,
  resolveSeason,
  resolveWeekNumber,
} from './resolve-period.ts';
import { openUnits, resolveUnit } from './resolve-unit.ts';
import { absolute, completeDay, num, open, type Resolved, yearOf } from './resolved.ts';
import { centuryPlace, clampYear, dayPlace, nthWeek, type Place, placeAround, weekPlace, year4, yearPlace } from './values.ts';

/**
 * Puts the values a rule kept on the calendar, without hour and modifier. `direct` reads on demand whether the clause looks back or
 * ahead. Returns `null` for what names no day ("February 30").
 */
export function resolvePoint(kept: Kept, course: Course, direct: () => Direction): Resolved | null {
  const { reference, referenceBasis } = course;
  const month = num(kept.mo);
  const day = num(kept.d);
  const year = yearOf(kept, course);

  if (kept.byear !== undefined) return open(`BC${year4(Number(kept.byear))}`, 'Y');
  if (kept.bc !== undefined && year) return open(`BC${year4(year.value)}`, 'Y');
  if (kept.iso !== undefined) {
    const found = parseDay(String(kept.iso));
    return found === null ? null : absolute(dayPlace(found));
  }
  if (kept.holiday !== undefined) return resolveHoliday(String(kept.holiday), kept, course, direct);
  if (kept.nth !== undefined) return resolveNth(kept, course, direct);
  if (month !== undefined && day !== undefined) {
    const found = year ? completeDay(year.value, month, day, year.basis) : resolveDated(month, day, kept, course, direct);
    if (!found || kept.weekOf === undefined) return found;
    return found.place.earliest === null ? open('XXXX-WXX', 'W') : { place: weekPlace(found.place.earliest), basis: found.basis };
  }
  if (month !== undefined) return resolveMonth(month, year, kept, course, direct);
  if (kept.season !== undefined) return resolveSeason(String(kept.season), year, kept, course, direct);
  if (kept.q !== undefined) return resolveQuarter(Number(kept.q), year, kept, course, direct);
  if (kept.half !== undefined) return resolveHalf(Number(kept.half), year, kept, course);
  if (kept.dec !== undefined) return resolveDecade(Number(kept.dec), course);
  if (kept.cent !== undefined) {
    const century = Number(kept.cent);
    if (century < 1 || century > 30) return null;
    return absolute(centuryPlace((century - 1) * 100));
  }
  if (kept.wk !== undefined) return resolveWeekNumber(Number(kept.wk), year, course, direct);
  if (kept.period !== undefined) return resolvePeriod(year, kept, course);
  if (kept.w !== undefined) return resolveWeekday(Number(kept.w), kept, course, direct);
  if (kept.deictic !== undefined) {
    if (reference === null) return open('XXXX-XX-XX', 'D');
    return { place: dayPlace(reference + Number(kept.deictic)), basis: referenceBasis };
  }
  if (day !== undefined) return resolveDayOfMonth(day, course, direct);
  if (year) return { place: yearPlace(clampYear(year.value)), basis: year.basis };
  if (kept.u !== undefined) return resolveUnit(String(kept.u), kept, course, direct);
  if (kept.part !== undefined && kept.rel !== undefined) {
    if (reference === null) return open('XXXX-XX-XX', 'D');
    return { place: dayPlace(reference + Number(kept.rel)), basis: referenceBasis };
  }
  if (kept.told !== undefined || kept.today !== undefined) return resolveToldDay(kept, course);
  return null;
}

/** A day without a year; "last October 23" lies behind and "next May 3" ahead, however near. */
function resolveDated(month: number, day: number, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
  const relation = Math.sign(num(kept.rel) ?? 0) as Direction;
  if (relation === 0) return resolveMonthDay(month, day, num(kept.w), course, direct);
  return resolveMonthDay(month, day, num(kept.w), course, () => relation, 0);
}

function resolveNth(kept: Kept, course: Course, direct: () => Direction): Resolved | null {
  const unit = String(kept.u);
  const outer = resolvePoint(outerOf(kept), course, direct);
  if (!outer || outer.place.earliest === null || outer.place.latest === null) {
    return outer ? open(openUnits[unit] ?? 'XXXX-XX-XX', unit) : null;
  }
  const { earliest, latest } = outer.place;
  const nth = Number(kept.nth);
  const inside = (place: Place): Resolved | null =>
    place.earliest !== null && place.earliest <= latest && place.latest! >= earliest ? { place, basis: outer.basis } : null;
  if (kept.w !== undefined) return inside(dayPlace(nthWeekday(earliest, latest, nth, Number(kept.w))));
  if (unit === 'D') return inside(dayPlace(nth < 0 ? latest : earliest + nth - 1));
  if (unit === 'W') return inside(weekPlace(nthWeek(earliest, latest, nth)));
  return inside(placeAround(nth < 0 ? latest : earliest, unit, nth < 0 ? 0 : nth - 1));
}

/** The nth weekday between two days, from the end where `nth` is negative. */
function nthWeekday(first: DayNumber, last: DayNumber, nth: number, weekday: number): DayNumber {
  if (nth < 0) return last - ((weekdayOfNumber(last) - weekday + 7) % 7);
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (nth - 1);
}

function outerOf(kept: Kept): Kept {
  const outer: Record<string, number | string> = {};
  for (const [name, value] of Object.entries(kept)) {
    if (name === 'ofu') outer.u = value;
    else if (name !== 'nth' && name !== 'u' && name !== 'w') outer[name] = value;
  }
  return outer;
}
