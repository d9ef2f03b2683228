import { digitsOf, type Lexed, MARK, NUMBER, PARAGRAPH } from './lexing.ts';
import { daysBefore, daysBehind } from './lists.ts';
import type { Found, TimeMatcher } from './matching.ts';
import type { Reader } from './readers.ts';

const DASH = 45;

/**
 * Adds the other end of ranges that print their month or century once: "May 23-25", "22 to 25 April", "2006-07". Each end is a time of
 * its own.
 */
export function extendRanges(lexed: Lexed, matcher: TimeMatcher, found: readonly Found[]): Found[] {
  const { day: readDay } = matcher.readers;
  const result: Found[] = [];
  let merged: Found | null = null;
  for (const [index, told] of found.entries()) {
    if (told === merged) continue;
    const one = borrowYear(lexed, matcher, told, found[index + 1]);
    const { kept } = one;
    const before = result.at(-1);
    if (one.meaning === 'point' && kept.mo !== undefined && kept.d !== undefined && kept.clock === undefined) {
      const listed = daysBefore(lexed, matcher, one, before?.to ?? 0).map(({ from, to, day }) => ({
        ...one,
        from,
        to,
        kept: rangeKept(one, day),
      }));
      const first = listed.length > 0 ? null : firstDay(lexed, matcher, readDay!, one, before?.to ?? 0);
      if (first) result.push(first);
      result.push(...listed);
    }
    result.push(one);
    const limit = found[index + 1]?.from ?? lexed.count;
    if (one.meaning === 'point' && kept.clock !== undefined) {
      const second = secondClock(lexed, matcher, one, limit);
      if (second) result.push(second);
    }
    if (one.meaning !== 'point' || kept.clock !== undefined || kept.hour !== undefined) continue;
    if (kept.mo !== undefined && kept.d !== undefined) {
      const listed = daysBehind(lexed, matcher, one, limit, at => closes(lexed, matcher, at));
      result.push(...listed.map(({ from, to, day }) => ({ ...one, from, to, kept: rangeKept(one, day) })));
      if (listed.length > 0) continue;
      const second = secondDay(lexed, matcher, readDay!, one, limit);
      if (!second) continue;
      // "March 5-9, 1918": the year behind belongs to both ends.
      const next = found[index + 1];
      if (next && kept.y === undefined && isYearOnly(next) && follows(lexed, second.to, next.from)) {
        merged = next;
        const y = next.kept.y!;
        result[result.length - 1] = { ...one, kept: { ...kept, y } };
        result.push({ ...second, to: next.to, kept: { ...second.kept, y } });
      } else result.push(second);
    } else if (isYearOnly(one)) {
      const second = secondYear(lexed, matcher, one, limit);
      if (second) result.push(second);
    }
  }
  return result;
}

const isYearOnly = (one: Found): boolean => one.kept.y !== undefined && Object.keys(one.kept).length === 1;

/** Whether one token follows another at once or after a comma. */
const follows = (lexed: Lexed, to: number, from: number): boolean =>
  from === to || (from === to + 1 && lexed.kind[to] === MARK && lexed.value[to] === 44);

/** "26 June - 4 August 1952", "August and September 1914": the first end has the year of the second. */
function borrowYear(lexed: Lexed, matcher: TimeMatcher, one: Found, next: Found | undefined): Found {
  const { kept } = one;
  if (
    !next ||
    one.meaning !== 'point' ||
    kept.mo === undefined ||
    kept.y !== undefined ||
    kept.relYear !== undefined ||
    kept.rel !== undefined
  )
    return one;
  if (
    next.kept.y === undefined ||
    next.kept.mo === undefined ||
    next.kept.bc !== undefined ||
    (kept.d === undefined) !== (next.kept.d === undefined)
  )
    return one;
  if (next.from !== one.to + 1 || joint(lexed, matcher, one.to) === 0) return one;
  const year = Number(next.kept.y);
  return { ...one, kept: { ...kept, y: Number(kept.mo) > Number(next.kept.mo) ? year - 1 : year } };
}

type ReadDay = Reader;

/** 2 for a dash, 1 for a word that joins two ends, 0 for neither. */
function joint(lexed: Lexed, matcher: TimeMatcher, at: number): 0 | 1 | 2 {
  if (at < 0 || at >= lexed.count || lexed.gap[at]! & PARAGRAPH) return 0;
  if (lexed.kind[at] === MARK) return lexed.value[at] === DASH ? 2 : 0;
  return matcher.valueOf(lexed, at, 'rangeJoint') === undefined ? 0 : 1;
}

