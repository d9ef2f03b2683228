import { expect, it } from 'vitest';
import type { Sentence } from '../src/model/index.ts';
import { compareTrees } from './compare-trees.ts';

const text = 'They met. We left.';
type Row = readonly [start: number, end: number, upos: string, head: number, deprel: string];
const gold: readonly (readonly Row[])[] = [
  [
    [0, 4, 'PRON', 2, 'nsubj'],
    [5, 8, 'VERB', 0, 'root'],
    [8, 9, 'PUNCT', 2, 'punct'],
  ],
  [
    [10, 12, 'PRON', 2, 'nsubj'],
    [13, 17, 'VERB', 0, 'root'],
    [17, 18, 'PUNCT', 2, 'punct'],
  ],
];
const word = ([start, end, upos, head, deprel]: Row) => {
  const form = text.slice(start, end);
  return { start, end, form, lemma: form, upos, xpos: upos, feats: '_', head, deprel };
};
const document = { id: 'd', text, sentences: gold.map(rows => rows.map(word).map(row => ({ ...row, head: row.head - 1 }))) };
const read = (rows: readonly (readonly Row[])[]) => (): Sentence[] =>
  rows.map(sentence => ({ start: sentence[0]![0], end: sentence.at(-1)![1], tokens: sentence.map(word) }));

it('gives everything where everything is right, and what hanging on a neighbour would give', () => {
  expect(compareTrees([document], read(gold))).toEqual({ words: 1, upos: 1, lemmas: 1, uas: 1, las: 1, sentences: 1, branching: 1 / 3 });
});

it('counts a wrong tag, a wrong relation, a wrong head and a word that was not found', () => {
  const [first, second] = gold as [Row[], Row[]];
  const broken: Row[][] = [
    [[0, 4, 'NOUN', 2, 'obj'], first[1]!, [8, 9, 'PUNCT', 1, 'punct']],
    [second[0]!, [13, 18, 'VERB', 0, 'root']],
  ];
  const scores = compareTrees([document], read(broken));
  expect(scores.words).toBeCloseTo(4 / 6);
  expect(scores.upos).toBeCloseTo(3 / 6);
  expect(scores.uas).toBeCloseTo(3 / 6);
  expect(scores.las).toBeCloseTo(2 / 6);
  expect(scores.sentences).toBe(1);
});
