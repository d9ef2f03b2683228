import { type HashTable, lookUp } from '../../text/features/hash-table.ts';
import { mix, SEED } from '../../text/features/hashing.ts';
import { addScores, bestClass, type Weights } from '../../text/features/weights.ts';
import type { WordTable } from '../../text/features/word-table.ts';

/**
 * Part of speech: one class for each pair of universal and language-specific tag. A first pass knows the tags before a word; a second one
 * knows what the first gave to the words after it too, and decides anew where a word may have several tags.
 */
export interface TaggerModel {
  readonly first: Weights;
  readonly second: Weights;
  /** `NOUN NN`: the classes. */
  readonly tags: readonly string[];
  /** Hash of a folded word to its ambiguity class + 1 | (tag + 1) << 16 where the word always has that tag | SURE. */
  readonly lexicon: HashTable;
}

/** Fills the features of word `i` of the sentence [from, to). `t1`, `t2` are the tags (+ 1) of the last two words, 0 before the first. */
export function tagFeatures(
  table: WordTable,
  ambiguity: Int32Array,
  from: number,
  to: number,
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
): number {
  const { lower, form, shape, flags } = table;
  const w = lower[i]!;
  const wl = i > from ? lower[i - 1]! : 1;
  const wll = i > from + 1 ? lower[i - 2]! : 1;
  const wr = i + 1 < to ? lower[i + 1]! : 1;
  const wrr = i + 2 < to ? lower[i + 2]! : 1;
  const a = ambiguity[i]!;
  const ar = i + 1 < to ? ambiguity[i + 1]! : 999;
  const arr = i + 2 < to ? ambiguity[i + 2]! : 999;
  const al = i > from ? ambiguity[i - 1]! : 999;
  const sr = i + 1 < to ? table.suffix3[i + 1]! : 1;
  const sl = i > from ? table.suffix3[i - 1]! : 1;
  const s3 = table.suffix3[i]!;
  const s2 = table.suffix2[i]!;
  const sh = shape[i]!;
  const shr = i + 1 < to ? shape[i + 1]! : 1;
  const shl = i > from ? shape[i - 1]! : 1;
  const first = i === from ? 1 : 0;
  const fl = flags[i]! | (first << 8);
  const tt = (t1 << 8) | t2;
  let n = 0;
  out[n++] = mix(mix(SEED, 1), w);
  out[n++] = mix(mix(SEED, 2), form[i]!);
  out[n++] = mix(mix(SEED, 3), wl);
  out[n++] = mix(mix(SEED, 4), wr);
  out[n++] = mix(mix(SEED, 5), wll);
  out[n++] = mix(mix(SEED, 6), wrr);
  out[n++] = mix(mix(mix(SEED, 7), wl), w);
  out[n++] = mix(mix(mix(SEED, 8), w), wr);
  out[n++] = mix(mix(SEED, 9), t1);
  out[n++] = mix(mix(SEED, 10), tt);
  out[n++] = mix(mix(mix(SEED, 11), t1), w);
  out[n++] = mix(mix(mix(SEED, 12), tt), w);
  out[n++] = mix(mix(SEED, 13), table.suffix1[i]!);
  out[n++] = mix(mix(SEED, 14), s2);
  out[n++] = mix(mix(SEED, 15), s3);
  out[n++] = mix(mix(SEED, 16), table.suffix4[i]!);
  out[n++] = mix(mix(SEED, 17), table.suffix5[i]!);
  out[n++] = mix(mix(SEED, 18), table.prefix1[i]!);
  out[n++] = mix(mix(SEED, 19), table.prefix2[i]!);
  out[n++] = mix(mix(SEED, 20), table.prefix3[i]!);
  out[n++] = mix(mix(mix(SEED, 21), t1), s3);
  out[n++] = mix(mix(mix(SEED, 22), sh), first);
  out[n++] = mix(mix(mix(SEED, 23), fl), t1);
  out[n++] = mix(mix(SEED, 24), a);
  out[n++] = mix(mix(mix(SEED, 25), a), t1);
  out[n++] = mix(mix(mix(SEED, 26), a), ar);
  out[n++] = mix(mix(mix(mix(SEED, 27), a), ar), t1);
  out[n++] = mix(mix(mix(mix(SEED, 28), a), ar), arr);
  out[n++] = mix(mix(mix(SEED, 29), t1), ar);
  out[n++] = mix(mix(mix(SEED, 30), s3), ar);
  out[n++] = mix(mix(mix(SEED, 31), s2), sr);
  out[n++] = mix(mix(mix(SEED, 32), s2), sl);
  out[n++] = mix(mix(mix(SEED, 33), sh), shr);
  out[n++] = mix(mix(mix(SEED, 34), sh), shl);
  out[n++] = mix(mix(mix(SEED, 35), s2), fl);
  out[n++] = mix(mix(mix(SEED, 36), t1), wr);
  out[n++] = mix(mix(mix(SEED, 37), wl), wr);
  out[n++] = mix(mix(mix(mix(SEED, 38), al), a), ar);
  out[n++] = mix(mix(mix(SEED, 39), w), ar);
  out[n++] = mix(mix(mix(mix(SEED, 40), tt), a), ar);
  out[n++] = mix(SEED, 41);
  return n;
}

/** Set in the lexicon for words that were seen often and with one tag: the second pass leaves them as they are. */
export const SURE = 1 << 30;

