import { weekdayOfNumber } from '../../text/calendar.ts';
import { anchorOf, type Course, yearAnchor } from './course.ts';
import type { Direction } from './direction.ts';
import type { Kept } from './matching.ts';
import { resolveToldDay } from './resolve-day.ts';
import { resolvePeriod } from './resolve-period.ts';
import { num, open, type Resolved } from './resolved.ts';
import { dayPlace, placeAround, weekendPlace } from './values.ts';

export const openUnits: Readonly<Record<string, string>> = {
  CE: 'XX',
  D: 'XXXX-XX-XX',
  DE: 'XXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  Y: 'XXXX',
};

export function resolveUnit(unit: string, kept: Kept, course: Course, direct: () => Direction): Resolved | null {
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
