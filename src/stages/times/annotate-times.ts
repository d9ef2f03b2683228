import type { Block } from '../../model/document.ts';
import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import type { Statement, Time, TimeModifier, TimeType } from '../../model/layers.ts';
import type { Day } from '../../model/span.ts';
import type { Sentence } from '../../model/syntax.ts';
import { type DayNumber, formatDay, parseDay, partsOf } from '../../text/calendar.ts';
import { joinWeekdays } from './beside-date.ts';
import { contentAt } from './content.ts';
import { type Course, monthKey } from './course.ts';
import { readDateline } from './dateline.ts';
import { type Direction, ownsNext, readDirection } from './direction.ts';
import { isHistory } from './history.ts';
import { matcherOf } from './matcher-of.ts';
import type { Found } from './matching.ts';
import { behindQuotation, countsFromToday, quotedTokens } from './quotes.ts';
import { extendRanges } from './ranges.ts';
import { type Reading, resolveFound } from './resolve.ts';
import { treeDirection } from './tree-direction.ts';
import { isSpokenOn, utteranceDays } from './utterance.ts';
import { orderWeekdays } from './weekday-range.ts';

export interface TimesInput {
  readonly text: string;
  /** Trees, where they are there already: they are asked which way a clause looks where the words do not tell. */
  readonly sentences?: readonly Sentence[];
  /** Day of publication; what is relative stays open without it and without a dateline. */
  readonly published: Day | null;
  readonly blocks?: readonly Block[];
  /** Statements with the day they were said on: inside their content "tomorrow" counts from that day. */
  readonly statements?: readonly Statement[];
}

/**
 * Finds the dates, hours, lengths and repetitions of a text and puts them on the calendar, in text order, not overlapping. Values follow
 * TIMEX3 (ISO-TimeML). Never asks the computer's clock: what neither the text nor the day of publication tells has `XXXX` parts,
 * `earliest` and `latest` null and the basis `none`.
 *
 *     annotateTimes({ text: 'They meet next Monday.', published: '2025-05-28' }, englishTimes)
 *     // [{ start: 10, end: 21, type: 'DATE', value: '2025-06-02', earliest: '2025-06-02', latest: '2025-06-02', basis: 'published' }]
 */
export function annotateTimes(input: TimesInput, knowledge: TimeKnowledge): Time[] {
  const matcher = matcherOf(knowledge);
  const lexed = matcher.lex(input.text);
  const isContent = contentAt(input.blocks);
  const ranged = extendRanges(lexed, matcher, matcher.find(lexed)).filter(one => isContent(lexed.start[one.from]!));
  const found = joinWeekdays(lexed, matcher, ranged);
  const published = parseDay(input.published);
  const dateline = published === null ? readDateline(lexed, matcher, found) : null;
  const reference = published ?? dateline;
  const course: Course = {
    reference,
    referenceBasis: published === null ? 'dateline' : 'published',
    history: isHistory(found, reference),
    narrative: null,
    quarter: null,
    spoken: null,
    years: yearsTold(found),
  };
  const quoted = quotedTokens(lexed);
  const said = utteranceDays(input.statements ?? []);
  const byTree = input.sentences?.length ? treeDirection(input.sentences, knowledge.words) : null;
  const directionOf = (one: Found) => {
    let direction: Direction | null = null;
    return (): Direction => {
      direction ??= readDirection(lexed, matcher, one.from, one.to, one.kept.d !== undefined || one.kept.w !== undefined).direction;
      // Where the words around are silent, the tree may know the verb. "Friday's raid" is told by nothing but its own noun.
      if (direction === 0 && !ownsNext(lexed, one)) direction = byTree?.(lexed.start[one.from]!, lexed.end[one.to - 1]!) ?? 0;
      return direction;
    };
  };
  /** The day of speaking where the expression is told: here, or behind the quotation that `index` stands in. */
  const spokenOn = (one: Found, reading: Reading | null): DayNumber | null =>
    !quoted[one.from] && reading?.place && isSpokenOn(lexed, matcher, one, reading.place, reference) ? reading.place.earliest : null;
  const spokenBehind = (index: number): DayNumber | null => {
    for (const one of behindQuotation(lexed, quoted, found, index)) {
      const day = spokenOn(one, resolveFound(lexed, matcher, one, course, directionOf(one)));
      if (day !== null) return day;
    }
    return null;
  };
  const times: Time[] = [];
  const last: { one?: Found; reading?: Reading } = {};
  for (const [index, one] of found.entries()) {
    const start = lexed.start[one.from]!;
    const end = lexed.end[one.to - 1]!;
    const uttered =
      said(start, end, quoted[one.from] === 1) ??
      (quoted[one.from] && countsFromToday(one) ? (spokenBehind(index) ?? course.spoken) : null);
    const local: Course = uttered === null ? course : { ...course, reference: uttered, referenceBasis: 'utterance' };
    const direct = directionOf(one);
    let reading = resolveFound(lexed, matcher, one, local, direct);
    if (!reading) continue;
    const range = last.one && last.reading ? orderWeekdays(lexed, matcher, last.one, last.reading, one, reading, direct) : null;
    if (range) {
      const { start, end } = times.pop()!;
      times.push(asTime(start, end, range.first));
      reading = range.second;
    }
    remember(course, one, reading, direct);
    course.spoken = spokenOn(one, reading) ?? course.spoken;
    times.push(asTime(start, end, reading));
    Object.assign(last, { one, reading });
  }
  return times;
}

/** Years that the text gives with a day or month; of two different years for one date neither is taken. */
function yearsTold(found: readonly Found[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { kept } of found) {
    if (kept.y === undefined || kept.mo === undefined || kept.d === undefined || kept.bc !== undefined) continue;
    const key = monthKey(Number(kept.mo), Number(kept.d));
    const year = Number(kept.y);
    years.set(key, years.has(key) && years.get(key) !== year ? Number.NaN : year);
  }
  for (const [key, year] of [...years]) if (Number.isNaN(year)) years.delete(key);
  return years;
}

/** Moves the narrative on: what is told next counts from here. */
function remember(course: Course, found: Found, reading: Reading, direct: () => Direction): void {
  if (!reading.place || reading.place.earliest === null) return;
  course.narrative = reading.place;
  if (found.meaning !== 'point' || reading.place.unit !== 'Q' || found.kept.yearsBack !== undefined || found.kept.period !== undefined)
    return;
  // A quarter still to come is a forecast; what is compared with "a year earlier" is the one reported.
  if (course.reference === null || reading.place.latest! < course.reference || direct() < 0) {
    const { year, month } = partsOf(reading.place.earliest);
    course.quarter = { year, quarter: Math.ceil(month / 3) };
  }
}

const asDay = (day: DayNumber | null): Day | null => (day === null ? null : formatDay(day));

function asTime(start: number, end: number, reading: Reading): Time {
  const time: { -readonly [Key in keyof Time]: Time[Key] } = {
    start,
    end,
    type: reading.type as TimeType,
    value: reading.value,
    earliest: asDay(reading.earliest),
    latest: asDay(reading.latest),
    basis: reading.basis,
  };
  if (reading.modifier) time.modifier = reading.modifier as TimeModifier;
  return time;
}
