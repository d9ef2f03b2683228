/** A half-open range `[start, end)` in UTF-16 code units of a text that never changes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** An inclusive range of days; `null` on a side that the text leaves open. */
export interface DayRange {
  readonly start: Day | null;
  readonly end: Day | null;
}
