import {
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  isoWeekOf,
  mondayOfWeek,
  partsOf,
  shiftMonth,
  weekdayOfNumber,
} from '../../text/calendar.ts';

/** A place on the calendar: TIMEX3 value and the first and last day it covers, `null` where open. */
export interface Place {
  readonly value: string;
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  /** What kind of place, for counting on from it: D W M Q S H Y WE DE CE. */
  readonly unit: string;
}

export const year4 = (year: number): string => String(year).padStart(4, '0');

export function dayPlace(day: DayNumber): Place {
  return { value: formatDay(day), earliest: day, latest: day, unit: 'D' };
}

export function weekPlace(day: DayNumber): Place {
  const monday = day - weekdayOfNumber(day) + 1;
  return { value: formatWeek(monday), earliest: monday, latest: monday + 6, unit: 'W' };
}

export function weekendPlace(day: DayNumber): Place {
  const monday = day - weekdayOfNumber(day) + 1;
  return { value: `${formatWeek(monday)}-WE`, earliest: monday + 5, latest: monday + 6, unit: 'WE' };
}

export function monthPlace(year: number, month: number): Place {
  return {
    value: formatMonth(year, month),
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month, daysInMonth(year, month)),
    unit: 'M',
  };
}

export function yearPlace(year: number): Place {
  return { value: year4(year), earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31), unit: 'Y' };
}

export function quarterPlace(year: number, quarter: number): Place {
  const first = quarter * 3 - 2;
  return {
    value: `${year4(year)}-Q${quarter}`,
    earliest: dayNumber(year, first, 1),
    latest: dayNumber(year, first + 2, daysInMonth(year, first + 2)),
    unit: 'Q',
  };
}

export function halfPlace(year: number, half: number): Place {
  return half === 1
    ? { value: `${year4(year)}-H1`, earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 6, 30), unit: 'H' }
    : { value: `${year4(year)}-H2`, earliest: dayNumber(year, 7, 1), latest: dayNumber(year, 12, 31), unit: 'H' };
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern half; the winter of a year begins in its December. */
export function seasonPlace(year: number, season: string): Place {
  const first = seasonMonths[season] ?? 3;
  const last = shiftMonth(year, first, 2);
  return {
    value: `${year4(year)}-${season}`,
    earliest: dayNumber(year, first, 1),
    latest: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
    unit: 'S',
  };
}

export function decadePlace(year: number): Place {
  const first = Math.floor(year / 10) * 10;
  return {
    value: year4(first).slice(0, 3),
    earliest: dayNumber(Math.max(1, first), 1, 1),
    latest: dayNumber(first + 9, 12, 31),
    unit: 'DE',
  };
}

/** The 20th century is `19`, 1900 to 1999, as TIMEX3 has it. */
export function centuryPlace(year: number): Place {
  const first = Math.floor(year / 100) * 100;
  return {
    value: year4(first).slice(0, 2),
    earliest: dayNumber(Math.max(1, first), 1, 1),
    latest: dayNumber(first + 99, 12, 31),
    unit: 'CE',
  };
}

/** The place of a unit that a day lies in, so many units away. */
export function placeAround(day: DayNumber, unit: string, away: number): Place {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'W':
      return weekPlace(day + 7 * away);
    case 'F':
      return weekPlace(day + 14 * away);
    case 'WE':
      return weekendPlace(day + 7 * away);
    case 'M': {
      const shifted = shiftMonth(year, month, away);
      return monthPlace(shifted.year, shifted.month);
    }
    case 'Q': {
      const shifted = shiftMonth(year, month, away * 3);
      return quarterPlace(shifted.year, Math.ceil(shifted.month / 3));
    }
    case 'Y':
      return yearPlace(clampYear(year + away));
    case 'DE':
      return decadePlace(clampYear(year + 10 * away));
    case 'CE':
      return centuryPlace(clampYear(year + 100 * away));
    default:
      return dayPlace(day + away);
  }
}

/** The season that a day lies in or that came last before it. */
export function seasonYear(day: DayNumber, season: string): number {
  const { year } = partsOf(day);
  return seasonPlace(year, season).earliest! <= day ? year : year - 1;
}

export const clampYear = (year: number): number => Math.min(9999, Math.max(1, Math.trunc(year)));

/** Monday of the ISO week that the nth week of a month or year is. */
export function nthWeek(first: DayNumber, last: DayNumber, nth: number): DayNumber {
  if (nth < 0) return last - weekdayOfNumber(last) + 1;
  const week = isoWeekOf(first);
  return mondayOfWeek(week.year, week.week) + 7 * (nth - 1);
}

/** Narrows a place to its beginning, middle or end: sixths for "the end of", thirds for "late". */
export function narrow(place: Place, modifier: string, parts: number): Place {
  if (place.earliest === null || place.latest === null) return place;
  const length = place.latest - place.earliest + 1;
  if (length < 3) return place;
  const piece = Math.max(1, Math.ceil(length / parts));
  if (modifier === 'start') return { ...place, latest: place.earliest + piece - 1 };
  if (modifier === 'end') return { ...place, earliest: place.latest - piece + 1 };
  if (modifier === 'mid') {
    const third = Math.floor(length / 3);
    return { ...place, earliest: place.earliest + third, latest: place.latest - third };
  }
  return place;
}
