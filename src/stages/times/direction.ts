import { isLetterCode, type Lexed, MARK, PARAGRAPH, UNKNOWN, WORD } from './lexing.ts';
import type { TimeMatcher } from './matching.ts';

/** -1 behind, 1 ahead, 0 not told. */
export type Direction = -1 | 0 | 1;

export interface DirectionCue {
  readonly direction: Direction;
  /** Where nothing else need be asked. */
  readonly strong: boolean;
}

const REACH = 16;
/** After "Wednesday's": the noun and its verb. */
const OWNER_REACH = 5;
/** Words between a state and the end it had: "held along the river until". */
const LASTING_REACH = 8;
const NOTHING: DirectionCue = { direction: 0, strong: false };

function endsClause(lexed: Lexed, at: number): boolean {
  if (lexed.kind[at] !== MARK) return false;
  const code = lexed.value[at]!;
  if (code === 46) {
    // "Aug. 29", "U.S. officials": a full stop ends a sentence only before a capital, a quote or the end.
    if (at + 1 >= lexed.count) return true;
    const next = lexed.text.charCodeAt(lexed.start[at + 1]!);
    return lexed.gap[at + 1] !== 0 && !(next >= 97 && next <= 122) && !(next >= 48 && next <= 57);
  }
  return code === 59 || code === 33 || code === 63 || code === 34;
}

const endsWith = (lexed: Lexed, at: number, a: number, b: number): boolean => {
  const end = lexed.end[at]!;
  return end - lexed.start[at]! > 3 && lexed.text.charCodeAt(end - 1) === b && lexed.text.charCodeAt(end - 2) === a;
};

const isLowerCase = (lexed: Lexed, at: number): boolean => {
  const code = lexed.text.charCodeAt(lexed.start[at]!);
  return code >= 97 && code <= 122;
};

/**
 * Reads from the words around an expression whether the clause looks back or ahead: the nearest verb form before it, then the nearest
 * after it, then its preposition. A participle counts with its auxiliary ("will be held Monday" looks ahead).
 */
export function readDirection(lexed: Lexed, matcher: TimeMatcher, from: number, to: number, isDay = false): DirectionCue {
  const preposition = prepositionCue(lexed, matcher, from, isDay);
  // "since Monday" cannot lie ahead, and "gave them until Friday" can hardly lie behind.
  if (preposition.strong && lastedUntil(lexed, matcher, from)) return { direction: -1, strong: true };
  if (preposition.direction < 0 || (preposition.strong && from > 1 && !endsClause(lexed, from - 2))) return preposition;
  const owner = ownsNext(lexed, { to });
  // "On Friday rejected", "on Friday were": a finite verb right behind the date is its own.
  if (!owner && to < lexed.count && matcher.valueOf(lexed, to, 'link') === undefined && signal(lexed, matcher, to) < 0)
    return { direction: -1, strong: true };
  if (!owner) {
    for (let at = from - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
      if (endsClause(lexed, at) || startsClause(lexed, matcher, at)) break;
      const told = signal(lexed, matcher, at, isDay ? from : -1);
      if (told > 0 && matcher.valueOf(lexed, at, 'asks') !== undefined && matcher.valueOf(lexed, to, 'infinitive') !== undefined)
        return { direction: -1, strong: true };
      if (told !== 0) return { direction: told, strong: true };
      if (lexed.gap[at]! & PARAGRAPH) break;
    }
  }
  for (let at = to, steps = 0; at < lexed.count && steps < (owner ? OWNER_REACH : REACH); at++, steps++) {
    if (lexed.gap[at]! & PARAGRAPH || endsClause(lexed, at) || opensClause(lexed, matcher, at)) break;
    // "Friday's price is the highest" tells nothing of Friday.
    if (owner && matcher.valueOf(lexed, at, 'presentBe') !== undefined) continue;
    const told = signal(lexed, matcher, at);
    if (told !== 0) return { direction: told, strong: true };
  }
  return owner ? NOTHING : preposition;
}

/** "Friday's": an apostrophe follows. */
export const ownsNext = (lexed: Lexed, { to }: { readonly to: number }): boolean =>
  to < lexed.count && lexed.kind[to] === MARK && lexed.value[to] === 39;

/** "but", "when"; and ", and" which joins clauses rather than words. */
const startsClause = (lexed: Lexed, matcher: TimeMatcher, at: number): boolean =>
  matcher.valueOf(lexed, at, 'clauseStart') !== undefined ||
  (matcher.valueOf(lexed, at, 'clauseJoint') !== undefined && lexed.kind[at - 1] === MARK && lexed.value[at - 1] === 44);

const opensClause = (lexed: Lexed, matcher: TimeMatcher, at: number): boolean =>
  matcher.valueOf(lexed, at, 'clauseStart') !== undefined || matcher.valueOf(lexed, at, 'clauseNext') !== undefined;

/** "The truce held until Friday": a state that has ended. */
function lastedUntil(lexed: Lexed, matcher: TimeMatcher, from: number): boolean {
  for (let at = from - 2, steps = 0; at >= 0 && steps < LASTING_REACH; at--, steps++) {
    if (endsClause(lexed, at) || lexed.gap[at + 1]! & PARAGRAPH) return false;
    if (matcher.valueOf(lexed, at, 'lasting') !== undefined) return withAuxiliary(lexed, matcher, at) < 0;
    if (signal(lexed, matcher, at) !== 0) return false;
  }
  return false;
}

