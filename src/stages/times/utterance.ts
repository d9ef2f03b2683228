import type { Statement } from '../../model/layers.ts';
import { type DayNumber, parseDay } from '../../text/calendar.ts';
import { type Lexed, MARK, PARAGRAPH } from './lexing.ts';
import type { Found, TimeMatcher } from './matching.ts';
import type { Place } from './values.ts';

/** Tokens on either side in which a word of speaking makes a day the day of speaking. */
const SPEECH_REACH = 10;
/** Quotations older than this are history, and their "today" is told anew. */
const SPOKEN_WITHIN = 10;

/**
 * Tells for a span the day on which the statement around it was made, or `null`. Of a statement that is quoted in part only the quoted part
 * counts from there.
 */
export function utteranceDays(statements: readonly Statement[]): (start: number, end: number, quoted: boolean) => DayNumber | null {
  const stretches: { start: number; end: number; day: DayNumber; onlyQuoted: boolean }[] = [];
  for (const statement of statements) {
    const day = parseDay(statement.saidOn);
    // Indirect speech is told from the report's own day ("he said on Monday that they would meet tomorrow").
    if (day === null || statement.kind === 'indirect') continue;
    for (const [start, end] of statement.content) stretches.push({ start, end, day, onlyQuoted: statement.kind === 'mixed' });
  }
  if (stretches.length === 0) return () => null;
  return (start, end, quoted) => {
    let best: (typeof stretches)[number] | null = null;
    for (const stretch of stretches) {
      if (stretch.start > start || stretch.end < end || (stretch.onlyQuoted && !quoted)) continue;
      if (!best || stretch.end - stretch.start < best.end - best.start) best = stretch;
    }
    return best?.day ?? null;
  };
}

/**
 * Whether an expression is the day on which something was said: "on June 2 slammed ..., saying", "told reporters Friday". A quotation that
 * follows has its "today" from there.
 */
export function isSpokenOn(lexed: Lexed, matcher: TimeMatcher, found: Found, place: Place, reference: DayNumber | null): boolean {
  if (place.unit !== 'D' || place.earliest === null || reference === null || found.meaning !== 'point') return false;
  if (place.earliest > reference || place.earliest < reference - SPOKEN_WITHIN) return false;
  for (let at = found.from - 1; at >= Math.max(0, found.from - SPEECH_REACH); at--) {
    if (matcher.valueOf(lexed, at, 'speech') !== undefined) return true;
    if (endsSentence(lexed, at)) break;
  }
  for (let at = found.to; at < Math.min(lexed.count, found.to + SPEECH_REACH * 2); at++) {
    if (lexed.gap[at]! & PARAGRAPH) break;
    if (matcher.valueOf(lexed, at, 'speech') !== undefined) return true;
    if (endsSentence(lexed, at)) break;
  }
  return false;
}

/** Whether a token is a full stop, or a mark of exclamation or question. */
export const endsSentence = (lexed: Lexed, at: number): boolean =>
  lexed.kind[at] === MARK && (lexed.value[at] === 46 || lexed.value[at] === 33 || lexed.value[at] === 63);
