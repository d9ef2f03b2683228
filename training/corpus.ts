import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { COMMA, FINITE, UPOS } from '../src/stages/syntax/look-ahead.ts';
import { lookUpWords, tagAgain, tagOnce } from '../src/stages/syntax/tag.ts';
import { hashTableOf } from '../src/text/features/hash-table.ts';
import type { Weights } from '../src/text/features/weights.ts';
import { createWordTable, type WordTable } from '../src/text/features/word-table.ts';
import { goldTree } from './oracle.ts';
import type { ParsedSentence } from './train-parser.ts';
import { buildLexicon, type TaggedSentence, trainTagger, weightsOf } from './train-tagger.ts';
import { tableOf } from './train-tokens.ts';
import type { GoldDocument, GoldWord } from './treebank.ts';
import { foldClasses } from './word-classes.ts';

const FOLDS = 5;
/** Rounds of the taggers that tag the folds. */
const FOLD_ROUNDS = 4;
/** Commas of the scripts of the world. */
const COMMAS = [',', '،', '、', '，', '՝'];

/** A training sentence: its rows, its fold, its gold words. */
export interface CorpusSentence {
  readonly sentence: TaggedSentence;
  readonly fold: number;
  readonly words: readonly GoldWord[];
}

export interface Corpus {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** The kind of each tag, see look-ahead. */
  readonly kinds: Uint8Array;
  readonly tagged: readonly CorpusSentence[];
  readonly tagNumber: (upos: string, xpos: string) => number;
  readonly labelNumber: (label: string) => number;
  /** The first pass's tags for each table, as a tagger gives them that has not seen the document. */
  readonly guesses: ReadonlyMap<WordTable, Uint8Array>;
  /** Sentences with tags as a tagger gives them that has not seen their document. */
  readonly parsed: readonly ParsedSentence[];
}

/** The kind of each tag: its part of speech, or finite verb or comma where most of its words are. */
function kindsOfTags(documents: readonly GoldDocument[], tags: readonly string[]): Uint8Array {
  const counts = new Map(tags.map(tag => [tag, { all: 0, finite: 0, comma: 0 }]));
  for (const { form, upos, xpos, feats } of documents.flatMap(document => document.sentences.flat())) {
    const count = counts.get(`${upos} ${xpos}`);
    if (!count) continue;
    count.all += 1;
    if (/(^|\|)VerbForm=Fin(\||$)/.test(feats)) count.finite += 1;
    if (COMMAS.includes(form)) count.comma += 1;
  }
  return Uint8Array.from(tags, tag => {
    const { all, finite, comma } = counts.get(tag)!;
    if (finite * 2 > all) return FINITE;
    if (comma * 2 > all) return COMMA;
    return Math.max(0, UPOS.indexOf(tag.split(' ')[0] as (typeof UPOS)[number]));
  });
}

/**
 * Numbers tags and relations, lays the words out in tables, and tags each fold with a tagger trained on the others, which knows the classes
 * of printed words in `wordClasses`.
 * `cache` is a file that keeps these tags between experiments.
 */
export function prepareCorpus(
  documents: readonly GoldDocument[],
  wordClasses: ReadonlyMap<string, number>,
  log: (line: string) => void,
  cache?: string,
): Corpus {
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
  // the parser learns from tags as the tagger will give them, not as people did: each fold is tagged by a tagger that has not seen it
  const ambiguity = new Int32Array(room);
  const tables = [...new Set(tagged.map(entry => entry.sentence.table))];
  const emptyColumns = () => new Map(tables.map(table => [table, new Uint8Array(table.count)]));
  const [guesses, predicted] = [emptyColumns(), emptyColumns()];
  const folded = foldClasses(wordClasses);
  const others = (fold: number) => tagged.filter(entry => entry.fold !== fold).map(entry => entry.sentence);
  const lexicons = Array.from({ length: FOLDS }, (_, fold) => hashTableOf(buildLexicon(others(fold), folded)));
  const readFold = (fold: number, pass: 1 | 2, weights: Weights): void => {
    const into = pass === 1 ? guesses : predicted;
    let right = 0;
    let all = 0;
    for (const { sentence } of tagged.filter(entry => entry.fold === fold)) {
      const { table, from, to } = sentence;
      const out = into.get(table)!;
      lookUpWords(lexicons[fold]!, table, from, to, ambiguity);
      if (pass === 1) tagOnce(weights, table, from, to, ambiguity, out);
      else tagAgain(weights, table, from, to, ambiguity, guesses.get(table)!, out);
      for (let i = from; i < to; i += 1) {
        all += 1;
        if (tags[out[i]!]!.split(' ')[0] === tags[sentence.tags[i]!]!.split(' ')[0]) right += 1;
      }
    }
    log(`tagger: pass ${pass}, fold ${fold + 1}, UPOS ${((100 * right) / all).toFixed(2)}`);
  };
  const kept = cache && existsSync(cache) ? readFileSync(cache) : null;
  const cached = kept?.length === 2 * tables.reduce((sum, table) => sum + table.count, 0) ? kept : null;
  if (cached) {
    let at = 0;
    for (const columns of [guesses, predicted]) {
      for (const column of columns.values()) {
        column.set(cached.subarray(at, at + column.length));
        at += column.length;
      }
    }
  } else {
    for (const pass of [1, 2] as const) {
      for (let fold = 0; fold < FOLDS; fold += 1) {
        const options = { rounds: FOLD_ROUNDS, seed: 31 + fold + FOLDS * pass };
        readFold(fold, pass, weightsOf(trainTagger(others(fold), tags.length, lexicons[fold]!, options, pass === 2 ? guesses : undefined)));
      }
    }
    if (cache) writeFileSync(cache, Buffer.concat([...guesses.values(), ...predicted.values()]));
  }

  const parsed: ParsedSentence[] = tagged.map(({ sentence, words, fold }) => ({
    fold,
    input: { from: sentence.from, lower: sentence.table.lower, suffix: sentence.table.suffix3, tags: predicted.get(sentence.table)! },
    size: words.length,
    gold: goldTree(
      Int32Array.from(words.map(word => word.head)),
      Uint8Array.from(words.map(word => (word.head < 0 ? 0 : labelNumber(word.deprel)))),
    ),
  }));
  return { tags, labels, kinds: kindsOfTags(documents, tags), tagged, guesses, tagNumber, labelNumber, parsed };
}
