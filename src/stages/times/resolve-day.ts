import { type DayNumber, dayNumber, daysInMonth, isDate, partsOf, weekdayOfNumber } from '../../text/calendar.ts';
import { anchorOf, type Course, monthKey, yearAnchor } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import { completeDay, nearestTo, num, open, type Resolved, TENSE_WINS_AFTER, two } from './resolved.ts';
import { dayPlace, placeAround } from './values.ts';

/** Days ahead up to which a date counts as coming where no tense tells; news look back more often. */
const OPEN_WINS_UP_TO = 120;

/** Days that a history may step back from a day without saying the year. */
const LOOKS_BACK = 75;

/** A day with a month and no year. `tenseWinsAfter` days the tense decides against the nearest such day. */
export function resolveMonthDay(
  month: number,
  day: number,
  weekday: number | undefined,
  course: Course,
  direct: () => Direction,
  tenseWinsAfter = TENSE_WINS_AFTER,
): Resolved | null {
  if (day > (month === 2 ? 29 : daysInMonth(2000, month))) return null;
  const told = course.years.get(monthKey(month, day));
  if (told !== undefined && isDate(told, month, day)) return completeDay(told, month, day, 'text');
  const anchor = yearAnchor(course);
  if (!anchor) return open(`XXXX-${two(month)}-${two(day)}`, 'D');
  const { year } = partsOf(anchor.day);
  const candidates: DayNumber[] = [];
  for (let candidate = year - 5; candidate <= year + 5; candidate++) {
    if (isDate(candidate, month, day)) candidates.push(dayNumber(candidate, month, day));
  }
  let fitting = candidates.filter(candidate => weekday === undefined || weekdayOfNumber(candidate) === weekday);
  if (fitting.length === 0) fitting = candidates;
  if (fitting.length === 0) return null;
  if (anchor.basis === 'narrative') {
    // A history goes forward, but may look back a little.
    const next = fitting.find(
      candidate => candidate >= anchor.day - (course.narrative?.unit === 'D' ? LOOKS_BACK : course.narrative?.unit === 'M' ? 31 : 0),
    );
    return { place: dayPlace(next ?? nearestTo(fitting, anchor.day)), basis: anchor.basis };
  }
  const nearest = nearestTo(fitting, anchor.day);
  const away = nearest - anchor.day;
  if (Math.abs(away) > tenseWinsAfter && weekday === undefined) {
    const direction = direct();
    if ((direction < 0 || (direction === 0 && away > OPEN_WINS_UP_TO)) && away > 0) {
      const before = fitting.filter(candidate => candidate <= anchor.day);
      if (before.length > 0) return { place: dayPlace(nearestTo(before, anchor.day)), basis: anchor.basis };
    }
    if (direction > 0 && away < 0) {
      const after = fitting.filter(candidate => candidate >= anchor.day);
      if (after.length > 0) return { place: dayPlace(nearestTo(after, anchor.day)), basis: anchor.basis };
    }
  }
  return { place: dayPlace(nearest), basis: anchor.basis };
}

export function resolveWeekday(weekday: number, kept: Kept, course: Course, direct: () => Direction): Resolved {
  const told = kept.nrel !== undefined || (course.history && kept.rel === undefined);
  const anchor = told ? anchorOf(course) : course.reference === null ? null : { day: course.reference, basis: course.referenceBasis };
  if (!anchor) return open(`XXXX-WXX-${weekday}`, 'D');
  const back = (weekdayOfNumber(anchor.day) - weekday + 7) % 7;
  const onOrBefore = anchor.day - back;
  const onOrAfter = back === 0 ? anchor.day : onOrBefore + 7;
  let found = onOrBefore;
  if (kept.ofWeek !== undefined) {
    found = anchor.day - weekdayOfNumber(anchor.day) + weekday + 7 * Number(kept.ofWeek);
  } else {
    const relation = num(kept.rel) ?? num(kept.nrel);
    if (relation === -1) found = back === 0 ? anchor.day - 7 : onOrBefore;
    else if (relation === 1) found = back === 0 ? anchor.day + 7 : onOrAfter;
    else if (relation === 0) found = direct() < 0 ? onOrBefore : onOrAfter;
    else if (anchor.basis === 'narrative') found = onOrAfter;
    else found = direct() > 0 ? onOrAfter : onOrBefore;
  }
  return { place: dayPlace(found), basis: anchor.basis };
}

export function resolveDayOfMonth(day: number, course: Course, direct: () => Direction): Resolved | null {
  if (day > 31) return null;
  const anchor = anchorOf(course);
  if (!anchor) return open(`XXXX-XX-${two(day)}`, 'D');
  const now = partsOf(anchor.day);
  const here = isDate(now.year, now.month, day) ? dayNumber(now.year, now.month, day) : null;
  if (anchor.basis === 'narrative' || here === null) {
    return here === null ? open(`XXXX-XX-${two(day)}`, 'D') : { place: dayPlace(here), basis: anchor.basis };
  }
  const direction = direct();
  const step = direction > 0 && here < anchor.day ? 1 : direction < 0 && here > anchor.day ? -1 : 0;
  const month = placeAround(anchor.day, 'M', step);
  const parts = partsOf(month.earliest!);
  return isDate(parts.year, parts.month, day)
    ? { place: dayPlace(dayNumber(parts.year, parts.month, day)), basis: anchor.basis }
    : { place: dayPlace(here), basis: anchor.basis };
}

/** Day that an hour or part of the day belongs to: the narrative's where it told one, else today. */
export function resolveToldDay(kept: Kept, course: Course): Resolved {
  const { narrative, reference, referenceBasis } = course;
  const shift = num(kept.nrel) ?? 0;
  if (narrative && narrative.unit === 'D' && narrative.earliest !== null) {
    return { place: dayPlace(narrative.earliest + shift), basis: 'narrative' };
  }
  if (reference === null) return open('XXXX-XX-XX', 'D');
  return { place: dayPlace(reference + shift), basis: referenceBasis };
}
