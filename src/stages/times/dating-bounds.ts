import type { Span } from '../../model/span.ts';
import { type DayNumber, partsOf, weekdayOfNumber } from '../../text/calendar.ts';
import { YEARLESS } from './dating-year.ts';
import { readDirection } from './direction.ts';
import type { Lexed } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';
import { type Named, placed } from './named-dates.ts';

/** Days on which the report can have been written, and what says so. */
export interface Bound {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly weight: number;
  readonly reason: string;
  readonly span: Span;
}

/** Further than any day of the calendar: a side left open. */
export const EVER = 4_000_000;
/** A dateline is written on its day or printed on the next. */
const DATELINE = 1;

/** What bounds the day of writing: dates told as past or coming, the dateline, weekdays and distances beside dates. */
export function boundsOf(
  named: readonly Named[],
  found: readonly Found[],
  lexed: Lexed,
  matcher: TimeMatcher,
  base: number | null,
): Bound[] {
  const bounds: Bound[] = [];
  const days: { date: Named; day: DayNumber }[] = [];
  const anchor = named.find(date => date.year === null);
  const anchorDay = anchor && base !== null ? placed(anchor, base) : null;
  for (const date of named) {
    const day = date.year === null ? nearAnchor(date, anchorDay) : placed(date, date.year);
    if (day === null) continue;
    days.push({ date, day });
    const reach = date.year === null ? YEARLESS : EVER;
    const { span } = date;
    if (date.dateline) bounds.push({ from: day, to: day + DATELINE, weight: 4, reason: 'dateline', span });
    else if (date.direction < 0) bounds.push({ from: day, to: day + reach, weight: 1, reason: 'after what it tells as past', span });
    else if (date.direction > 0) bounds.push({ from: day - reach, to: day, weight: 1, reason: 'before what it tells as coming', span });
  }
  return bounds.concat(weekBounds(days, found, lexed, matcher), agoBounds(days, found, lexed));
}

/** The day nearest to the anchor with this month and day. */
function nearAnchor(date: Named, anchor: DayNumber | null): DayNumber | null {
  if (anchor === null) return null;
  const { year } = partsOf(anchor);
  let best: DayNumber | null = null;
  for (let candidate = year - 1; candidate <= year + 1; candidate++) {
    const day = placed(date, candidate);
    if (day !== null && (best === null || Math.abs(day - anchor) < Math.abs(best - anchor))) best = day;
  }
  return best;
}

/** A coming date that is also called by its weekday ("a meeting on Monday") lies within a week; "next Monday" within two. */
function weekBounds(
  days: readonly { date: Named; day: DayNumber }[],
  found: readonly Found[],
  lexed: Lexed,
  matcher: TimeMatcher,
): Bound[] {
  const coming: Set<DayNumber>[] = Array.from({ length: 8 }, () => new Set());
  for (const { date, day } of days) if (date.direction > 0) coming[weekdayOfNumber(day)]!.add(day);
  const bounds: Bound[] = [];
  for (const one of found) {
    if (one.kept.w === undefined || one.kept.d !== undefined || one.kept.mo !== undefined) continue;
    const relation = one.kept.rel === undefined ? null : Number(one.kept.rel);
    const ahead = relation === 1 || (relation !== -1 && readDirection(lexed, matcher, one.from, one.to, true).direction > 0);
    if (!ahead) continue;
    const same = coming[Number(one.kept.w)];
    const [day] = same ?? [];
    if (same?.size !== 1 || day === undefined) continue;
    const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
    bounds.push({
      from: day - (relation === 1 ? 13 : 7),
      to: day - (relation === 1 ? 1 : 0),
      weight: 0.9,
      reason: 'in the week before the weekday it names',
      span,
    });
  }
  return bounds;
}

/** "two weeks ago, on May 16": the distance beside the date. */
function agoBounds(days: readonly { date: Named; day: DayNumber }[], found: readonly Found[], lexed: Lexed): Bound[] {
  const bounds: Bound[] = [];
  const dayAt = new Map(days.map(({ date, day }) => [date.span.start, day]));
  const near = (before: Found | undefined, behind: Found | undefined): boolean => {
    if (!before || !behind) return false;
    const gap = lexed.text.slice(lexed.end[before.to - 1]!, lexed.start[behind.from]!);
    return gap.length <= 6 && !/[.;:!?\n]/.test(gap);
  };
  for (const [index, one] of found.entries()) {
    const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
    const [last, next] = [found[index - 1], found[index + 1]];
    const named = near(one, next) ? next : near(last, one) ? last : undefined;
    const beside = named && dayAt.get(lexed.start[named.from]!);
    if (beside === undefined) continue;
    if (one.kept.deictic !== undefined) {
      const day = beside - Number(one.kept.deictic);
      bounds.push({ from: day, to: day, weight: 3, reason: 'the distance it gives to a date', span });
    } else if (one.meaning === 'shift' && Number(one.kept.direction) < 0 && one.kept.told === undefined && Number(one.kept.n) > 0) {
      const size = { D: 1, F: 14, M: 30.4, W: 7, Y: 365 }[String(one.kept.u)];
      if (!size) continue;
      const about = beside + Math.round(Number(one.kept.n) * size);
      const slack = Math.floor(size / 2);
      bounds.push({ from: about - slack, to: about + slack, weight: 2, reason: 'the distance it gives to a date', span });
    }
  }
  return bounds;
}
