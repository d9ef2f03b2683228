import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../test/record/build-collection.ts';
import { formulaNear } from './formula.ts';

const near = (text: string, word: string) => {
  const found = formulaNear(text, { start: 0, end: text.length }, text.indexOf(word), knowledge);
  if (found) expect(found.words).toBe(text.slice(found.start, found.end));
  return found && [found.count, found.words];
};

describe('formulaNear', () => {
  it.each([
    ['a 1,000-for-1,000 exchange', 'exchange', [1000, '1,000-for-1,000']],
    ['6,000 for 6,000 bodies', 'bodies', [6000, '6,000 for 6,000']],
    ['an "all for all" exchange of the wounded', 'exchange', ['all', 'all for all']],
    ['All-for-all, the envoy wrote', 'envoy', ['all', 'All-for-all']],
    ['ten for ten captives', 'captives', [10, 'ten for ten']],
    ['1,000 for 1000 captives', 'captives', [1000, '1,000 for 1000']],
  ])('%s', (text, word, expected) => {
    expect(near(text, word)).toEqual(expected);
  });

  it.each([
    ['27 captives were freed for one officer, 27 for one', 'captives'],
    ['all for one and one for many', 'one'],
    ['they asked for 40 captives for 30 days', 'captives'],
    ['trade: price for price', 'trade'],
    ['word1 for 1 captives', 'captives'],
    ['constructor for constructor', 'for'],
  ])('is none: %s', (text, word) => {
    expect(near(text, word)).toBeNull();
  });

  it('takes the one nearest to the word, and only inside the span', () => {
    const text = 'The envoys exchanged captives 40 for 40 and agreed on bodies 600 for 600 .';
    expect(near(text, 'captives')).toEqual([40, '40 for 40']);
    expect(near(text, 'bodies')).toEqual([600, '600 for 600']);
    const end = text.indexOf('and');
    expect(formulaNear(text, { start: 0, end }, text.indexOf('bodies'), knowledge)?.count).toBe(40);
  });
});
