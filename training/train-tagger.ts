import { tagFeatures } from '../src/stages/syntax/tag.ts';
import { type HashTable, hashTableOf, lookUp } from '../src/text/features/hash-table.ts';
import { bestClass } from '../src/text/features/weights.ts';
import type { WordTable } from '../src/text/features/word-table.ts';
import { createRandom, shuffle, Trainer } from './trainer.ts';

/** A sentence as rows [from, to) of a word table, with its gold tags at the same rows. */
export interface TaggedSentence {
  readonly table: WordTable;
  readonly from: number;
  readonly to: number;
  /** Gold tag numbers by row of the table. */
  readonly tags: Uint8Array;
}

export interface TrainedTagger {
  readonly trainer: Trainer;
  readonly lexicon: HashTable;
  readonly entries: ReadonlyMap<number, number>;
}

/** What tags each word had: an ambiguity class for words seen twice or more, a fixed tag for frequent words that have only one. */
function buildLexicon(sentences: readonly TaggedSentence[]): ReadonlyMap<number, number> {
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
    const fixed = total >= 40 && sorted[0]![1] >= total * 0.999 ? sorted[0]![0] + 1 : 0;
    entries.set(word, Math.min(ambiguity, 65535) | (fixed << 16));
  }
  return entries;
}

const features = new Int32Array(64);
const scores = new Int32Array(256);

/** Trains the tagger. It reads its own last two tags, so from the second round on it learns from its mistakes. */
export function trainTagger(sentences: readonly TaggedSentence[], tagCount: number, rounds: number, seed: number): TrainedTagger {
  const entries = buildLexicon(sentences);
  const lexicon = hashTableOf(entries);
  const trainer = new Trainer(tagCount);
  const room = Math.max(...sentences.map(sentence => sentence.to));
  const ambiguity = new Int32Array(room);
  const lookUpAll = ({ table, from, to }: TaggedSentence): void => {
    for (let i = from; i < to; i += 1) ambiguity[i] = lookUp(lexicon, table.lower[i]!);
  };
  for (const sentence of sentences) {
    lookUpAll(sentence);
    const { table, from, to, tags } = sentence;
    for (let i = from; i < to; i += 1) {
      const t1 = i > from ? tags[i - 1]! + 1 : 0;
      const t2 = i > from + 1 ? tags[i - 2]! + 1 : 0;
      trainer.count(features, tagFeatures(table, ambiguity, from, to, i, t1, t2, features));
    }
  }
  trainer.admit(2);
  const random = createRandom(seed);
  const order = [...sentences];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const sentence of order) {
      lookUpAll(sentence);
      const { table, from, to, tags } = sentence;
      let t1 = 0;
      let t2 = 0;
      for (let i = from; i < to; i += 1) {
        let tag = (ambiguity[i]! >>> 16) - 1;
        if (tag < 0) {
          trainer.step += 1;
          const count = tagFeatures(table, ambiguity, from, to, i, t1, t2, features);
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
  return { trainer, lexicon, entries };
}
