import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../model/index.ts';
import { mendSentence } from './mend-sentence.ts';

const sentence = (heads: readonly number[]): Sentence => ({
  start: 0,
  end: 2 * heads.length,
  tokens: heads.map((head, i) => ({
    ...{ start: 2 * i, end: 2 * i + 1, form: 'x', lemma: 'x', upos: 'NOUN', xpos: 'NN' },
    ...{ head, deprel: head === 0 ? 'root' : 'obj' },
  })),
});
const headsOf = ({ tokens }: Sentence) => tokens.map(({ head }) => head);

describe('a sentence becomes one tree', () => {
  it.each([
    ['a circle', [0, 3, 2, 2], [0, 1, 2, 2]],
    ['a circle without a root', [2, 1, 2], [0, 1, 2]],
    ['heads beyond the sentence', [2, 0, 9, -1], [2, 0, 2, 2]],
    ['two roots', [0, 0, 2], [0, 1, 2]],
    ['a word that hangs on itself', [1], [0]],
  ])('%s', (_, heads, mended) => {
    expect(headsOf(mendSentence(sentence(heads)))).toEqual(mended);
  });

  it('a tree stays as it is', () => {
    const sound = sentence([2, 0, 2, 3]);
    expect(mendSentence(sound)).toBe(sound);
  });

  it('from every word the root is reached', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 13 }), { minLength: 1, maxLength: 12 }), heads => {
        const mended = headsOf(mendSentence(sentence(heads)));
        expect(mended.filter(head => head === 0)).toHaveLength(1);
        for (let first = 0; first < mended.length; first++) {
          let at = first + 1;
          for (let steps = 0; at !== 0 && steps <= mended.length; steps++) at = mended[at - 1]!;
          expect(at).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
