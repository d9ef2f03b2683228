import type { DayNumber } from '../../text/calendar.ts';
import { partsOf } from '../../text/calendar.ts';
import { anchorOf, type Course } from './course.ts';
import { type Direction, ownsNext } from './direction.ts';
import { durationValue, stepOf } from './durations.ts';
import type { Lexed } from './lexing.ts';
import type { Found, Kept, TimeMatcher } from './matching.ts';
import { resolvePoint } from './resolve-point.ts';
import { clampYear, dayPlace, monthPlace, narrow, type Place, placeAround, quarterPlace, yearPlace } from './values.ts';

/** What an expression means. */
export interface Reading {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly basis: string;
  readonly modifier?: string;
  /** Where it moves the narrative to. */
  readonly place?: Place;
}

/** Resolves one expression; `null` where it turns out to name nothing. */
export function resolveFound(lexed: Lexed, matcher: TimeMatcher, found: Found, course: Course, direct: () => Direction): Reading | null {
  const modifier = modifierOf(lexed, matcher, found);
  switch (found.meaning) {
    case 'point':
      return readPoint(found, course, direct, modifier);
    case 'shift':
      return readShift(found.kept, course, modifier);
    case 'duration':
      return readDuration(found.kept, course, modifier);
    case 'set':
      return readSet(found.kept);
    case 'reference':
      return readReference(String(found.kept.value), course);
  }
}

function modifierOf(lexed: Lexed, matcher: TimeMatcher, found: Found): string | undefined {
  const own = found.kept.edge ?? found.kept.mod;
  if (own !== undefined && own !== '') return String(own);
  if (found.kept.n2 !== undefined) return 'approximate';
  if (matcher.valueOf(lexed, found.from - 1, 'about') !== undefined) return 'approximate';
  // "followed by today's signing": the preposition is the noun's.
  if ((found.meaning === 'point' || found.meaning === 'shift') && !ownsNext(lexed, found)) {
    const limit = matcher.valueOf(lexed, found.from - 1, 'limit') ?? limitThan(lexed, matcher, found.from);
    if (limit !== undefined) return String(limit);
  }
  return undefined;
}

/** "no later than Friday", "not earlier than June". */
function limitThan(lexed: Lexed, matcher: TimeMatcher, from: number): number | string | undefined {
  const named = matcher.valueOf(lexed, from - 1, 'than') !== undefined && matcher.valueOf(lexed, from - 3, 'no') !== undefined;
  return named ? matcher.valueOf(lexed, from - 2, 'limitThan') : undefined;
}

function reading(base: Omit<Reading, 'modifier'>, modifier: string | undefined): Reading {
  return modifier === undefined ? base : { ...base, modifier };
}

function readPoint(found: Found, course: Course, direct: () => Direction, modifier: string | undefined): Reading | null {
  const { kept } = found;
  const resolved = resolvePoint(kept, course, direct);
  if (!resolved) return null;
  const { place, basis } = resolved;
  const clock = clockOf(kept);
  if (clock === undefined && (kept.clock !== undefined || kept.hour !== undefined || kept.military !== undefined)) return null;
  const hasDay = place.unit === 'D';
  let value = place.value;
  let type: Reading['type'] = 'DATE';
  if (clock !== undefined && hasDay) {
    value += `T${clock}`;
    type = 'TIME';
  } else if (kept.part !== undefined && hasDay) {
    value += `T${kept.part}`;
    type = 'TIME';
  }
  const staged = modifier === undefined ? place : narrow(place, modifier, piecesOf(found));
  return reading({ type, value, earliest: staged.earliest, latest: staged.latest, basis, place }, modifier);
}

/** Pieces that a stage cuts a place into: "the end of June" is nearer to its end than "late June"; halves are halves. */
const piecesOf = ({ kept }: Found): number => (kept.edge !== undefined ? 6 : kept.halves !== undefined ? 2 : 3);

