import { type DayNumber, isoWeekOf, mondayOfWeek, partsOf } from '../../text/calendar.ts';
import { anchorOf, type Course, yearAnchor } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import { absolute, type KnownYear, num, open, type Resolved, TENSE_WINS_AFTER, two } from './resolved.ts';
import {
  clampYear,
  decadePlace,
  halfPlace,
  monthPlace,
  placeAround,
  quarterPlace,
  seasonPlace,
  seasonYear,
  weekPlace,
  yearPlace,
} from './values.ts';

/** Months ahead that a bare month is taken for although the clause looks back. */
const NEARLY_HERE = 2;

export function resolveMonth(month: number, year: KnownYear | null, kept: Kept, course: Course, direct: () => Direction): Resolved {
  if (year) return { place: monthPlace(clampYear(year.value), month), basis: year.basis };
  if (kept.nrel !== undefined) {
    const anchor = anchorOf(course);
    if (!anchor) return open(`XXXX-${two(month)}`, 'M');
    return { place: monthPlace(monthYear(anchor.day, month, Number(kept.nrel)), month), basis: anchor.basis };
  }
  const anchor = yearAnchor(course);
  if (!anchor) return open(`XXXX-${two(month)}`, 'M');
  if (kept.rel !== undefined) {
    return { place: monthPlace(monthYear(anchor.day, month, Number(kept.rel)), month), basis: anchor.basis };
  }
  const now = partsOf(anchor.day);
  if (anchor.basis === 'narrative') {
    // A history goes forward: "by late October" after a day in May is the same year's.
    const year = now.month - month > 3 ? now.year + 1 : month - now.month > 9 ? now.year - 1 : now.year;
    return { place: monthPlace(year, month), basis: 'narrative' };
  }
  const direction = direct();
  let found = now.year;
  if (direction > 0) found = month < now.month ? now.year + 1 : now.year;
  // A month just ahead is hardly that of last year, whatever the verb ("begin in mid-May, the bank said" in April).
  else if (direction < 0) found = month > now.month + NEARLY_HERE ? now.year - 1 : now.year;
  else found = month - now.month > 3 ? now.year - 1 : now.year;
  return { place: monthPlace(found, month), basis: anchor.basis };
}

/** "last May", "next May", "this May": the one before, after, or of the year. */
function monthYear(day: DayNumber, month: number, relation: number): number {
  const now = partsOf(day);
  // "last February" said in March is not the month just gone: that one is "last month".
  if (relation < 0) return month < now.month - 1 ? now.year : now.year - 1;
  if (relation > 0) return month > now.month ? now.year : now.year + 1;
  return now.year;
}

export function resolveSeason(season: string, year: KnownYear | null, kept: Kept, course: Course, direct: () => Direction): Resolved {
  if (year) return { place: seasonPlace(clampYear(year.value), season), basis: year.basis };
  const anchor = kept.nrel !== undefined || kept.told !== undefined ? anchorOf(course) : yearAnchor(course);
  if (!anchor) return open(`XXXX-${season}`, 'S');
  const latest = seasonYear(anchor.day, season);
  const place = seasonPlace(latest, season);
  const inside = place.latest! >= anchor.day;
  const relation = num(kept.rel) ?? num(kept.nrel);
  let found = latest;
  if (relation === -1) found = inside ? latest - 1 : latest;
  else if (relation === 1) found = latest + 1;
  // "this summer" said in spring is the coming one, said in late autumn the one of the year.
  else if (relation === 0 || anchor.basis === 'narrative') found = inside || direct() < 0 ? latest : partsOf(anchor.day).year;
  else found = inside || direct() <= 0 ? latest : latest + 1;
  return { place: seasonPlace(found, season), basis: anchor.basis };
}

export function resolveQuarter(
  quarter: number,
  year: KnownYear | null,
  kept: Kept,
  course: Course,
  direct: () => Direction,
): Resolved | null {
  if (quarter < 1 || quarter > 4) return null;
  const back = num(kept.yearsBack) ?? 0;
  if (year) return { place: quarterPlace(clampYear(year.value - back), quarter), basis: year.basis };
  const anchor = yearAnchor(course);
  if (!anchor) return open(`XXXX-Q${quarter}`, 'Q');
  const now = partsOf(anchor.day);
  const current = Math.ceil(now.month / 3);
  let found = quarter <= current ? now.year : now.year - 1;
  if (quarter > current && direct() > 0) found = now.year;
  if (num(kept.rel) === 1) found = quarter > current ? now.year : now.year + 1;
  return { place: quarterPlace(clampYear(found - back), quarter), basis: anchor.basis };
}

/** "calendar week 27": an ISO week of the year told, else of the nearest year unless the clause looks the other way. */
export function resolveWeekNumber(week: number, year: KnownYear | null, course: Course, direct: () => Direction): Resolved | null {
  if (!Number.isInteger(week) || week < 1 || week > 53) return null;
  const anchor = yearAnchor(course);
  if (!year && !anchor) return open(`XXXX-W${two(week)}`, 'W');
  let found = year?.value ?? isoWeekOf(anchor!.day).year;
  if (!year) {
    const monday = mondayOfWeek(found, week);
    const away = monday - anchor!.day;
    if (away > TENSE_WINS_AFTER && direct() < 0) found--;
    else if (away < -TENSE_WINS_AFTER && direct() > 0) found++;
  }
  const place = weekPlace(mondayOfWeek(clampYear(found), week));
  // The 53rd week of a year that has 52 is none.
  return place.value.endsWith(`W${two(week)}`) ? { place, basis: year?.basis ?? anchor!.basis } : null;
}

export function resolvePeriod(year: KnownYear | null, kept: Kept, course: Course): Resolved | null {
  const told = course.quarter;
  if (year) {
    if (told) return { place: quarterPlace(clampYear(year.value), told.quarter), basis: 'text' };
    return { place: yearPlace(clampYear(year.value)), basis: year.basis };
  }
  const back = num(kept.yearsBack) ?? 0;
  if (told) return { place: quarterPlace(clampYear(told.year - back), told.quarter), basis: 'text' };
  if (course.reference === null) return open('XXXX-QX', 'Q');
  const place = placeAround(course.reference, 'Q', -1 - 4 * back);
  return { place, basis: course.referenceBasis };
}

export function resolveHalf(half: number, year: KnownYear | null, kept: Kept, course: Course): Resolved | null {
  if (kept.dec !== undefined) return resolveDecade(Number(kept.dec), course);
  if (year) return { place: halfPlace(clampYear(year.value), half), basis: year.basis };
  const anchor = yearAnchor(course);
  if (!anchor) return open(`XXXX-H${half}`, 'H');
  return { place: halfPlace(partsOf(anchor.day).year, half), basis: anchor.basis };
}

export function resolveDecade(first: number, course: Course): Resolved {
  if (first >= 100) return absolute(decadePlace(first));
  const now = course.reference === null ? null : partsOf(course.reference).year;
  if (now === null) return absolute(decadePlace(1900 + first));
  const century = Math.floor(now / 100) * 100;
  return { place: decadePlace(century + first > now ? century - 100 + first : century + first), basis: 'absolute' };
}
