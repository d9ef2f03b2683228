import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge, tokenOf, tree } from '../../test/record/build-collection.ts';
import { quantityOf, readNumber } from './quantity.ts';

describe('readNumber', () => {
  it.each<[string, number | null]>([
    ['1200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200\u202f000', 1200000],
    ['0', 0],
    ['twelve', 12],
    ['Twelve', 12],
    ['twenty-seven', 27],
    ['dozen', 12],
    ['1,20', null],
    ['12,00', null],
    ['1.5', null],
    ['12th', null],
    ['-5', null],
    ['', null],
    ['many', null],
    ['constructor', null],
    ['99999999999999999999', null],
  ])('%j is %s', (form, expected) => {
    expect(readNumber(form, knowledge)).toBe(expected);
  });

  it('reads every whole number with and without separators', () => {
    fc.assert(
      fc.property(fc.nat(), n => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(readNumber(String(n), knowledge)).toBe(n);
        expect(readNumber(grouped, knowledge)).toBe(n);
      }),
    );
  });
});

describe('quantityOf', () => {
  it.each<[string, string, { count: number | null; bound: string; words: string } | null]>([
    ['1,200/NUM/2/nummod captives/NOUN/0/root', 'captives', { count: 1200, bound: 'exactly', words: '1,200' }],
    [
      'Up/ADP/3/advmod to/ADP/1/fixed 1,200/NUM/4/nummod captives/NOUN/0/root',
      'captives',
      { count: 1200, bound: 'up to', words: 'Up to 1,200' },
    ],
    [
      'at/ADP/3/advmod least/ADJ/1/fixed four/NUM/4/nummod captives/NOUN/0/root',
      'captives',
      { count: 4, bound: 'at least', words: 'at least four' },
    ],
    [
      'no/DET/4/advmod fewer/ADJ/1/fixed than/ADP/1/fixed 40/NUM/5/nummod captives/NOUN/0/root',
      'captives',
      { count: 40, bound: 'at least', words: 'no fewer than 40' },
    ],
    [
      'more/ADJ/3/advmod than/ADP/1/fixed 40/NUM/4/nummod captives/NOUN/0/root',
      'captives',
      { count: 40, bound: 'at least', words: 'more than 40' },
    ],
    ['nearly/ADV/2/advmod 40/NUM/3/nummod captives/NOUN/0/root', 'captives', { count: 40, bound: 'about', words: 'nearly 40' }],
    ['all/DET/3/det the/DET/3/det wounded/NOUN/0/root', 'wounded', { count: null, bound: 'all', words: 'all' }],
    ['all/DET/3/det 40/NUM/3/nummod captives/NOUN/0/root', 'captives', { count: 40, bound: 'exactly', words: '40' }],
    ['some/DET/3/det brave/ADJ/3/amod captives/NOUN/0/root', 'captives', null],
    ['the/DET/2/det captives/NOUN/0/root of/ADP/5/case 40/NUM/5/nummod towns/NOUN/2/nmod', 'captives', null],
  ])('%s', (notation, noun, expected) => {
    const { sentence, text } = tree(notation);
    const found = quantityOf(sentence, tokenOf(sentence, noun), knowledge);
    expect(found && { count: found.count, bound: found.bound, words: text.slice(found.start, found.end) }).toEqual(expected);
  });
});
