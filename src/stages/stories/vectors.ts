import type { Day } from '../../model/index.ts';
import { parseDay } from '../../text/index.ts';

/** A report as far as stories are concerned. */
export interface StoryInput {
  readonly id: string;
  readonly text: string;
  readonly published: Day | null;
  readonly title?: string | null;
  /** Only these parts are read, where given. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
}

/** A report as a weighted bag of terms. */
export interface StoryVector {
  readonly id: string;
  /** Day number, or null where the report has no day. */
  readonly day: number | null;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Words of a report that are read; its later paragraphs tell what was before. */
const LONGEST = 600;
/** Terms kept of a report. */
const MOST_TERMS = 80;
/** The opening says what is new; its words count twice. */
const OPENING = 40;
/** Names and figures tell one earthquake from another. */
const NAME_WEIGHT = 1.3;

/** Two words in a row say more than each, but are seldom met again. */
const PAIR_WEIGHT = 0.25;
/** Documents that a small collection is thought to be drawn from, so that five reports of one matter still have rare and common words. */
const BACKGROUND = 200;
/** Power of the inverse document frequency; below one, because the rarest words of a report are accidents, not its subject. */
const RARITY = 0.6;
/**
 * A short text shares few words even with its twin: similarity is measured against the terms the two have, not against those a long report
 * would have. Texts with fewer terms than this count as if they had so many.
 */
const FEWEST_TERMS = 14;

/** Cuts the commonest endings off a word: inflected forms of a headline word must meet, exactness is not needed. */
function stem(word: string): string {
  if (/\d/.test(word) || word.length <= 4) return word;
  return word
    .replace(/['’]s$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ingly|edly|ing|ers|ed|es|er|ly|s)$/, '')
    .slice(0, 9);
}

/** Terms of a report with their counts; a name or figure is marked and weighs more. */
export function termCounts(input: StoryInput, common: ReadonlySet<string> = new Set()): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, count: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + count);
  };
  const body = (input.parts ?? [{ start: 0, end: input.text.length }]).map(part => input.text.slice(part.start, part.end)).join('\n');
  const text = input.title ? `${input.title}\n${body}` : body;
  let position = 0;
  let previous = '';
  let end = -2;
  for (const match of text.matchAll(WORD)) {
    if (position >= LONGEST) break;
    const printed = match[0];
    const lower = stem(
      printed
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase(),
    );
    const begins = end < 0 || /[.!?:“"\n]/.test(text.slice(end, match.index));
    const name = /^\p{Lu}/u.test(printed) && !begins;
    const weight = (position < OPENING ? 2 : 1) * (name || /\d/.test(printed) ? NAME_WEIGHT : 1);
    const plain = lower.length < 2 || common.has(printed.toLowerCase());
    if (!plain) add(lower, weight);
    if (previous !== '' && !begins && lower.length > 2 && previous.length > 2) add(`${previous} ${lower}`, weight * PAIR_WEIGHT);
    previous = lower;
    end = match.index + printed.length;
    position++;
  }
  return counts;
}

/**
 * Vectors of all reports: logarithmic counts times inverse document frequency, the strongest terms only, scaled so that equal texts have similarity one or, for short ones, more. The vocabulary is
 * numbered in sorted order, so that equal input in any order gives equal vectors.
 */
export function buildVectors(inputs: readonly StoryInput[], common: ReadonlySet<string> = new Set()): StoryVector[] {
  const frequency = new Map<string, number>();
  // Counted twice, so that the words of all reports are never in memory together.
  for (const input of inputs) for (const term of termCounts(input, common).keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const n = inputs.length;
  // In a large collection a word of one report alone says nothing about its neighbours; in a small one it keeps reports apart.
  const fewest = n < 100 ? 1 : 2;
  const most = n * 0.25 + 5;
  const vocabulary = [...frequency].filter(([, df]) => df >= fewest && df <= most).map(([term]) => term);
  const numbers = new Map(vocabulary.sort().map((term, i) => [term, i] as const));
  return inputs.map(input => {
    const all: [number, number][] = [];
    for (const [term, count] of termCounts(input, common)) {
      const number = numbers.get(term);
      if (number === undefined) continue;
      const df = frequency.get(term)!;
      all.push([number, (1 + Math.log(count < 1 ? 1 : count)) * (count < 1 ? count : 1) * Math.log((n + BACKGROUND) / df) ** RARITY]);
    }
    all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const kept = all.slice(0, MOST_TERMS).sort((a, b) => a[0] - b[0]);
    const length =
      Math.sqrt(Math.max(FEWEST_TERMS, kept.length) / MOST_TERMS) * Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) ||
      1;
    return {
      id: input.id,
      day: parseDay(input.published),
      terms: Int32Array.from(kept, ([term]) => term),
      weights: Float64Array.from(kept, ([, weight]) => weight / length),
    };
  });
}
