import type { Dating } from '../../model/collection.ts';
import type { Block } from '../../model/document.ts';
import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import type { Time } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/syntax.ts';
import { type DayInterval, type DayNumber, dayNumber, formatDay, isDate, parseDay, partsOf, weekdayOfNumber } from '../../text/calendar.ts';
import { contentAt } from './content.ts';
import { type Direction, readDirection } from './direction.ts';
import type { Lexed } from './lexing.ts';
import { matcherOf } from './matcher-of.ts';
import type { Found, TimeMatcher } from './matching.ts';
import { extendRanges } from './ranges.ts';

export interface DatingInput {
  readonly text: string;
  readonly times?: readonly Time[];
  readonly sentences?: readonly Sentence[];
  readonly blocks?: readonly Block[];
  /** The window in which the whole collection, or the other reports of the story, lie. It fills in years and bounds what is open. */
  readonly context?: DayInterval;
  /** Years that a date without year can belong to. */
  readonly years?: readonly number[];
}

/** A date the text names: month and day, perhaps year and weekday, and whether its clause looks back or ahead. */
interface Named {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly direction: Direction;
  readonly dateline: boolean;
  readonly span: Span;
}

/** Days on which the report can have been written, and what says so. */
interface Bound {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly weight: number;
  readonly reason: string;
  readonly span: Span;
}

const EVER = 4_000_000;
/** A date without year is written of within so many days: later one would say the year. */
const YEARLESS = 183;
/** A dateline is written on its day or printed on the next. */
const DATELINE = 1;
const DATELINE_REACH = 200;

/**
 * When an undated report was written, as an interval: after the dates it tells as past, before those it tells as coming, on the day of its
 * dateline, in the week before a "Monday" that is a day it names. Dates without a year take it from the text's own dates with a year,
 * from weekdays that fit only one, or from `context` and `years`. `null` where the text does not bound it on both sides.
 */
export function dateDocument(input: DatingInput, knowledge: TimeKnowledge): Dating | null {
  const matcher = matcherOf(knowledge);
  const lexed = matcher.lex(input.text);
  const isContent = contentAt(input.blocks);
  const found = extendRanges(lexed, matcher, matcher.find(lexed)).filter(one => isContent(lexed.start[one.from]!));
  const named = found.flatMap(one => nameDate(lexed, matcher, one) ?? []);
  const context = readContext(input.context);
  const base = chooseYear(named, found, lexed, context, input.years ?? []);
  const bounds = boundsOf(named, found, lexed, matcher, base?.year ?? null);
  if (context) {
    const span = bounds[0]?.span;
    if (!span) return null;
    bounds.push({ ...context, weight: 0.5, reason: 'the collection', span });
  }
  const window = mostLikely(bounds);
  if (!window || window.to - window.from > 3 * 366) return null;
  const used = bounds.filter(bound => bound.from <= window.from && bound.to >= window.to && bound.reason !== 'the collection');
  const tight = used.filter(bound => bound.from === window.from || bound.to === window.to);
  if (tight.length === 0) return null;
  const evidence = tight.reduce((best, bound) => (bound.to - bound.from < best.to - best.from ? bound : best)).span;
  const basis = [...new Set(tight.map(bound => bound.reason))].sort();
  const byContext = context !== null && (window.from === context.from || window.to === context.to);
  if (base && base.reason !== 'the text') basis.push(`year from ${base.reason}`);
  if (byContext) basis.push('within the collection');
  return { earliest: formatDay(window.from), latest: formatDay(window.to), basis: basis.join('; '), evidence };
}