function clockOf(kept: Kept): string | undefined {
  let minutes: number | undefined;
  if (kept.named !== undefined) minutes = Number(kept.named);
  else if (kept.military !== undefined) {
    const value = Number(kept.military);
    if (value > 2400 || value % 100 > 59) return undefined;
    minutes = Math.floor(value / 100) * 60 + (value % 100);
  } else if (kept.clock !== undefined) minutes = Number(kept.clock);
  else if (kept.hour !== undefined) minutes = Number(kept.hour) * 60;
  if (minutes === undefined) return undefined;
  const evening = kept.ap === 'pm' || (kept.hour !== undefined && (kept.part === 'AF' || kept.part === 'EV' || kept.part === 'NI'));
  if (kept.ap !== undefined && minutes >= 13 * 60) return undefined;
  if (evening && minutes < 720) minutes += 720;
  if (kept.ap === 'am' && minutes >= 720) minutes -= 720;
  if (kept.past !== undefined) minutes = (minutes + Number(kept.past) + 1440) % 1440;
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const countOf = (kept: Kept): number | 'X' => (kept.n === 'X' || kept.n === undefined ? 'X' : Number(kept.n));

function readShift(kept: Kept, course: Course, modifier: string | undefined): Reading | null {
  const unit = String(kept.u);
  const direction = Number(kept.direction);
  const count = countOf(kept);
  const amount = count === 'X' ? 'X' : count + (kept.half === undefined ? 0 : 0.5);
  if (amount === 'X') {
    const told = kept.told === undefined ? null : anchorOf(course);
    if (told && direction > 0) {
      return reading({ type: 'DATE', value: 'XXXX-XX-XX', earliest: told.day, latest: null, basis: told.basis }, 'after');
    }
    return reading(
      { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', earliest: null, latest: null, basis: 'none' },
      modifier,
    );
  }
  const step = stepOf(amount, unit);
  if (!step) {
    return reading({ type: 'DURATION', value: durationValue(amount, unit), earliest: null, latest: null, basis: 'none' }, modifier);
  }
  // "up 3% from a year earlier" after a quarter was named is the same quarter of the year before.
  if (unit === 'Y' && amount === 1 && direction < 0 && course.quarter) {
    const place = quarterPlace(clampYear(course.quarter.year - 1), course.quarter.quarter);
    return reading({ type: 'DATE', value: place.value, earliest: place.earliest, latest: place.latest, basis: 'text', place }, modifier);
  }
  const anchor =
    kept.told === undefined
      ? course.reference === null
        ? null
        : { day: course.reference, place: null, basis: course.referenceBasis }
      : anchorOf(course);
  if (!anchor) {
    const value = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX' }[unit] ?? 'XXXX';
    return reading({ type: 'DATE', value, earliest: null, latest: null, basis: 'none' }, modifier);
  }
  const place = shifted(anchor.day, direction * amount, unit);
  return reading(
    { type: 'DATE', value: place.value, earliest: place.earliest, latest: place.latest, basis: anchor.basis, place },
    modifier,
  );
}

/** The place so many units away, as exact as its unit: "two weeks ago" is a week, "three years ago" a year. */
function shifted(day: DayNumber, amount: number, unit: string): Place {
  if (unit === 'D') return dayPlace(day + Math.round(amount));
  if (unit === 'W') return placeAround(day + Math.round(amount * 7), 'W', 0);
  if (unit === 'F') return placeAround(day + Math.round(amount * 14), 'W', 0);
  if (unit === 'WE') return placeAround(day, 'WE', Math.trunc(amount));
  const { year, month } = partsOf(day);
  if (unit === 'M' || unit === 'Q' || !Number.isInteger(amount)) {
    const months = Math.round(stepOf(Math.abs(amount), unit)!.months * Math.sign(amount));
    const index = year * 12 + month - 1 + months;
    if (unit === 'M' || unit === 'Q') return monthPlace(clampYear(Math.floor(index / 12)), (((index % 12) + 12) % 12) + 1);
    return yearPlace(clampYear(Math.floor(index / 12)));
  }
  return yearPlace(clampYear(year + amount * (unit === 'DE' ? 10 : unit === 'CE' ? 100 : 1)));
}

function readDuration(kept: Kept, course: Course, modifier: string | undefined): Reading | null {
  const unit = String(kept.many ?? kept.u ?? kept.night ?? 'X');
  let count = countOf(kept);
  if (kept.bare !== undefined && kept.n === undefined) count = 1;
  if (kept.many !== undefined && kept.n === undefined) count = 'X';
  const amount = count === 'X' ? 'X' : count + (kept.half === undefined ? 0 : 0.5);
  const value = durationValue(amount, unit);
  const relation = kept.lastly === undefined ? 0 : Number(kept.lastly);
  const step = amount === 'X' ? null : stepOf(amount, unit);
  if (relation !== 0 && step && course.reference !== null) {
    const end = moveDay(course.reference, relation * step.days, relation * step.months);
    const [earliest, latest] = relation < 0 ? [end, course.reference] : [course.reference, end];
    return reading({ type: 'DURATION', value, earliest, latest, basis: course.referenceBasis }, modifier);
  }
  return reading({ type: 'DURATION', value, earliest: null, latest: null, basis: 'none' }, modifier);
}

/** A day moved by months (cut to the month's length) and days. */
export function moveDay(day: DayNumber, days: number, months: number): DayNumber {
  if (months === 0) return day + days;
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const place = monthPlace(clampYear(Math.floor(index / 12)), (((index % 12) + 12) % 12) + 1);
  return Math.min(place.earliest! + parts.day - 1, place.latest!) + days;
}

function readSet(kept: Kept): Reading {
  const base = { type: 'SET', earliest: null, latest: null, basis: 'none' } as const;
  if (kept.set !== undefined) return { ...base, value: String(kept.set) };
  const part = kept.part === undefined ? '' : `T${kept.part}`;
  if (kept.w !== undefined) return { ...base, value: `XXXX-WXX-${kept.w}${part}` };
  if (kept.mo !== undefined) return { ...base, value: `XXXX-${String(kept.mo).padStart(2, '0')}` };
  if (kept.season !== undefined) return { ...base, value: `XXXX-${kept.season}` };
  if (kept.part !== undefined) return { ...base, value: `XXXX-XX-XX${part}` };
  const unit = String(kept.u);
  const count = kept.n === undefined ? (kept.other === undefined ? 1 : 2) : kept.n === 'X' ? 'X' : Number(kept.n);
  if (unit === 'Q' && count === 1) return { ...base, value: 'P1Q' };
  return { ...base, value: durationValue(count, unit) };
}

function readReference(value: string, course: Course): Reading {
  const now = value === 'PRESENT_REF' ? course.reference : null;
  return { type: 'DATE', value, earliest: now, latest: now, basis: now === null ? 'none' : course.referenceBasis };
}
