import { type DayNumber, partsOf } from '../../text/calendar.ts';
import type { Found } from './matching.ts';

/**
 * Whether a text is a history rather than a report: many dates with years long before its publication, hardly a "today" or a weekday.
 * In a history a date without a year belongs to the years just told (Strötgen and Gertz, HeidelTime, keep the same two kinds apart).
 */
export function isHistory(found: readonly Found[], reference: DayNumber | null): boolean {
  let old = 0;
  let near = 0;
  const now = reference === null ? null : partsOf(reference).year;
  for (const { kept } of found) {
    if (kept.y !== undefined || kept.byear !== undefined) {
      if (kept.byear !== undefined || kept.bc !== undefined || now === null || Math.abs(Number(kept.y) - now) > 1) old++;
      else near++;
    } else if (kept.deictic !== undefined || (kept.w !== undefined && kept.d === undefined)) near += 2;
    else if (kept.rel !== undefined && kept.lastly === undefined) near++;
  }
  return old >= 8 && old > 3 * near;
}
