import { SEED } from '../../text/features/hashing.ts';
import { fillTemplates, readTemplates } from '../../text/features/templates.ts';
import type { WordTable } from '../../text/features/word-table.ts';
import { ambiguityOf, wordClassOf } from './word-entry.ts';

/**
 * What the templates read of a word and its neighbours: w is the word, form as it is printed, s2 and s3 its endings, sh its shape, fl its
 * flags, a its ambiguity class, c its word class; l and ll stand before, r and rr after it. t1 and t2 are the tags (+ 1) of the last two words, tt both; g0 to
 * g2 are the tags that a first pass gave to the word and those after it, last to the one before.
 */
const WORD_FIELDS = [
  'w', 'form', 'suffix1', 's2', 's3', 'suffix4', 'suffix5', 'prefix1', 'prefix2', 'prefix3', 'a', 'c',
]; // biome-ignore format: a list of names
const FIELDS = [
  ...WORD_FIELDS,
  ...['wl', 'wr', 'wll', 'wrr', 't1', 'tt', 'sh', 'first', 'fl', 'ar', 'arr', 'sr', 'sl', 'shr', 'shl', 'al', 'cl', 'cr'],
  ...['g0', 'g1', 'g2', 'last', 't2'],
]; // biome-ignore format: a list of names

const TEMPLATES = [
  'w', 'form', 'wl', 'wr', 'wll', 'wrr', 'wl w', 'w wr', 't1', 'tt', 't1 w', 'tt w', 'suffix1', 's2', 's3', 'suffix4', 'suffix5',
  'prefix1', 'prefix2', 'prefix3', 't1 s3', 'sh first', 'fl t1', 'a', 'a t1', 'a ar', 'a ar t1', 'a ar arr', 't1 ar', 's3 ar', 's2 sr',
  's2 sl', 'sh shr', 'sh shl', 's2 fl', 't1 wr', 'wl wr', 'al a ar', 'w ar', 'tt a ar', '', 'c', 'cl', 'cr', 'cl c', 'c cr', 't1 c',
  't1 cr', 'cl cr', 'c ar', 'c s2', 't1 c cr',
]; // biome-ignore format: a list of templates

const ofWord = (template: string): boolean => template.split(' ').every(field => field === '' || WORD_FIELDS.includes(field));

/** The word by itself: what it adds to the scores is the same wherever it stands. */
const WORD = readTemplates(FIELDS, 1, TEMPLATES, SEED, ofWord);
const CONTEXT = readTemplates(FIELDS, 1, TEMPLATES, SEED, template => !ofWord(template));
const GUESSED = readTemplates(FIELDS, 60, [
  'g0', 'g1', 'g1 g2', 'g0 g1', 'w g1', 't1 g1', 't1 g0 g1', 'w g1 g2', 't1 w g1', 'w g0', 's3 g1', 'g0 g1 g2', 'last g0 g1',
  't2 t1 g1 g2',
]); // biome-ignore format: a list of templates

/** Room that the features of a word need. */
export const TAG_FEATURES = WORD.count + CONTEXT.count + GUESSED.count;

const values = new Int32Array(FIELDS.length);

/** Fills `out` with the features that word `i` has wherever it stands; returns how many. */
export function wordFeatures(table: WordTable, known: Int32Array, i: number, out: Int32Array): number {
  values[0] = table.lower[i]!;
  values[1] = table.form[i]!;
  values[2] = table.suffix1[i]!;
  values[3] = table.suffix2[i]!;
  values[4] = table.suffix3[i]!;
  values[5] = table.suffix4[i]!;
  values[6] = table.suffix5[i]!;
  values[7] = table.prefix1[i]!;
  values[8] = table.prefix2[i]!;
  values[9] = table.prefix3[i]!;
  values[10] = ambiguityOf(known[i]!);
  values[11] = wordClassOf(known[i]!);
  return fillTemplates(WORD, values, out, 0);
}

/**
 * Fills `out` from `filled` on with the features that word `i` of the sentence [from, to) has where it stands; returns how many there are
 * then. `t1` and `t2` are the tags (+ 1) of the last two words, 0 before the first; `guesses` the tags of a first pass.
 */
export function contextFeatures(
  table: WordTable,
  known: Int32Array,
  from: number,
  to: number,
  i: number,
  t1: number,
  t2: number,
  guesses: Uint8Array | null,
  out: Int32Array,
  filled: number,
): number {
  const { lower, shape, flags, suffix3 } = table;
  const has1 = i > from;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  const first = has1 ? 0 : 1;
  values[0] = lower[i]!;
  values[3] = table.suffix2[i]!;
  values[4] = suffix3[i]!;
  values[10] = ambiguityOf(known[i]!);
  values[11] = wordClassOf(known[i]!);
  let n = WORD_FIELDS.length;
  values[n++] = has1 ? lower[i - 1]! : 1;
  values[n++] = next1 ? lower[i + 1]! : 1;
  values[n++] = i > from + 1 ? lower[i - 2]! : 1;
  values[n++] = next2 ? lower[i + 2]! : 1;
  values[n++] = t1;
  values[n++] = (t1 << 8) | t2;
  values[n++] = shape[i]!;
  values[n++] = first;
  values[n++] = flags[i]! | (first << 8);
  values[n++] = next1 ? ambiguityOf(known[i + 1]!) : 999;
  values[n++] = next2 ? ambiguityOf(known[i + 2]!) : 999;
  values[n++] = next1 ? suffix3[i + 1]! : 1;
  values[n++] = has1 ? suffix3[i - 1]! : 1;
  values[n++] = next1 ? shape[i + 1]! : 1;
  values[n++] = has1 ? shape[i - 1]! : 1;
  values[n++] = has1 ? ambiguityOf(known[i - 1]!) : 999;
  values[n++] = has1 ? wordClassOf(known[i - 1]!) : 999;
  values[n++] = next1 ? wordClassOf(known[i + 1]!) : 999;
  const count = fillTemplates(CONTEXT, values, out, filled);
  if (guesses === null) return count;
  values[n++] = guesses[i]!;
  values[n++] = next1 ? guesses[i + 1]! : 300;
  values[n++] = next2 ? guesses[i + 2]! : 300;
  values[n++] = has1 ? guesses[i - 1]! : 300;
  values[n++] = t2;
  return fillTemplates(GUESSED, values, out, count);
}
