import { type DayNumber, partsOf } from '../../text/calendar.ts';
import type { Place } from './values.ts';

/** What the text has told so far, and what "today" is. One per document, filled while its times are resolved in order. */
export interface Course {
  /** The day that "today" means, or `null`. */
  readonly reference: DayNumber | null;
  /** `published` or `dateline`. */
  readonly referenceBasis: string;
  /** A history rather than a report: dates of the past lead, not the day of publication. */
  readonly history: boolean;
  /** The last place on the calendar that the text told. */
  narrative: Place | null;
  /** The last day on which the text says that something was said. */
  spoken: DayNumber | null;
  /** The last quarter named, as year and quarter. */
  quarter: { readonly year: number; readonly quarter: number } | null;
  /** Dates with a year that the text gave: "MM-DD" and "MM" to the year. */
  readonly years: Map<string, number>;
}

/** The day a narrative expression counts from, and whether it is the narrative's or the report's own. */
export function anchorOf(course: Course): { readonly day: DayNumber; readonly place: Place | null; readonly basis: string } | null {
  const told = course.narrative;
  if (told && told.earliest !== null) return { day: told.earliest, place: told, basis: 'narrative' };
  return course.reference === null ? null : { day: course.reference, place: null, basis: course.referenceBasis };
}

/** The day from which dates without a year are completed. */
export function yearAnchor(course: Course): { readonly day: DayNumber; readonly basis: string } | null {
  if (course.history && course.narrative?.earliest != null) return { day: course.narrative.earliest, basis: 'narrative' };
  return course.reference === null ? null : { day: course.reference, basis: course.referenceBasis };
}

export const monthKey = (month: number, day?: number): string => (day === undefined ? `${month}` : `${month}-${day}`);

/** Years between a day and the reference, rounded. */
export function yearsApart(a: DayNumber, b: DayNumber): number {
  return Math.abs(partsOf(a).year - partsOf(b).year);
}
