import { addDays } from '../../text/calendar.ts';
import type { Draft } from '../draft.ts';
import { keysOf } from '../draft.ts';
import type { Deed, Thing, UtteredSentence } from './utterance.ts';
import { utteranceOf } from './utterance.ts';

/** How two statements of one speaker compare. */
export interface Comparison {
  /** Above 0: renderings of one utterance, the more the surer. */
  readonly score: number;
  /** They say of the same matter what cannot both have been said at once. */
  readonly contrary: boolean;
}

const APART: Comparison = { score: 0, contrary: false };
const CONTRARY: Comparison = { score: 0, contrary: true };

/** Days that a report may come after what it quotes without saying when it was said. */
const LATE = 3;

/** What a pair of sentences must have in common, by the weight of the lighter one: short ones prove little. */
const ENOUGH: readonly { readonly weight: number; readonly part: number; readonly whole: number }[] = [
  { weight: 7, part: 0.55, whole: 0.42 },
  { weight: 4, part: 0.66, whole: 0.46 },
  { weight: 2.5, part: 0.8, whole: 0.55 },
  { weight: 2.3, part: 0.95, whole: 0.8 },
];
/** What a piece must weigh to be known in a longer sentence that holds all of it. */
const CUT = 2.3;
/** Verbatim, a sentence of so many words is known again whatever its words weigh. */
const VERBATIM_WORDS = 3;
/** Words in a row that a piece of a longer sentence must have. */
const CUT_WORDS = 4;
/** Two places of one report render one utterance where it is all but verbatim. */
const WITHIN_REPORT = 0.75;
/** The same: where the reports name different channels or audiences. */
const ELSEWHERE = 0.7;

/**
 * Compares two statements sentence by sentence. Speaker and day must allow it; a sentence of the one must have enough words of a sentence of
 * the other, synonyms counted, and no other number, name, denial, doer or time. One sentence in common is enough: outlets cut a
 * statement differently.
 */
export function compareUtterances(a: Draft, b: Draft): Comparison {
  if (a.features.speaker !== b.features.speaker) return APART;
  if (saidApart(a, b)) return APART;
  const sameReport = a.view === b.view;
  if (sameReport && a.span.start < b.span.end && b.span.start < a.span.end) return APART;
  const least = sameReport ? WITHIN_REPORT : differ(a, b, 'channel') || differ(a, b, 'audience') ? ELSEWHERE : 0;
  const [left, right] = [utteranceOf(a), utteranceOf(b)];
  let score = 0;
  const matched = new Set<UtteredSentence>();
  const against: (readonly [UtteredSentence, UtteredSentence])[] = [];
  for (const x of left) {
    for (const y of right) {
      const found = likeness(x, y);
      if (found <= least) continue;
      if (contradict(x, y)) against.push([x, y]);
      else {
        matched.add(x).add(y);
        score = Math.max(score, found);
      }
    }
  }
  return against.some(([x, y]) => !matched.has(x) && !matched.has(y)) ? CONTRARY : score > 0 ? { score, contrary: false } : APART;
}

/** How much of two sentences is the same, 0 where too little to be one; 1 verbatim. */
export function likeness(a: UtteredSentence, b: UtteredSentence): number {
  if (a.letters === b.letters && a.letters.split(' ').length >= VERBATIM_WORDS) return 1;
  if (isCutFrom(a, b) || isCutFrom(b, a)) return 1;
  let common = 0;
  for (const [word, weight] of a.words) if (b.words.has(word)) common += Math.min(weight, b.words.get(word)!);
  const least = Math.min(a.weight, b.weight);
  const part = common / least;
  const whole = (2 * common) / (a.weight + b.weight);
  const needed = ENOUGH.find(({ weight }) => least >= weight);
  // A short piece cut out of a long sentence is told by its own words alone, if they all stand there.
  const cut = least >= CUT && part >= 0.9;
  return needed && ((part >= needed.part && whole >= needed.whole) || cut) ? whole : 0;
}

/** "Are awaiting their answer" in "we are awaiting their answer": all words of the one but the first stand in a row in the other. */
function isCutFrom(piece: UtteredSentence, whole: UtteredSentence): boolean {
  const words = piece.letters.split(' ');
  const own = words.length > CUT_WORDS ? words.slice(1).join(' ') : piece.letters;
  return words.length >= CUT_WORDS && (piece.weight >= 2 || words.length > CUT_WORDS) && ` ${whole.letters} `.includes(` ${own} `);
}

/** What cannot be two renderings of one sentence, however alike their words. */
function contradict(a: UtteredSentence, b: UtteredSentence): boolean {
  return (
    disjoint(a.numbers, b.numbers) ||
    disjoint(a.names, b.names) ||
    a.asked !== b.asked ||
    deniesWhat(a, b) ||
    deniesWhat(b, a) ||
    otherKinds(a, b) ||
    [...a.deeds].some(([verb, deed]) => {
      const other = b.deeds.get(verb);
      return other !== undefined && otherDeed(a, deed, b, other);
    })
  );
}

/** A word that both have is denied in the one alone; "refuse to discuss" and "refuse the discussion" deny the same, however they are built. */
const deniesWhat = (a: UtteredSentence, b: UtteredSentence): boolean =>
  [...a.denied].some(
    ([word, by]) =>
      ((a.words.get(word) ?? 0) >= 1 || a.deeds.has(word)) && b.words.has(word) && !b.denied.has(word) && !(by !== '' && b.words.has(by)),
  );

/** "Grain ships" are not "coal ships": a noun with another noun before it, and neither of these in the other sentence. */
const otherKinds = (a: UtteredSentence, b: UtteredSentence): boolean =>
  Math.min(a.weight, b.weight) < LONG &&
  [...a.kinds].some(([noun, kind]) => {
    const other = b.kinds.get(noun);
    return other !== undefined && other !== kind && !a.words.has(other) && !b.words.has(kind);
  });

/** In a sentence heavier than this a doer or an object may be a synonym that nobody listed. */
const LONG = 6;

function otherDeed(a: UtteredSentence, deed: Deed, b: UtteredSentence, other: Deed): boolean {
  if (deed.time !== null && other.time !== null && deed.time !== other.time) return true;
  const short = Math.min(a.weight, b.weight) < LONG;
  const differs = (x: Thing | null, y: Thing | null) =>
    x !== null &&
    y !== null &&
    x.word !== y.word &&
    x.isActor === y.isActor &&
    (x.isActor || (short && !a.words.has(y.word) && !b.words.has(x.word)));
  return differs(deed.by, other.by) || differs(deed.to, other.to);
}

/** Both have some, and each has what the other lacks: "30 days" and "60 days"; "of 30 days from 1 May" may be cut to "of 30 days". */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(number => !b.has(number)) && [...b].some(number => !a.has(number));
}

/** Whether the days on which the two were said, or must have been said, keep them apart. */
export function saidApart(a: Draft, b: Draft): boolean {
  if (!a.date || !b.date) return false;
  const [x, y] = a.date.start <= b.date.start ? [a, b] : [b, a];
  const [first, second] = [x.date!, y.date!];
  if (first.end >= second.start) return false;
  // The later of the two was not said on a day of its own: its report may be late.
  return y.dated || addDays(first.end, LATE) < second.start;
}

function differ(a: Draft, b: Draft, name: string): boolean {
  const [left, right] = [keysOf(a, name), keysOf(b, name)];
  return left.length > 0 && right.length > 0 && !left.some(key => right.includes(key));
}