function secondDay(lexed: Lexed, matcher: TimeMatcher, readDay: ReadDay, one: Found, limit: number): Found | null {
  const kind = joint(lexed, matcher, one.to);
  if (kind === 0) return null;
  let at = one.to + 1;
  if (matcher.valueOf(lexed, at, 'determiner') !== undefined) at++;
  const reading = readDay(lexed, at);
  if (!reading || reading.end > limit || Number(reading.value) <= Number(one.kept.d)) return null;
  if (kind === 1 && !closes(lexed, matcher, reading.end)) return null;
  if (kind === 2 && lexed.gap[at] === 0 && lexed.gap[one.to]! !== 0) return null;
  return { ...one, from: at, to: reading.end, kept: rangeKept(one, reading.value) };
}

function rangeKept(one: Found, day: number | string): Found['kept'] {
  const { mo, y } = one.kept;
  return y === undefined ? { mo: mo!, d: day } : { mo: mo!, d: day, y };
}

function firstDay(lexed: Lexed, matcher: TimeMatcher, readDay: ReadDay, one: Found, from: number): Found | null {
  // Only where the day stands first: "22-25 April", "the 13th to the 19th of October".
  let head = one.from;
  if (matcher.valueOf(lexed, head, 'determiner') !== undefined) head++;
  const own = readDay(lexed, head);
  if (!own || own.value !== one.kept.d) return null;
  const kind = joint(lexed, matcher, one.from - 1);
  if (kind === 0) return null;
  const at = one.from - 2;
  if (at < from || lexed.kind[at] === MARK) return null;
  const reading = readDay(lexed, at);
  if (!reading || reading.end !== at + 1 || Number(reading.value) >= Number(one.kept.d)) return null;
  const start = at - 1 >= from && matcher.valueOf(lexed, at - 1, 'determiner') !== undefined ? at - 1 : at;
  if (kind === 1 && matcher.valueOf(lexed, start - 1, 'timePreposition') === undefined) return null;
  return { ...one, from: start, to: at + 1, kept: rangeKept(one, reading.value) };
}

/** After "June 2 and 3": what follows must not be something the number counts. */
function closes(lexed: Lexed, matcher: TimeMatcher, at: number): boolean {
  if (at >= lexed.count || lexed.kind[at] === MARK) return lexed.value[at] !== 37;
  return (
    matcher.valueOf(lexed, at, 'timePreposition') !== undefined ||
    matcher.valueOf(lexed, at, 'limit') !== undefined ||
    matcher.valueOf(lexed, at, 'ahead') !== undefined ||
    matcher.valueOf(lexed, at, 'back') !== undefined
  );
}

/** "between 10:00 and 12:00": the other hour of the same day. */
function secondClock(lexed: Lexed, matcher: TimeMatcher, one: Found, limit: number): Found | null {
  if (joint(lexed, matcher, one.to) === 0) return null;
  const reading = matcher.readers.clock!(lexed, one.to + 1);
  if (!reading || reading.end > limit) return null;
  // "from 22:00 to 05:00 daily".
  if (!closes(lexed, matcher, reading.end) && matcher.valueOf(lexed, reading.end, 'daily') === undefined) return null;
  return { ...one, from: one.to + 1, to: reading.end, kept: { ...one.kept, clock: reading.value } };
}

/** "2006-07", "1955/56". */
function secondYear(lexed: Lexed, matcher: TimeMatcher, one: Found, limit: number): Found | null {
  const at = one.to + 1;
  // "from 1861 to 1865".
  if (at < limit && joint(lexed, matcher, one.to) !== 0) {
    const full = matcher.readers.year!(lexed, at);
    if (full && full.end <= limit && Number(full.value) > Number(one.kept.y))
      return { ...one, from: at, to: full.end, kept: { y: full.value } };
  }
  if (at >= limit || lexed.kind[one.to] !== MARK || (lexed.value[one.to] !== DASH && lexed.value[one.to] !== 47)) return null;
  if (lexed.gap[one.to] !== 0 || lexed.gap[at] !== 0 || lexed.kind[at] !== NUMBER || digitsOf(lexed, at) !== 2) return null;
  const year = Number(one.kept.y);
  const second = Math.floor(year / 100) * 100 + lexed.value[at]!;
  if (second <= year) return null;
  return { ...one, from: at, to: at + 1, kept: { y: second } };
}
