import type { Time } from '../model/layers.ts';
import type { Day } from '../model/span.ts';
import { addDays, addMonths, type DayInterval } from './calendar.ts';

/** The days something can fall due on; `approximate` where the words leave room ("about two weeks", "two to three days", a whole week). */
export interface Due extends DayInterval {
  readonly approximate: boolean;
}

const LENGTH =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Months and days of a TIMEX3 length; hours and less count as part of a day. `null` where the length is open ("PXW"). */
export function lengthOfDuration(value: string): { readonly months: number; readonly days: number; readonly exact: boolean } | null {
  const match = LENGTH.exec(value);
  if (!match?.slice(1).some(part => part !== undefined)) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0));
  const inMonths = years! * 12 + months!;
  const inDays = weeks! * 7 + days! + (hours! + minutes! / 60 + seconds! / 3600) / 24;
  const exact = Number.isInteger(inMonths) && Number.isInteger(inDays);
  return { months: Math.round(inMonths), days: Math.round(inDays), exact };
}

function move(day: Day, months: number, days: number): Day {
  return addDays(months === 0 ? day : addMonths(day, months), days);
}

/**
 * When something falls due that was said on a day. A length ("a two-week deadline") runs from the day it was said; a date or window
 * ("by the end of June") is due on its last day, or within it when its words name a whole stretch without a limit. `null` where either the
 * length, the date or the day it was said on is open, for repetitions and for the past and the future at large.
 *
 *     dueOf({ type: 'DURATION', value: 'P2W', ... }, '2025-05-28') // 2025-06-11 to 2025-06-11, approximate
 */
export function dueOf(time: Time, said: Day | null): Due | null {
  if (time.type === 'SET' || time.value.endsWith('_REF')) return null;
  if (time.type === 'DURATION') return dueAfterLength(time, said);
  if (time.earliest === null || time.latest === null) return null;
  const { earliest, latest, modifier } = time;
  // "by the end of June", "before July": the limit is one day.
  if (modifier === 'end') return { earliest: latest, latest, approximate: false };
  if (modifier === 'before') return { earliest: latest, latest, approximate: earliest !== latest };
  return { earliest, latest, approximate: earliest !== latest || modifier === 'approximate' };
}

function dueAfterLength(time: Time, said: Day | null): Due | null {
  const length = lengthOfDuration(time.value);
  if (!length || said === null) return null;
  const due = move(said, length.months, length.days);
  // A length in days is meant to the day; one in weeks or months, or "about", "at least", is not.
  const whole = length.exact && length.months === 0 && /D$/.test(time.value);
  const loose = time.modifier !== undefined || !whole;
  if (time.modifier === 'approximate') {
    const slack = Math.max(1, Math.round((length.months * 30.4 + length.days) / 7));
    return { earliest: addDays(due, -slack), latest: addDays(due, slack), approximate: true };
  }
  return { earliest: due, latest: due, approximate: loose };
}

/** The days a date or window covers ("from May 23-25" gives one for each end), `null` for lengths, repetitions and what stays open. */
export function windowOf(time: Time): DayInterval | null {
  if (time.type === 'DURATION' || time.type === 'SET') return null;
  if (time.earliest === null || time.latest === null || time.earliest > time.latest) return null;
  return { earliest: time.earliest, latest: time.latest };
}

/**
 * The window that the two ends of a range make ("from May 23-25", "between 3 and 9 July"). `null` where one of them is open or they stand
 * the wrong way round. Whether the words between join them is for the caller to see.
 */
export function spanOf(first: Time, second: Time): DayInterval | null {
  const start = windowOf(first);
  const end = windowOf(second);
  return start && end && start.earliest <= end.latest ? { earliest: start.earliest, latest: end.latest } : null;
}
