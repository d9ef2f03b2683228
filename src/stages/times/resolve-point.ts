import { type DayNumber, dayNumber, daysInMonth, easterSunday, isDate, parseDay, partsOf, weekdayOfNumber } from '../../text/calendar.ts';
import { anchorOf, type Course, monthKey, yearAnchor } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import {
  centuryPlace,
  clampYear,
  dayPlace,
  decadePlace,
  halfPlace,
  monthPlace,
  nthWeek,
  type Place,
  placeAround,
  quarterPlace,
  seasonPlace,
  seasonYear,
  weekendPlace,
  weekPlace,
  year4,
  yearPlace,
} from './values.ts';

/** A place with what it was told from. */
export interface Resolved {
  readonly place: Place;
  readonly basis: string;
}

/** Days that a nearest date may contradict the tense before the tense wins. */
const TENSE_WINS_AFTER = 60;
/** Days ahead up to which a date counts as coming where no tense tells; news look back more often. */
const OPEN_WINS_UP_TO = 120;
/** Days that a history may step back from a day without saying the year. */
const LOOKS_BACK = 75;

const open = (value: string, unit: string): Resolved => ({ place: { value, earliest: null, latest: null, unit }, basis: 'none' });
const absolute = (place: Place): Resolved => ({ place, basis: 'absolute' });
const num = (value: number | string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
const two = (value: number): string => String(value).padStart(2, '0');

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
    const found = year ? completeDay(year.value, month, day, year.basis) : resolveMonthDay(month, day, num(kept.w), course, direct);
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

interface KnownYear {
  readonly value: number;
  readonly basis: string;
}

function yearOf(kept: Kept, course: Course): KnownYear | null {
  if (kept.y !== undefined) return { value: Number(kept.y), basis: 'absolute' };
  if (kept.y2 !== undefined) {
    const short = Number(kept.y2);
    const now = course.reference === null ? 2000 : partsOf(course.reference).year;
    const century = Math.floor(now / 100) * 100;
    const value = century + short > now + 20 ? century - 100 + short : century + short;
    return { value, basis: 'absolute' };
  }
  if (kept.relYear !== undefined && course.reference !== null) {
    return { value: partsOf(course.reference).year + Number(kept.relYear), basis: course.referenceBasis };
  }
  if (kept.toldYear !== undefined) {
    const anchor = anchorOf(course);
    if (anchor) return { value: partsOf(anchor.day).year + Number(kept.toldYear), basis: anchor.basis };
  }
  return null;
}

function completeDay(year: number, month: number, day: number, basis: string): Resolved | null {
  return isDate(year, month, day) ? { place: dayPlace(dayNumber(year, month, day)), basis } : null;
}

function resolveMonthDay(
  month: number,
  day: number,
  weekday: number | undefined,
  course: Course,
  direct: () => Direction,
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
  if (Math.abs(away) > TENSE_WINS_AFTER && weekday === undefined) {
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

function nearestTo(days: readonly DayNumber[], day: DayNumber): DayNumber {
  let best = days[0]!;
  for (const candidate of days) if (Math.abs(candidate - day) < Math.abs(best - day)) best = candidate;
  return best;
}

function resolveMonth(month: number, year: KnownYear | null, kept: Kept, course: Course, direct: () => Direction): Resolved {
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
  else if (direction < 0) found = month > now.month ? now.year - 1 : now.year;
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

function resolveSeason(season: string, year: KnownYear | null, kept: Kept, course: Course, direct: () => Direction): Resolved {
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
  else if (relation === 0 || anchor.basis === 'narrative') found = inside || direct() < 0 ? latest : seasonAhead(anchor.day, season);
  else found = inside || direct() <= 0 ? latest : latest + 1;
  return { place: seasonPlace(found, season), basis: anchor.basis };
}

/** "this summer" said in spring is the coming one, said in late autumn the one of the year. */
function seasonAhead(day: DayNumber, season: string): number {
  const { year } = partsOf(day);
  return seasonPlace(year, season).latest! < day && season === 'WI' ? year : year;
}

function resolveQuarter(quarter: number, year: KnownYear | null, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
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

function resolvePeriod(year: KnownYear | null, kept: Kept, course: Course): Resolved | null {
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

function resolveHalf(half: number, year: KnownYear | null, kept: Kept, course: Course): Resolved | null {
  if (kept.dec !== undefined) return resolveDecade(Number(kept.dec), course);
  if (year) return { place: halfPlace(clampYear(year.value), half), basis: year.basis };
  const anchor = yearAnchor(course);
  if (!anchor) return open(`XXXX-H${half}`, 'H');
  return { place: halfPlace(partsOf(anchor.day).year, half), basis: anchor.basis };
}

function resolveDecade(first: number, course: Course): Resolved {
  if (first >= 100) return absolute(decadePlace(first));
  const now = course.reference === null ? null : partsOf(course.reference).year;
  if (now === null) return absolute(decadePlace(1900 + first));
  const century = Math.floor(now / 100) * 100;
  return { place: decadePlace(century + first > now ? century - 100 + first : century + first), basis: 'absolute' };
}

function resolveWeekday(weekday: number, kept: Kept, course: Course, direct: () => Direction): Resolved {
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

function resolveDayOfMonth(day: number, course: Course, direct: () => Direction): Resolved | null {
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

const openUnits: Readonly<Record<string, string>> = {
  CE: 'XX',
  D: 'XXXX-XX-XX',
  DE: 'XXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  Y: 'XXXX',
};

function resolveUnit(unit: string, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
  const nothing = open(openUnits[unit] ?? 'XXXX-XX-XX', unit);
  if (kept.told !== undefined) {
    const anchor = anchorOf(course);
    if (!anchor) return nothing;
    // "the next day" after a whole month is told of no day.
    if (unit === 'D' && anchor.place && anchor.place.unit !== 'D') return nothing;
    return { place: placeAround(anchor.day, unit, num(kept.nrel) ?? 0), basis: anchor.basis };
  }
  if (unit === 'Q' && kept.bare !== undefined && kept.edge === undefined) return resolvePeriod(null, kept, course);
  const anchor = yearAnchor(course);
  if (!anchor) return nothing;
  if (kept.yearEnd !== undefined) {
    const place = placeAround(anchor.day, unit, direct() < 0 && anchor.basis !== 'narrative' ? -1 : 0);
    if (place.latest === null) return nothing;
    return { place: dayPlace(place.latest), basis: anchor.basis };
  }
  const relation = num(kept.rel);
  if (unit === 'WE') {
    if (relation !== undefined && relation !== 0) {
      // "last weekend" said on a Sunday is the one before.
      return { place: weekendPlace(anchor.day + 7 * relation), basis: anchor.basis };
    }
    const back = weekdayOfNumber(anchor.day) < 6 && direct() <= 0 && relation === undefined;
    return { place: weekendPlace(anchor.day - (back ? 7 : 0)), basis: anchor.basis };
  }
  // "the last day" is the end of something, not yesterday; "later in the day" is the day told.
  if (unit === 'D' && relation === undefined && kept.bare !== undefined) return resolveToldDay(kept, course);
  if (unit === 'D' && relation !== 0) return null;
  return { place: placeAround(anchor.day, unit, relation ?? 0), basis: anchor.basis };
}

/** Day that an hour or part of the day belongs to: the narrative's where it told one, else today. */
function resolveToldDay(kept: Kept, course: Course): Resolved {
  const { narrative, reference, referenceBasis } = course;
  const shift = num(kept.nrel) ?? 0;
  if (narrative && narrative.unit === 'D' && narrative.earliest !== null) {
    return { place: dayPlace(narrative.earliest + shift), basis: 'narrative' };
  }
  if (reference === null) return open('XXXX-XX-XX', 'D');
  return { place: dayPlace(reference + shift), basis: referenceBasis };
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
  if (unit === 'D') return inside(dayPlace(nth < 0 ? latest : earliest + nth - 1));
  if (unit === 'W') return inside(weekPlace(nthWeek(earliest, latest, nth)));
  return inside(placeAround(nth < 0 ? latest : earliest, unit, nth < 0 ? 0 : nth - 1));
}

function outerOf(kept: Kept): Kept {
  const outer: Record<string, number | string> = {};
  for (const [name, value] of Object.entries(kept)) {
    if (name === 'ofu') outer.u = value;
    else if (name !== 'nth' && name !== 'u') outer[name] = value;
  }
  return outer;
}

function resolveHoliday(rule: string, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
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
