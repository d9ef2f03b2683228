import { advance, endFeatures, mayEnd, type SplitState } from '../src/stages/syntax/split-sentences.ts';
import { splitFeatures, type TokenizerModel, walkChunk } from '../src/stages/syntax/tokenize.ts';
import { wordKind } from '../src/stages/syntax/word-kind.ts';
import { charClass, SPACE } from '../src/text/features/characters.ts';
import { addWord, createWordTable, type WordTable } from '../src/text/features/word-table.ts';
import { createRandom, shuffle, Trainer } from './trainer.ts';
import type { GoldDocument } from './treebank.ts';

const features = new Int32Array(64);
const scores = new Int32Array(256);

interface Decision {
  readonly features: Int32Array;
  readonly yes: boolean;
}

/** Learns yes or no from a list of decisions. */
function trainBinary(decisions: Decision[], rounds: number, least: number, seed: number): Trainer {
  const trainer = new Trainer(1);
  for (const { features: row } of decisions) trainer.count(row, row.length);
  trainer.admit(least);
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(decisions, random);
    for (const { features: row, yes } of decisions) {
      trainer.step += 1;
      scores[0] = 0;
      trainer.addScores(row, row.length, scores);
      // a margin, so that rare features are learned although the frequent ones already decide
      if (yes && scores[0]! <= 4) trainer.update(row, row.length, 0, 1);
      else if (!yes && scores[0]! >= -4) trainer.update(row, row.length, 0, -1);
    }
  }
  return trainer;
}

type Fixed = Pick<TokenizerModel, 'clitics' | 'contractions' | 'abbreviations'>;

/** Trains the classifier of split points inside runs without whitespace. */
export function trainTokenizer(documents: readonly GoldDocument[], fixed: Fixed): Trainer {
  const decisions: Decision[] = [];
  for (const { text, sentences } of documents) {
    const ends = new Set(sentences.flat().map(word => word.end));
    const begins = new Set(sentences.flat().map(word => word.start));
    let at = 0;
    while (at < text.length) {
      if (charClass(text.charCodeAt(at)) === SPACE) {
        at += 1;
        continue;
      }
      let end = at;
      while (end < text.length && charClass(text.charCodeAt(end)) !== SPACE) end += 1;
      const start = at;
      walkChunk(
        fixed,
        text,
        start,
        end,
        (point, begun) => {
          const yes = ends.has(point) || begins.has(point);
          const count = splitFeatures(fixed, text, start, end, point, begun, features);
          decisions.push({ features: features.slice(0, count), yes });
          return yes;
        },
        () => {},
      );
      at = end;
    }
  }
  return trainBinary(decisions, 12, 1, 11);
}

/** The words of a document in a table, with the gaps that stand between them in the text. */
export function tableOf(document: GoldDocument, table: WordTable = createWordTable()): WordTable {
  table.count = 0;
  let last = -1;
  for (const word of document.sentences.flat()) {
    const between = last < 0 ? '\n\n' : document.text.slice(last, word.start);
    addWord(
      table,
      document.text,
      word.start,
      word.end,
      last < 0 || between.includes('\n\n') ? 3 : between.includes('\n') ? 2 : between === '' ? 0 : 1,
    );
    last = word.end;
  }
  return table;
}

/** Trains the classifier of sentence ends. */
export function trainSplitter(documents: readonly GoldDocument[]): Trainer {
  const decisions: Decision[] = [];
  const table = createWordTable();
  for (const document of documents) {
    tableOf(document, table);
    const { text } = document;
    let first = 0;
    for (const sentence of document.sentences) {
      const afterLast = first + sentence.length;
      const state: SplitState = { begun: first, brackets: 0, quotes: 0 };
      for (let i = first; i < afterLast; i += 1) {
        advance(state, text, table, i);
        if (i + 1 >= table.count || table.gap[i + 1] === 3 || !mayEnd(table, wordKind(table, text, i), i)) continue;
        const count = endFeatures(table, text, i, state, features);
        decisions.push({ features: features.slice(0, count), yes: i + 1 === afterLast });
      }
      first = afterLast;
    }
  }
  return trainBinary(decisions, 6, 2, 12);
}
