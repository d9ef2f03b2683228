import { type Lexed, MARK, PARAGRAPH } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';

/** Marks and articles that may stand between a date and its weekday: "3 May, a Saturday", "Thursday (June 12)". */
const NEAR = 3;

/** Gives a weekday that stands beside a date the date's day, and the date the weekday: together they fix the year. */
export function joinWeekdays(lexed: Lexed, matcher: TimeMatcher, found: readonly Found[]): readonly Found[] {
  let joined: Found[] | null = null;
  for (let index = 0; index + 1 < found.length; index++) {
    const [one, next] = [found[index]!, found[index + 1]!];
    const pair = isDate(one) && isWeekday(next) ? [next, one] : isWeekday(one) && isDate(next) ? [one, next] : null;
    if (!pair || !adjoin(lexed, matcher, one.to, next.from)) continue;
    const [weekday, date] = pair as [Found, Found];
    const { mo, d, y } = date.kept;
    const w = weekday.kept.w!;
    joined ??= [...found];
    joined[joined.indexOf(weekday)] = { ...weekday, kept: { ...weekday.kept, mo: mo!, d: d!, ...(y === undefined ? {} : { y }) } };
    joined[joined.indexOf(date)] = { ...date, kept: { ...date.kept, w } };
  }
  return joined ?? found;
}

const isDate = ({ meaning, kept }: Found): boolean =>
  meaning === 'point' && kept.mo !== undefined && kept.d !== undefined && kept.w === undefined && kept.weekOf === undefined;

const isWeekday = ({ meaning, kept }: Found): boolean =>
  meaning === 'point' &&
  kept.w !== undefined &&
  kept.d === undefined &&
  kept.rel === undefined &&
  kept.nrel === undefined &&
  kept.ofWeek === undefined;

function adjoin(lexed: Lexed, matcher: TimeMatcher, from: number, to: number): boolean {
  if (to === from || to - from > NEAR) return false;
  let marks = 0;
  for (let at = from; at <= to; at++) {
    if (lexed.gap[at]! & PARAGRAPH) return false;
    if (at === to) break;
    if (lexed.kind[at] === MARK && (lexed.value[at] === 44 || lexed.value[at] === 40)) marks++;
    else if (matcher.valueOf(lexed, at, 'determiner') === undefined) return false;
  }
  return marks === 1;
}
