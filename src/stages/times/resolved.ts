import { type DayNumber, dayNumber, isDate, partsOf } from '../../text/calendar.ts';
import { anchorOf, type Course } from './course.ts';
import type { Kept } from './matching.ts';
import { dayPlace, type Place } from './values.ts';

/** A place with what it was told from. */
export interface Resolved {
  readonly place: Place;
  readonly basis: string;
}

/** Days that a nearest date may contradict the tense before the tense wins. */
export const TENSE_WINS_AFTER = 60;

export const open = (value: string, unit: string): Resolved => ({ place: { value, earliest: null, latest: null, unit }, basis: 'none' });

export const absolute = (place: Place): Resolved => ({ place, basis: 'absolute' });

export const num = (value: number | string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

export const two = (value: number): string => String(value).padStart(2, '0');

export interface KnownYear {
  readonly value: number;
  readonly basis: string;
}

export function yearOf(kept: Kept, course: Course): KnownYear | null {
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

export function completeDay(year: number, month: number, day: number, basis: string): Resolved | null {
  return isDate(year, month, day) ? { place: dayPlace(dayNumber(year, month, day)), basis } : null;
}

export function nearestTo(days: readonly DayNumber[], day: DayNumber): DayNumber {
  let best = days[0]!;
  for (const candidate of days) if (Math.abs(candidate - day) < Math.abs(best - day)) best = candidate;
  return best;
}