/** What the preposition before the expression says by itself. */
function prepositionCue(lexed: Lexed, matcher: TimeMatcher, from: number, isDay: boolean): DirectionCue {
  const until = matcher.valueOf(lexed, from - 1, 'until');
  if (until !== undefined) return { direction: 1, strong: until === 2 || (until === 3 && isDay) };
  if (matcher.valueOf(lexed, from - 1, 'since') !== undefined) return { direction: -1, strong: true };
  return NOTHING;
}

function signal(lexed: Lexed, matcher: TimeMatcher, at: number, from = -1): Direction {
  const kind = lexed.kind[at];
  if (kind === WORD) {
    const ahead = matcher.valueOf(lexed, at, 'ahead');
    if (ahead !== undefined) return signalAhead(lexed, matcher, at, String(ahead), from);
    // "before the meeting on Monday": what something else comes before is still to come.
    if (from - at > 2 && from >= 0 && lexed.kind[at + 1] !== MARK && matcher.valueOf(lexed, at, 'leadUp') !== undefined) return 1;
    if (matcher.valueOf(lexed, at, 'infinitive') !== undefined && opensInfinitive(lexed, matcher, at + 1)) {
      // "had been due to expire" is told by its "due".
      const plan = matcher.valueOf(lexed, at - 1, 'ahead');
      return plan === undefined ? 1 : signalAhead(lexed, matcher, at - 1, String(plan));
    }
    if (matcher.valueOf(lexed, at, 'back') === 1) return withAuxiliary(lexed, matcher, at);
    if (matcher.valueOf(lexed, at, 'present') === 1) return 1;
    if (from - at === 2 && matcher.valueOf(lexed, at, 'spokenNoun') !== undefined && isOwned(lexed, matcher, at)) return -1;
    if (matcher.valueOf(lexed, at, 'speech') === undefined && matcher.valueOf(lexed, at, 'lasting') === undefined) return 0;
  }
  if (kind !== MARK && isLowerCase(lexed, at) && endsWith(lexed, at, 101, 100)) return withAuxiliary(lexed, matcher, at);
  return 0;
}

/** "the minister's statement", "his statement". */
const isOwned = (lexed: Lexed, matcher: TimeMatcher, at: number): boolean =>
  matcher.valueOf(lexed, at - 1, 'owner') !== undefined || (at > 1 && lexed.kind[at - 2] === MARK && lexed.value[at - 2] === 39);

/** Modals, and participles of planning with what stands before them: "had been scheduled" looks back. */
function signalAhead(lexed: Lexed, matcher: TimeMatcher, at: number, kind: string, from = -1): Direction {
  // "may" with a capital is the month or a name.
  if (kind === 'modal') return isLowerCase(lexed, at) ? 1 : 0;
  // "proposed a round on 2 June" looks ahead, "proposed on Monday" is when it was proposed.
  if (kind === 'offer') return from >= 0 && from - at <= 2 ? -1 : 1;
  if (kind === 'possible') {
    // "could not be reached Wednesday", "neither could be found": what could not be done is over.
    for (let near = at + 1; near >= at - 8; near--) if (matcher.valueOf(lexed, near, 'not') !== undefined) return -1;
    return 1;
  }
  if (kind === 'for') {
    // "set for Monday" is a plan, "set a limit on Monday" is done.
    const next = matcher.valueOf(lexed, at + 1, 'setFor');
    if (next === undefined) return matcher.valueOf(lexed, at - 1, 'determiner') === undefined ? withAuxiliary(lexed, matcher, at) : 0;
  }
  // "had been due to expire": the plan before the infinitive has the tense.
  const plan = matcher.valueOf(lexed, at - 1, 'infinitive') === undefined ? undefined : matcher.valueOf(lexed, at - 2, 'ahead');
  if (plan !== undefined) return signalAhead(lexed, matcher, at - 2, String(plan), from);
  for (let before = at - 1, steps = 0; before >= 0 && steps < 3; before--, steps++) {
    if (matcher.valueOf(lexed, before, 'had') !== undefined) return -1;
    if (matcher.valueOf(lexed, before, 'link') === undefined) break;
  }
  return 1;
}

function opensInfinitive(lexed: Lexed, matcher: TimeMatcher, at: number): boolean {
  if (at >= lexed.count || lexed.kind[at] === MARK || !isLowerCase(lexed, at) || !isLetterCode(lexed.text.charCodeAt(lexed.start[at]!)))
    return false;
  return matcher.valueOf(lexed, at, 'notInfinitive') === undefined && !endsWith(lexed, at, 110, 103);
}

function withAuxiliary(lexed: Lexed, matcher: TimeMatcher, verb: number): Direction {
  for (let at = verb - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const ahead = matcher.valueOf(lexed, at, 'ahead');
    if (ahead !== undefined && isLowerCase(lexed, at)) {
      const told = signalAhead(lexed, matcher, at, String(ahead));
      if (told !== 0) return told;
    }
    if (matcher.valueOf(lexed, at, 'infinitive') !== undefined) return 1;
    if (matcher.valueOf(lexed, at, 'presentBe') !== undefined) return 1;
    const linked = matcher.valueOf(lexed, at, 'link') !== undefined || (lexed.kind[at] === UNKNOWN && endsWith(lexed, at, 108, 121));
    if (!linked) break;
  }
  return -1;
}
