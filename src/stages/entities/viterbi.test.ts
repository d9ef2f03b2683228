import { describe, expect, it } from 'vitest';
import { BEGIN, INSIDE, LABELS, LAST, labelOf, ONLY, OUTSIDE } from './labels.ts';
import { bestLabels } from './viterbi.ts';

const none = new Int32Array(LABELS * LABELS);

/** Scores of one word by label; what is not said is 0. */
const word = (scores: Readonly<Record<number, number>>): number[] => Array.from({ length: LABELS }, (_, label) => scores[label] ?? 0);

function decode(words: readonly number[][], transitions = none): number[] {
  const labels = new Uint8Array(words.length);
  bestLabels(Int32Array.from(words.flat()), transitions, 0, words.length, labels);
  return [...labels];
}

describe('bestLabels', () => {
  it('takes the best label where it may stand', () => {
    expect(decode([word({ [labelOf(0, ONLY)]: 5 }), word({ [OUTSIDE]: 5 })])).toEqual([labelOf(0, ONLY), OUTSIDE]);
  });

  it('ends every name that it begins', () => {
    expect(decode([word({ [labelOf(1, BEGIN)]: 9, [OUTSIDE]: 1 })])).toEqual([OUTSIDE]);
    expect(decode([word({ [labelOf(1, BEGIN)]: 9 }), word({ [labelOf(2, LAST)]: 3, [labelOf(1, LAST)]: 1 })])).toEqual([
      labelOf(1, BEGIN),
      labelOf(1, LAST),
    ]);
  });

  it('lets a later word decide an earlier one', () => {
    const first = word({ [labelOf(0, ONLY)]: 3, [labelOf(1, BEGIN)]: 2 });
    expect(decode([first, word({ [labelOf(1, LAST)]: 4 })])).toEqual([labelOf(1, BEGIN), labelOf(1, LAST)]);
  });

  it('adds what labels say of their neighbours', () => {
    const transitions = none.slice();
    transitions[labelOf(0, BEGIN) * LABELS + labelOf(0, INSIDE)] = -10;
    const words = [word({ [labelOf(0, BEGIN)]: 9 }), word({ [labelOf(0, INSIDE)]: 2, [OUTSIDE]: 1 }), word({ [labelOf(0, LAST)]: 3 })];
    expect(decode(words)).toEqual([labelOf(0, BEGIN), labelOf(0, INSIDE), labelOf(0, LAST)]);
    expect(decode(words, transitions)[1]).not.toBe(labelOf(0, INSIDE));
  });

  it('takes no words at all, and of equals the lowest', () => {
    expect(decode([])).toEqual([]);
    expect(decode([word({}), word({})])).toEqual([OUTSIDE, OUTSIDE]);
  });
});
