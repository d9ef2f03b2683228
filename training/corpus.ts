import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tagFeatures } from '../src/stages/syntax/tag.ts';
import { lookUp } from '../src/text/features/hash-table.ts';
import { bestClass } from '../src/text/features/weights.ts';
import { createWordTable } from '../src/text/features/word-table.ts';
import { goldTree } from './oracle.ts';
import type { ParsedSentence } from './train-parser.ts';
import { type TaggedSentence, type TrainedTagger, trainTagger } from './train-tagger.ts';
import { tableOf } from './train-tokens.ts';
import type { GoldDocument, GoldWord } from './treebank.ts';

const FOLDS = 5;

/** A training sentence: its rows, its fold, its gold words. */
export interface CorpusSentence {
  readonly sentence: TaggedSentence;
  readonly fold: number;
  readonly words: readonly GoldWord[];
}

export interface Corpus {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly tagged: readonly CorpusSentence[];
  readonly tagNumber: (upos: string, xpos: string) => number;
  readonly labelNumber: (label: string) => number;
  /** Sentences with tags as a tagger gives them that has not seen their document. */
  readonly parsed: readonly ParsedSentence[];
}

/**
 * Numbers tags and relations, lays the words out in tables, and tags each fold with a tagger trained on the others.
 * `cache` is a file that keeps these tags between experiments.
 */
export function prepareCorpus(documents: readonly GoldDocument[], log: (line: string) => void, cache?: string): Corpus {
  const counts = new Map<string, number>();
  const labelCounts = new Map<string, number>();
  const increase = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { sentences } of documents) {
    for (const sentence of sentences) {
      for (const word of sentence) {
        increase(counts, `${word.upos} ${word.xpos}`);
        if (word.head >= 0) increase(labelCounts, word.deprel);
      }
    }
  }
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const tags = [...counts]
    .filter(([, count]) => count >= 5)
    .map(([tag]) => tag)
    .sort(byName);
  const labels = [...labelCounts]
    .filter(([label, count]) => count >= 5 && label !== 'root')
    .map(([label]) => label)
    .sort(byName);
  const tagNumber = (upos: string, xpos: string): number => {
    const exact = tags.indexOf(`${upos} ${xpos}`);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex(tag => tag.startsWith(`${upos} `)),
        );
  };
  const labelNumber = (label: string): number => {
    const exact = labels.indexOf(label);
    return exact >= 0 ? exact : Math.max(0, labels.indexOf(label.split(':')[0]!));
  };

  const tagged: CorpusSentence[] = [];
  let room = 0;
  documents.forEach((document, number) => {
    const table = tableOf(document, createWordTable(16));
    room = Math.max(room, table.count);
    const gold = new Uint8Array(table.count);
    let at = 0;
    for (const words of document.sentences) {
      words.forEach((word, i) => {
        gold[at + i] = tagNumber(word.upos, word.xpos);
      });
      tagged.push({ sentence: { table, from: at, to: at + words.length, tags: gold }, fold: number % FOLDS, words });
      at += words.length;
    }
  });
  const features = new Int32Array(64);
  const scores = new Int32Array(256);
  const ambiguity = new Int32Array(room);
  const applyTagger = ({ trainer, lexicon }: TrainedTagger, { table, from, to }: TaggedSentence, out: Uint8Array): void => {
    for (let i = from; i < to; i += 1) ambiguity[i] = lookUp(lexicon, table.lower[i]!);
    let t1 = 0;
    let t2 = 0;
    for (let i = from; i < to; i += 1) {
      let tag = (ambiguity[i]! >>> 16) - 1;
      if (tag < 0) {
        const count = tagFeatures(table, ambiguity, from, to, i, t1, t2, features);
        scores.fill(0, 0, tags.length);
        trainer.addScores(features, count, scores);
        tag = bestClass(scores, tags.length);
      }
      out[i] = tag;
      t2 = t1;
      t1 = tag + 1;
    }
  };

  // the parser learns from tags as the tagger will give them, not as people did: each fold is tagged by a tagger that has not seen it
  const predicted = new Map<TaggedSentence['table'], Uint8Array>();
  const cached = cache && existsSync(cache) ? readFileSync(cache) : null;
  let at = 0;
  for (const table of new Set(tagged.map(entry => entry.sentence.table))) {
    predicted.set(table, cached ? Uint8Array.from(cached.subarray(at, at + table.count)) : new Uint8Array(table.count));
    at += table.count;
  }
  for (let fold = 0; fold < FOLDS && !cached; fold += 1) {
    const tagger = trainTagger(
      tagged.filter(entry => entry.fold !== fold).map(entry => entry.sentence),
      tags.length,
      4,
      31 + fold,
    );
    let right = 0;
    let all = 0;
    for (const { sentence } of tagged.filter(entry => entry.fold === fold)) {
      const out = predicted.get(sentence.table)!;
      applyTagger(tagger, sentence, out);
      for (let i = sentence.from; i < sentence.to; i += 1) {
        all += 1;
        if (tags[out[i]!]!.split(' ')[0] === tags[sentence.tags[i]!]!.split(' ')[0]) right += 1;
      }
    }
    log(`tagger: fold ${fold + 1}, UPOS ${((100 * right) / all).toFixed(2)}`);
  }
  if (cache && !cached) writeFileSync(cache, Buffer.concat([...predicted.values()]));

  const parsed: ParsedSentence[] = tagged.map(({ sentence, words }) => ({
    input: { from: sentence.from, lower: sentence.table.lower, suffix: sentence.table.suffix3, tags: predicted.get(sentence.table)! },
    size: words.length,
    gold: goldTree(
      Int32Array.from(words.map(word => word.head)),
      Uint8Array.from(words.map(word => (word.head < 0 ? 0 : labelNumber(word.deprel)))),
    ),
  }));
  return { tags, labels, tagged, tagNumber, labelNumber, parsed };
}
