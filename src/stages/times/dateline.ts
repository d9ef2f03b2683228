import { type DayNumber, dayNumber, isDate } from '../../text/calendar.ts';
import type { Lexed } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';

/** Characters from the beginning in which a dateline ("VIENNA, May 29, 1955 -") can stand. */
const REACH = 160;

/** The day a text without day of publication gives in its dateline, where it has a year. */
export function readDateline(lexed: Lexed, _matcher: TimeMatcher, found: readonly Found[]): DayNumber | null {
  const first = found[0];
  if (!first || lexed.start[first.from]! > REACH) return null;
  const { kept } = first;
  // Only words in capitals or before a dash or bracket make a dateline of a date; a date in running text is no day of publication.
  const next = first.to < lexed.count ? lexed.text.slice(lexed.start[first.to]!, lexed.start[first.to]! + 2) : '';
  const before = lexed.text.slice(0, lexed.start[first.from]!);
  const headed = before.trim() === '' || /\p{Lu}{3,}[^.\n]{0,80}$/u.test(before) || /(?:^|\n)[^\n]{0,40}$/.test(before);
  if (!headed || !/^(?:[-–—(:]|\n|$)/.test(next.trim() === '' ? '' : next)) return null;
  if (kept.iso !== undefined) {
    const [year, month, day] = String(kept.iso).split('-').map(Number);
    return isDate(year!, month!, day!) ? dayNumber(year!, month!, day!) : null;
  }
  if (kept.y === undefined || kept.mo === undefined || kept.d === undefined || kept.bc !== undefined) return null;
  const [year, month, day] = [Number(kept.y), Number(kept.mo), Number(kept.d)];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}
