import type { DayNumber } from '../../text/calendar.ts';
import type { Direction } from './direction.ts';
import { type Lexed, MARK } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';
import type { Reading } from './resolve.ts';
import { dayPlace } from './values.ts';

/** Both ends of a range of weekdays, the second not before the first. */
export interface WeekdayRange {
  readonly first: Reading;
  readonly second: Reading;
}

const DASH = 45;

/**
 * Puts the ends of "from Monday to Friday" in order where each by itself was told otherwise: a range that is over ended last, one that is not
 * goes on; both lie within a week. `null` where the two are no range or lie right.
 */
export function orderWeekdays(
  lexed: Lexed,
  matcher: TimeMatcher,
  one: Found,
  first: Reading,
  two: Found,
  second: Reading,
  direct: () => Direction,
): WeekdayRange | null {
  if (!isWeekday(one) || !isWeekday(two) || two.from !== one.to + 1) return null;
  const joined = lexed.kind[one.to] === MARK ? lexed.value[one.to] === DASH : matcher.valueOf(lexed, one.to, 'rangeTo') !== undefined;
  const [from, to] = [first.place?.earliest, second.place?.earliest];
  if (!joined || from == null || to == null) return null;
  // The end is the surer one: "until Sunday" lies ahead, and no such range is longer than a week.
  if (to - from > 6) return { first: onDay(first, from + 7 * Math.floor((to - from) / 7)), second };
  if (to >= from) return null;
  return direct() < 0 ? { first: onDay(first, from - 7), second } : { first, second: onDay(second, to + 7) };
}

const isWeekday = ({ meaning, kept }: Found): boolean =>
  meaning === 'point' && kept.w !== undefined && kept.d === undefined && kept.rel === undefined && kept.nrel === undefined;

function onDay(reading: Reading, day: DayNumber): Reading {
  const place = dayPlace(day);
  return { ...reading, value: place.value + reading.value.slice(place.value.length), earliest: day, latest: day, place };
}
