import { describe, expect, it } from 'vitest';
import { buildSentence, clauseSpan, phraseSpan, subtree } from './index.ts';

const tree = `
talks talk NOUN 9 nsubj
with with ADP 4 case
the the DET 4 det
envoy envoy NOUN 1 nmod
of of ADP 6 case
Norway norway PROPN 4 nmod
, , PUNCT 8 punct
Dahl dahl PROPN 4 appos
ended end VERB 0 root VBD
when when ADV 12 advmod WRB
he he PRON 12 nsubj
left leave VERB 9 advcl VBD
`;

describe('spans', () => {
  const { sentence, text } = buildSentence(tree);
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);

  it('gives a phrase without preposition and apposition', () => {
    expect(words(phraseSpan(sentence, 3))).toBe('the envoy of Norway');
  });
  it('gives the wide phrase with them', () => {
    expect(words(phraseSpan(sentence, 3, { wide: true }))).toBe('the envoy of Norway , Dahl');
  });
  it('gives a clause with what stands under its verb', () => {
    expect(words(clauseSpan(sentence, 10))).toBe('when he left');
  });
  it('leaves a time out where the times are given', () => {
    const { sentence: dated, text: line } = buildSentence(
      'a a DET 2 det\nletter letter NOUN 0 root\non on ADP 4 case\nMonday monday PROPN 2 nmod',
    );
    const phrase = (span: { start: number; end: number }) => line.slice(span.start, span.end);
    expect(phrase(phraseSpan(dated, 1))).toBe('a letter on Monday');
    expect(phrase(phraseSpan(dated, 1, { times: [{ start: 12, end: 18 }] }))).toBe('a letter');
  });
  it('lists what stands under a word', () => {
    expect(subtree(sentence, 3)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
  it('counts from the offset of the sentence', () => {
    const { sentence: later } = buildSentence(tree, 100);
    expect(phraseSpan(later, 5)).toEqual({ start: 124, end: 130 });
  });
});