/** The tag that a word always has, -1 where it may have several. */
export const fixedTag = (entry: number): number => ((entry & ~SURE) >>> 16) - 1;

/** Appends what the second pass knows, the tags `guess` of the first pass, to the `count` features of tagFeatures. */
export function guessFeatures(
  table: WordTable,
  guess: Uint8Array,
  from: number,
  to: number,
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
  count: number,
): number {
  const w = table.lower[i]!;
  const s3 = table.suffix3[i]!;
  const g0 = guess[i]!;
  const g1 = i + 1 < to ? guess[i + 1]! : 300;
  const g2 = i + 2 < to ? guess[i + 2]! : 300;
  const last = i > from ? guess[i - 1]! : 300;
  let n = count;
  out[n++] = mix(mix(SEED, 60), g0);
  out[n++] = mix(mix(SEED, 61), g1);
  out[n++] = mix(mix(mix(SEED, 62), g1), g2);
  out[n++] = mix(mix(mix(SEED, 63), g0), g1);
  out[n++] = mix(mix(mix(SEED, 64), w), g1);
  out[n++] = mix(mix(mix(SEED, 65), t1), g1);
  out[n++] = mix(mix(mix(mix(SEED, 66), t1), g0), g1);
  out[n++] = mix(mix(mix(mix(SEED, 67), w), g1), g2);
  out[n++] = mix(mix(mix(mix(SEED, 68), t1), w), g1);
  out[n++] = mix(mix(mix(SEED, 69), w), g0);
  out[n++] = mix(mix(mix(SEED, 70), s3), g1);
  out[n++] = mix(mix(mix(mix(SEED, 71), g0), g1), g2);
  out[n++] = mix(mix(mix(mix(SEED, 72), last), g0), g1);
  out[n++] = mix(mix(mix(mix(mix(SEED, 73), t2), t1), g1), g2);
  return n;
}

/**
 * A tag that leads by so much in the first pass is not looked at again: what follows does not change it. Most words have such a tag, and the
 * tagger is nearly twice as fast for it.
 */
const CLEAR = 110;

/** Room that the features of a word need. */
export const TAG_FEATURES = 64;

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);
let guess = new Uint8Array(256);
let leads = new Int32Array(256);

/** Looks up the words [from, to) into `ambiguity`, scratch space of the table's size. */
export function lookUpWords(lexicon: HashTable, table: WordTable, from: number, to: number, ambiguity: Int32Array): void {
  for (let i = from; i < to; i += 1) ambiguity[i] = lookUp(lexicon, table.lower[i]!);
}

/** By how much a class leads the next best. */
function leadOf(scores: Int32Array, classes: number, best: number): number {
  let second = -0x7fffffff;
  for (let c = 0; c < classes; c += 1) if (c !== best && scores[c]! > second) second = scores[c]!;
  return scores[best]! - second;
}

/** The first pass over looked-up words [from, to), into `out`; by how much each tag leads the next best, into `leads`. */
export function tagOnce(
  weights: Weights,
  table: WordTable,
  from: number,
  to: number,
  ambiguity: Int32Array,
  out: Uint8Array,
  leads: Int32Array | null = null,
): void {
  let t1 = 0;
  let t2 = 0;
  for (let i = from; i < to; i += 1) {
    let tag = fixedTag(ambiguity[i]!);
    if (tag < 0) {
      const count = tagFeatures(table, ambiguity, from, to, i, t1, t2, features);
      scores.fill(0, 0, weights.classes);
      addScores(weights, features, count, scores);
      tag = bestClass(scores, weights.classes);
      if (leads !== null) leads[i] = leadOf(scores, weights.classes, tag);
    }
    out[i] = tag;
    t2 = t1;
    t1 = tag + 1;
  }
}

/** The second pass over looked-up words [from, to), into `out`; `guesses` are the tags of the first, `leads` how clear they were. */
export function tagAgain(
  weights: Weights,
  table: WordTable,
  from: number,
  to: number,
  ambiguity: Int32Array,
  guesses: Uint8Array,
  out: Uint8Array,
  leads: Int32Array | null = null,
): void {
  let t1 = 0;
  let t2 = 0;
  for (let i = from; i < to; i += 1) {
    let tag = guesses[i]!;
    if ((ambiguity[i]! & SURE) === 0 && (leads === null || leads[i]! <= CLEAR)) {
      const count = tagFeatures(table, ambiguity, from, to, i, t1, t2, features);
      scores.fill(0, 0, weights.classes);
      addScores(weights, features, guessFeatures(table, guesses, from, to, i, t1, t2, features, count), scores);
      tag = bestClass(scores, weights.classes);
    }
    out[i] = tag;
    t2 = t1;
    t1 = tag + 1;
  }
}

/** Tags words [from, to), one sentence, into `out` (tag numbers). `ambiguity` is scratch space of the table's size. */
export function tagSentence(model: TaggerModel, table: WordTable, from: number, to: number, ambiguity: Int32Array, out: Uint8Array): void {
  if (guess.length < to) {
    guess = new Uint8Array(to * 2);
    leads = new Int32Array(to * 2);
  }
  lookUpWords(model.lexicon, table, from, to, ambiguity);
  tagOnce(model.first, table, from, to, ambiguity, guess, leads);
  tagAgain(model.second, table, from, to, ambiguity, guess, out, leads);
}
