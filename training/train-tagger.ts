import { lookUpWords } from '../src/stages/syntax/tag.ts';
import { contextFeatures, TAG_FEATURES, wordFeatures } from '../src/stages/syntax/tag-features.ts';
import { fixedTag, SURE, wordEntry } from '../src/stages/syntax/word-entry.ts';
import type { HashTable } from '../src/text/features/hash-table.ts';
import { createReader } from '../src/text/features/reader.ts';
import { bestClass, readWeights, type Weights } from '../src/text/features/weights.ts';
import type { WordTable } from '../src/text/features/word-table.ts';
import { createHider, createRandom, shuffle, Trainer } from './trainer.ts';
import { Writer } from './writer.ts';

/** A sentence as rows [from, to) of a word table, with its gold tags at the same rows. */
export interface TaggedSentence {
  readonly table: WordTable;
  readonly from: number;
  readonly to: number;
  /** Gold tag numbers by row of the table. */
  readonly tags: Uint8Array;
}

export interface PassOptions {
  readonly rounds: number;
  readonly seed: number;
  /** How many of 256 features of each word are hidden, so that the tagger does not lean on single words. */
  readonly drop?: number;
}

/** The lexicon of TaggerModel: what tags each word had, and its class by the hash of the folded word. */
export function buildLexicon(sentences: readonly TaggedSentence[], wordClasses: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { table, from, to, tags } of sentences) {
    for (let i = from; i < to; i += 1) {
      const word = table.lower[i]!;
      const known = counts.get(word) ?? new Map<number, number>();
      known.set(tags[i]!, (known.get(tags[i]!) ?? 0) + 1);
      counts.set(word, known);
    }
  }
  const classes = new Map<string, number>();
  const entries = new Map<number, number>();
  for (const [word, tags] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < 2 || word === 0) continue;
    const sorted = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const key = sorted
      .filter(([, count]) => count >= total * 0.08)
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    const ambiguity = classes.get(key) ?? classes.size + 1;
    classes.set(key, ambiguity);
    const share = sorted[0]![1] / total;
    const fixed = total >= 40 && share >= 0.999 ? sorted[0]![0] + 1 : 0;
    const sure = fixed > 0 || (total >= 10 && share >= 0.99) ? SURE : 0;
    entries.set(word, wordEntry(ambiguity, wordClasses.get(word) ?? 0, fixed, sure));
  }
  for (const [word, wordClass] of wordClasses) if (!entries.has(word) && word !== 0) entries.set(word, wordEntry(0, wordClass, 0, 0));
  return entries;
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);
let ambiguity = new Int32Array(0);

function lookUpAll(lexicon: HashTable, { table, from, to }: TaggedSentence): void {
  if (ambiguity.length < to) ambiguity = new Int32Array(to * 2);
  lookUpWords(lexicon, table, from, to, ambiguity);
}

/**
 * Trains one pass of the tagger. It reads its own last two tags, so from the second round on it learns from its mistakes. `guesses` are the
 * tags that a first pass gave which had not seen the sentence; without them it is the first pass.
 */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  tagCount: number,
  lexicon: HashTable,
  { rounds, seed, drop = 70 }: PassOptions,
  guesses?: ReadonlyMap<WordTable, Uint8Array>,
): Trainer {
  const trainer = new Trainer(tagCount);
  const fill = ({ table, from, to }: TaggedSentence, i: number, t1: number, t2: number): number => {
    const count = wordFeatures(table, ambiguity, i, features);
    return contextFeatures(table, ambiguity, from, to, i, t1, t2, guesses?.get(table) ?? null, features, count);
  };
  for (const sentence of sentences) {
    lookUpAll(lexicon, sentence);
    const { from, to, tags } = sentence;
    for (let i = from; i < to; i += 1) {
      const t1 = i > from ? tags[i - 1]! + 1 : 0;
      const t2 = i > from + 1 ? tags[i - 2]! + 1 : 0;
      trainer.count(features, fill(sentence, i, t1, t2));
    }
  }
  trainer.admit(2);
  const hideSome = createHider(features, drop);
  const random = createRandom(seed);
  const order = [...sentences];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const sentence of order) {
      lookUpAll(lexicon, sentence);
      const { from, to, tags } = sentence;
      let t1 = 0;
      let t2 = 0;
      for (let i = from; i < to; i += 1) {
        let tag = fixedTag(ambiguity[i]!);
        if (tag < 0) {
          trainer.step += 1;
          const count = hideSome(fill(sentence, i, t1, t2));
          scores.fill(0, 0, tagCount);
          trainer.addScores(features, count, scores);
          tag = bestClass(scores, tagCount);
          const gold = tags[i]!;
          if (tag !== gold) {
            trainer.update(features, count, gold, 1);
            trainer.update(features, count, tag, -1);
          }
        }
        t2 = t1;
        t1 = tag + 1;
      }
    }
  }
  return trainer;
}

/** The weights of a pass as they will be read from the model file. */
export function weightsOf(trainer: Trainer): Weights {
  const writer = new Writer();
  trainer.write(writer);
  return readWeights(createReader(writer.finish()));
}
