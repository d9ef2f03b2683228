import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tree } from '../../test/record/build-collection.ts';
import { containment, jaccard, termsIn } from './terms.ts';

const { sentence } = tree(
  'Norway/PROPN/2/nsubj offered:offer/VERB/0/root a/DET/5/det new/ADJ/5/amod truce/NOUN/2/obj of/ADP/8/case 30/NUM/8/nummod days:day/NOUN/5/nmod',
);
const words = (start: string, end: string) => ({
  start: sentence.tokens.find(token => token.form === start)!.start,
  end: sentence.tokens.find(token => token.form === end)!.end,
});

describe('termsIn', () => {
  it('takes the lemmas of content words, not function words', () => {
    expect([...termsIn(sentence, words('a', 'days'), new Set())]).toEqual(['new', 'truce', '30', 'day']);
  });

  it('leaves out empty words and what lies outside the span', () => {
    expect([...termsIn(sentence, words('a', 'of'), new Set(['new']))]).toEqual(['truce']);
  });

  it('leaves out single letters and words that the span cuts', () => {
    const letter = tree('Plan/NOUN/0/root B/PROPN/1/flat failed:fail/VERB/1/acl').sentence;
    expect([...termsIn(letter, { start: 0, end: 9 }, new Set())]).toEqual(['plan']);
  });
});

describe('containment and jaccard', () => {
  const set = (text: string) => new Set(text.split(' ').filter(Boolean));

  it.each([
    ['truce day', 'truce day month', 1, 2 / 3],
    ['truce day', 'truce price', 0.5, 1 / 3],
    ['truce', 'price', 0, 0],
    ['', 'price', 0, 0],
    ['', '', 0, 0],
  ])('"%s" and "%s"', (a, b, contained, shared) => {
    expect(containment(set(a), set(b))).toBeCloseTo(contained);
    expect(jaccard(set(a), set(b))).toBeCloseTo(shared);
  });

  it('are symmetric, and containment is never less than jaccard', () => {
    const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map(list => new Set(list));
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(containment(a, b)).toBe(containment(b, a));
        expect(jaccard(a, b)).toBe(jaccard(b, a));
        expect(containment(a, b)).toBeGreaterThanOrEqual(jaccard(a, b));
      }),
    );
  });
});
