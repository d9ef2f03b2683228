import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import type { Time } from '../../model/layers.ts';
import type { Day } from '../../model/span.ts';
import { type DayInterval, isDay, weekdayOf } from '../../text/calendar.ts';
import { annotateTimes, type TimesInput } from './annotate-times.ts';

const OPEN_WEEKDAY = /^XXXX-WXX-(\d)(.*)$/;
const OPEN_DAY = /^XXXX-\d\d-\d\d$/;

/**
 * Times of a report whose day is only known to lie in a window. What is the same whichever day of the window it was written keeps its
 * value; what depends on the day covers all it can mean and keeps open parts ("Thursday" of a window of two weeks). A weekday that can only
 * be one of the days the report names ("on 2 June ... on Monday") is that day.
 */
export function annotateTimesWithin(input: Omit<TimesInput, 'published'>, window: DayInterval, knowledge: TimeKnowledge): Time[] {
  const [first, last, open] = [window.earliest, window.latest, null].map(published => annotateTimes({ ...input, published }, knowledge));
  const firsts = new Map(first!.map(time => [time.start, time]));
  const lasts = new Map(last!.map(time => [time.start, time]));
  const placed = open!.map(time => place(time, firsts.get(time.start), lasts.get(time.start)));
  const named = new Set<Day>();
  for (const [index, time] of placed.entries()) {
    if (isDay(time.value) && (time.basis === 'absolute' || OPEN_DAY.test(open![index]!.value))) named.add(time.value);
  }
  return placed.map(time => tieWeekday(time, named));
}

function place(time: Time, a: Time | undefined, b: Time | undefined): Time {
  if (!a || !b || a.end !== time.end || b.end !== time.end || time.basis === 'absolute') return time;
  if (a.value === b.value && a.earliest === b.earliest && a.latest === b.latest)
    return { ...a, basis: a.basis === 'published' ? 'window' : a.basis };
  const days = [a.earliest, a.latest, b.earliest, b.latest].filter(day => day !== null).sort();
  if (days.length < 4) return time;
  const value = a.value === b.value ? a.value : time.value;
  return { ...time, value, earliest: days[0]!, latest: days[3]!, basis: 'window' };
}

function tieWeekday(time: Time, named: ReadonlySet<Day>): Time {
  const match = OPEN_WEEKDAY.exec(time.value);
  if (!match || time.type === 'SET' || time.earliest === null || time.latest === null) return time;
  const fitting = [...named].filter(day => day >= time.earliest! && day <= time.latest! && weekdayOf(day) === Number(match[1]));
  const [day] = fitting;
  if (fitting.length !== 1 || !day) return time;
  return { ...time, value: day + match[2], earliest: day, latest: day, basis: 'text' };
}