function readContext(context: DayInterval | undefined): { from: DayNumber; to: DayNumber } | null {
  const from = parseDay(context?.earliest);
  const to = parseDay(context?.latest);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function nameDate(lexed: Lexed, matcher: TimeMatcher, one: Found): Named | null {
  const { kept } = one;
  const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
  if (one.meaning !== 'point' || kept.bc !== undefined) return null;
  const iso = kept.iso === undefined ? null : parseDay(String(kept.iso));
  const parts = iso === null ? null : partsOf(iso);
  const month = parts?.month ?? (kept.mo === undefined ? undefined : Number(kept.mo));
  const day = parts?.day ?? (kept.d === undefined ? undefined : Number(kept.d));
  if (month === undefined || day === undefined || !isDate(2000, month, day)) return null;
  return {
    month,
    day,
    year: parts?.year ?? (kept.y === undefined ? null : Number(kept.y)),
    weekday: kept.w === undefined ? null : Number(kept.w),
    direction: readDirection(lexed, matcher, one.from, one.to, true).direction,
    dateline: isDateline(lexed.text, span),
    span,
  };
}

/** "MOSCOW, May 29 (Agency):" and "VIENNA - 29 May -": near the top, behind capitals, before a bracket, dash or colon. */
function isDateline(text: string, span: Span): boolean {
  if (span.start > DATELINE_REACH) return false;
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const rest = text.slice(span.end, span.end + 3);
  return (
    /^\s*[("]?\p{Lu}[\p{L}.'’/-]*(?:[ ,]+[\p{L}.'’/-]+){0,5}[\s,(–—-]*$/u.test(line) && /\p{Lu}{2}/u.test(line) && /^\s*[(:–—-]/.test(rest)
  );
}

interface BaseYear {
  readonly year: number;
  readonly reason: string;
}

/** The year of the dates that are printed without one. */
function chooseYear(
  named: readonly Named[],
  found: readonly Found[],
  lexed: Lexed,
  context: { from: DayNumber; to: DayNumber } | null,
  years: readonly number[],
): BaseYear | null {
  const yearless = named.filter(date => date.year === null);
  if (yearless.length === 0) return null;
  if (context) {
    const fitting: number[] = [];
    for (let year = partsOf(context.from).year - 1; year <= partsOf(context.to).year + 1; year++) {
      const near = yearless.some(date => {
        const day = placed(date, year);
        return day !== null && day >= context.from - YEARLESS / 3 && day <= context.to + YEARLESS / 3;
      });
      if (near && weekdaysFit(yearless, year)) fitting.push(year);
    }
    if (fitting.length === 1) return { year: fitting[0]!, reason: 'the collection' };
    if (fitting.length > 1) {
      const middle = (context.from + context.to) / 2;
      const distance = (year: number) => Math.min(...yearless.map(date => Math.abs((placed(date, year) ?? EVER) - middle)));
      return { year: fitting.reduce((best, year) => (distance(year) < distance(best) ? year : best)), reason: 'the collection' };
    }
  }
  const hinted = [...new Set(years)].filter(year => weekdaysFit(yearless, year));
  if (hinted.length === 1) return { year: hinted[0]!, reason: 'the years given' };
  const full = named.flatMap(date => (date.year === null ? [] : [date.year]));
  const told = found.flatMap(one => (one.kept.y === undefined || one.kept.bc !== undefined ? [] : [Number(one.kept.y)]));
  const latest = Math.max(...told, ...full);
  if (!Number.isFinite(latest)) return null;
  const count = told.filter(year => year === latest).length;
  // A year printed with a day, or more than once, is the report's own; one said in passing ("since 2022") is only the least it can be.
  if ((full.includes(latest) || count > 1) && weekdaysFit(yearless, latest)) return { year: latest, reason: 'the text' };
  const tied = linkedWeekday(named, found, lexed);
  if (!tied) return null;
  for (let year = latest; year <= latest + 5; year++) {
    const day = placed(tied.date, year);
    if (day !== null && weekdayOfNumber(day) === tied.weekday) return { year, reason: 'the weekday' };
  }
  return null;
}

const placed = (date: Named, year: number): DayNumber | null =>
  isDate(year, date.month, date.day) ? dayNumber(year, date.month, date.day) : null;

function weekdaysFit(dates: readonly Named[], year: number): boolean {
  return dates.every(date => {
    const day = placed(date, year);
    return date.weekday === null || day === null || weekdayOfNumber(day) === date.weekday;
  });
}

/** The one coming date, and the one weekday that is told as coming: "a round on June 2 ... ready to meet next Monday". */
function linkedWeekday(
  named: readonly Named[],
  found: readonly Found[],
  lexed: Lexed,
): { date: Named; weekday: number; span: Span; next: boolean } | null {
  const ahead = named.filter(date => date.direction > 0);
  const first = ahead[0];
  if (!first || ahead.some(date => date.month !== first.month || date.day !== first.day)) return null;
  const weekdays = found.filter(one => one.kept.w !== undefined && one.kept.d === undefined && one.kept.mo === undefined);
  const coming = weekdays.filter(one => one.kept.rel === 1);
  const one = coming[0];
  if (!one || coming.some(other => other.kept.w !== one.kept.w)) return null;
  return { date: first, weekday: Number(one.kept.w), span: { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! }, next: true };
}

function boundsOf(named: readonly Named[], found: readonly Found[], lexed: Lexed, matcher: TimeMatcher, base: number | null): Bound[] {
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
  bounds.push(...weekBounds(days, found, lexed, matcher), ...agoBounds(days, found, lexed));
  return bounds;
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
  const coming = days.filter(({ date }) => date.direction > 0);
  const bounds: Bound[] = [];
  for (const one of found) {
    if (one.kept.w === undefined || one.kept.d !== undefined || one.kept.mo !== undefined) continue;
    const relation = one.kept.rel === undefined ? null : Number(one.kept.rel);
    const ahead = relation === 1 || (relation !== -1 && readDirection(lexed, matcher, one.from, one.to, true).direction > 0);
    if (!ahead) continue;
    const same = coming.filter(({ day }) => weekdayOfNumber(day) === Number(one.kept.w));
    const days = [...new Set(same.map(({ day }) => day))];
    if (days.length !== 1) continue;
    const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
    const day = days[0]!;
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
  for (const one of found) {
    const span = { start: lexed.start[one.from]!, end: lexed.end[one.to - 1]! };
    const beside = days.find(({ date }) => {
      const gap = date.span.start >= span.end ? lexed.text.slice(span.end, date.span.start) : lexed.text.slice(date.span.end, span.start);
      const apart = date.span.start >= span.end || span.start >= date.span.end;
      return apart && gap.length <= 6 && !/[.;:!?\n]/.test(gap);
    });
    if (!beside) continue;
    if (one.kept.deictic !== undefined) {
      const day = beside.day - Number(one.kept.deictic);
      bounds.push({ from: day, to: day, weight: 3, reason: 'the distance it gives to a date', span });
    } else if (one.meaning === 'shift' && Number(one.kept.direction) < 0 && one.kept.told === undefined && Number(one.kept.n) > 0) {
      const size = { D: 1, F: 14, M: 30.4, W: 7, Y: 365 }[String(one.kept.u)];
      if (!size) continue;
      const about = beside.day + Math.round(Number(one.kept.n) * size);
      const slack = Math.floor(size / 2);
      bounds.push({ from: about - slack, to: about + slack, weight: 2, reason: 'the distance it gives to a date', span });
    }
  }
  return bounds;
}

/** The stretch of days that most of the evidence allows; `null` where it stays open on a side or the evidence contradicts itself. */
function mostLikely(bounds: readonly Bound[]): { from: DayNumber; to: DayNumber } | null {
  if (bounds.length === 0) return null;
  const edges = [...new Set(bounds.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  let best = Number.NEGATIVE_INFINITY;
  let window: { from: DayNumber; to: DayNumber } | null = null;
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index]!;
    const to = edges[index + 1]! - 1;
    const score = bounds.reduce((sum, bound) => sum + (bound.from <= from && bound.to >= to ? bound.weight : 0), 0);
    if (score > best + 1e-9) {
      best = score;
      window = { from, to };
    } else if (window && Math.abs(score - best) < 1e-9) {
      window = { from: window.from, to };
    }
  }
  const all = bounds.reduce((sum, bound) => sum + bound.weight, 0);
  if (!window || best < 0.66 * all || window.from < -EVER / 2 || window.to > EVER / 2) return null;
  return window;
}
