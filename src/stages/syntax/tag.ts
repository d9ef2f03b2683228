import { type HashTable, lookUp } from '../../text/features/hash-table.ts';
import { addScores, bestClass, type Weights } from '../../text/features/weights.ts';
import type { WordTable } from '../../text/features/word-table.ts';
import { contextFeatures, TAG_FEATURES, wordFeatures } from './tag-features.ts';
import { fixedTag, SURE } from './word-entry.ts';

/**
 * Part of speech: one class for each pair of universal and language-specific tag. A first pass knows the tags before a word; a second one
 * knows what the first gave to the words after it too, and decides anew where a word may have several tags.
 */
export interface TaggerModel {
  readonly first: Weights;
  readonly second: Weights;
  /** `NOUN NN`: the classes. */
  readonly tags: readonly string[];
  /** What is known of a folded word, by its hash; see wordEntry. */
  readonly lexicon: HashTable;
}

/**
 * A tag that leads by so much in the first pass is not looked at again: what follows does not change it. Most words have such a tag, and the
 * tagger is nearly twice as fast for it.
 */
const CLEAR = 110;

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);
let guess = new Uint8Array(256);
let leads = new Int32Array(256);

/**
 * What words add to the scores of their tags wherever they stand, kept for the words that were met last: most words of a text are frequent
 * ones, and a third of a tagger's features are of the word alone. A place of the cache holds the word that came to it last.
 */
interface WordScores {
  /** Five numbers a place, which together are the word. */
  readonly words: Int32Array;
  readonly scores: Int32Array;
}

const PLACES = 1 << 12;
const keptScores = new WeakMap<Weights, WordScores>();

/** Begins the scores of word `i` with what it adds wherever it stands. */
function beginScores(weights: Weights, { words, scores: stored }: WordScores, table: WordTable, known: Int32Array, i: number): void {
  const { classes } = weights;
  const place = table.form[i]! & (PLACES - 1);
  const at = place * 5;
  const from = place * classes;
  const same =
    words[at] === table.form[i] &&
    words[at + 1] === table.lower[i] &&
    words[at + 2] === table.suffix5[i] &&
    words[at + 3] === table.prefix3[i] &&
    words[at + 4] === known[i]! + 1;
  if (same) {
    for (let c = 0; c < classes; c += 1) scores[c] = stored[from + c]!;
    return;
  }
  scores.fill(0, 0, classes);
  addScores(weights, features, wordFeatures(table, known, i, features), scores);
  for (let c = 0; c < classes; c += 1) stored[from + c] = scores[c]!;
  words[at] = table.form[i]!;
  words[at + 1] = table.lower[i]!;
  words[at + 2] = table.suffix5[i]!;
  words[at + 3] = table.prefix3[i]!;
  words[at + 4] = known[i]! + 1;
}

function wordScoresOf(weights: Weights): WordScores {
  let found = keptScores.get(weights);
  if (found === undefined) {
    found = { words: new Int32Array(PLACES * 5), scores: new Int32Array(PLACES * weights.classes) };
    keptScores.set(weights, found);
  }
  return found;
}

/** Looks up the words [from, to) into `known`, scratch space of the table's size. */
export function lookUpWords(lexicon: HashTable, table: WordTable, from: number, to: number, known: Int32Array): void {
  for (let i = from; i < to; i += 1) known[i] = lookUp(lexicon, table.lower[i]!);
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
  known: Int32Array,
  out: Uint8Array,
  leads: Int32Array | null = null,
): void {
  const kept = wordScoresOf(weights);
  let t1 = 0;
  let t2 = 0;
  for (let i = from; i < to; i += 1) {
    let tag = fixedTag(known[i]!);
    if (tag < 0) {
      beginScores(weights, kept, table, known, i);
      addScores(weights, features, contextFeatures(table, known, from, to, i, t1, t2, null, features, 0), scores);
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
  known: Int32Array,
  guesses: Uint8Array,
  out: Uint8Array,
  leads: Int32Array | null = null,
): void {
  const kept = wordScoresOf(weights);
  let t1 = 0;
  let t2 = 0;
  for (let i = from; i < to; i += 1) {
    let tag = guesses[i]!;
    if ((known[i]! & SURE) === 0 && (leads === null || leads[i]! <= CLEAR)) {
      beginScores(weights, kept, table, known, i);
      addScores(weights, features, contextFeatures(table, known, from, to, i, t1, t2, guesses, features, 0), scores);
      tag = bestClass(scores, weights.classes);
    }
    out[i] = tag;
    t2 = t1;
    t1 = tag + 1;
  }
}

/** Tags words [from, to), one sentence, into `out` (tag numbers). `known` is scratch space of the table's size. */
export function tagSentence(model: TaggerModel, table: WordTable, from: number, to: number, known: Int32Array, out: Uint8Array): void {
  if (guess.length < to) {
    guess = new Uint8Array(to * 2);
    leads = new Int32Array(to * 2);
  }
  lookUpWords(model.lexicon, table, from, to, known);
  tagOnce(model.first, table, from, to, known, guess, leads);
  tagAgain(model.second, table, from, to, known, guess, out, leads);
}
