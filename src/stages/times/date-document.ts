import type { Dating } from '../../model/collection.ts';
import type { Block } from '../../model/document.ts';
import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import type { Time } from '../../model/layers.ts';
import type { Sentence } from '../../model/syntax.ts';
import { type DayInterval, type DayNumber, formatDay, parseDay } from '../../text/calendar.ts';
import { contentAt } from './content.ts';
import { type Bound, boundsOf, EVER } from './dating-bounds.ts';
import { chooseYear } from './dating-year.ts';
import { matcherOf } from './matcher-of.ts';
import { nameDate } from './named-dates.ts';
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

/** The stretch of days that most of the evidence allows; `null` where it stays open on a side or the evidence contradicts itself. */
function mostLikely(bounds: readonly Bound[]): { from: DayNumber; to: DayNumber } | null {
  if (bounds.length === 0) return null;
  const changes = new Map<DayNumber, number>();
  const change = (day: DayNumber, weight: number) => changes.set(day, (changes.get(day) ?? 0) + weight);
  for (const { from, to, weight } of bounds) {
    change(from, weight);
    change(to + 1, -weight);
  }
  const edges = [...changes.keys()].sort((a, b) => a - b);
  let best = 0;
  let score = 0;
  let window: { from: DayNumber; to: DayNumber } | null = null;
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index]!;
    const to = edges[index + 1]! - 1;
    score += changes.get(from)!;
    if (score > best + 1e-6) {
      best = score;
      window = { from, to };
    } else if (window && Math.abs(score - best) < 1e-6) {
      window = { from: window.from, to };
    }
  }
  const all = bounds.reduce((sum, bound) => sum + bound.weight, 0);
  if (!window || best < 0.66 * all || window.from < -EVER / 2 || window.to > EVER / 2) return null;
  return window;
}
