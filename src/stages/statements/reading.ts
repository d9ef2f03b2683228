import type { Block, Entity, Sentence, Time } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { repairNames } from '../../text/repair-names.ts';
import { buildTree, type Tree } from '../../text/syntax-tree.ts';
import { mendSentence } from './mend-sentence.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { rejoinSentences } from './rejoin-sentences.ts';
import { repairClauses } from './repair-clauses.ts';

/** One document laid out for the search of statements. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** Quotations that stand in no other one. */
  readonly outer: readonly Quotation[];
  /** Trees of the sentences in the paragraphs. */
  readonly trees: readonly Tree[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
}

/** A word of the document: its tree's position in `trees` and its number there. */
export interface WordAt {
  readonly tree: number;
  readonly token: number;
}

/** Lays out a document. */
export function layOut(
  input: {
    readonly text: string;
    readonly blocks: readonly Block[];
    readonly sentences: readonly Sentence[];
    readonly entities: readonly Entity[];
    readonly times: readonly Time[];
  },
  knowledge: StatementKnowledge,
): Reading {
  const paragraphs = splitParagraphs(input.text, input.blocks);
  const quotations = findQuotations(input.text, paragraphs);
  const running = input.sentences.filter(({ start, tokens }) => tokens.length > 0 && paragraphAt(paragraphs, start) >= 0).map(mendSentence);
  const trees = rejoinSentences(input.text, running, paragraphs).map((sentence, index) =>
    buildTree(repairClauses(sentence, knowledge), index),
  );
  const { text, times } = input;
  const entities = repairNames(text, trees, input.entities, knowledge);
  return { text, paragraphs, quotations, outer: quotations.filter(q => q.depth === 0), trees, entities, times };
}

/** Index of the last span that starts at or before `at`, -1 when none does. */
export function lastStartingBy(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the paragraph that holds an offset, -1 outside of all. */
export function paragraphAt(paragraphs: readonly Paragraph[], at: number): number {
  const index = lastStartingBy(paragraphs, at);
  return index >= 0 && at < paragraphs[index]!.end ? index : -1;
}

/** The outermost quotation that holds an offset. */
export function quotationAt(reading: Reading, at: number): Quotation | undefined {
  const found = reading.outer[lastStartingBy(reading.outer, at)];
  return found !== undefined && at < found.end ? found : undefined;
}

function treeBefore(reading: Reading, at: number): number {
  let low = 0;
  let high = reading.trees.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.trees[middle]!.sentence.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first word that starts at or after an offset. */
export function wordFrom(reading: Reading, at: number): WordAt | undefined {
  let tree = Math.max(0, treeBefore(reading, at));
  for (; tree < reading.trees.length; tree++) {
    const token = reading.trees[tree]!.tokens.findIndex(word => word.start >= at);
    if (token >= 0) return { tree, token };
  }
  return undefined;
}
