import { describe, expect, it } from 'vitest';
import { familyNamesClose, givenNamesAgree, readPersonName } from './person-name.ts';

const knowledge = {
  titles: new Set(['mr', 'baron', 'foreign', 'minister', 'general', 'count', 'president']),
  familyFirst: new Set(['kim', 'sun', 'yuan']),
  sameGivenNames: { aleksandr: 'alexander', oleksandr: 'alexander' },
};
const read = (printed: string) => readPersonName(printed, knowledge);

describe('parts of a name', () => {
  it.each([
    ['Sergei Witte', ['Sergei'], 'Witte'],
    ['Count Sergei Witte', ['Sergei'], 'Witte'],
    ['Mr. Witte', [], 'Witte'],
    ['Foreign Minister Jutaro Komura’s', ['Jutaro'], 'Komura'],
    ['John D. Rockefeller Jr.', ['John', 'D.'], 'Rockefeller'],
    ['Yuan Shikai', ['Shikai'], 'Yuan'],
    ['Ludwig van Beethoven', ['Ludwig'], 'Beethoven'],
  ])('%s', (printed, given, family) => {
    expect(read(printed)).toMatchObject({ given, family });
  });

  it('leaves the article of an Arabic name out of the key', () => {
    expect(read('Faisal al-Hashimi')!.key).toBe(read('Hashimi')!.key);
  });

  it.each(['Mr', 'President', '', '...'])('%s names nobody', printed => {
    expect(read(printed)).toBeNull();
  });
});

describe('given names', () => {
  it.each([
    ['Sergei Witte', 'Sergey Witte', true],
    ['Sergei Witte', 'S. Witte', true],
    ['S.Y. Witte', 'Sergei Witte', true],
    ['Witte', 'Sergei Witte', true],
    ['Aleksandr Benois', 'Oleksandr Benois', true],
    ['James Baker', 'Howard Baker', false],
    ['Al Smith', 'Alexander Smith', false],
    ['George Grey', 'Gregory Grey', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(givenNamesAgree(read(a)!, read(b)!, knowledge)).toBe(expected);
  });

  it.each([
    ['husein', 'husain', true],
    ['komura', 'komora', true],
    ['baker', 'beker', true],
    ['li', 'lo', false],
    ['witte', 'watto', false],
  ])('family names %s and %s close: %s', (a, b, expected) => {
    expect(familyNamesClose(a, b)).toBe(expected);
  });
});
