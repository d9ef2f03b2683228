import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consonantsOf, foldName } from './fold-name.ts';

describe('spellings of one name fold alike', () => {
  it.each([
    ['Trubetskoy', 'Troubetzkoi', 'Trubetskoj'],
    ['Dostoevsky', 'Dostoyevsky', 'Dostoevskiy', 'Dostoyevskyy', 'Dostoevskij'],
    ['Sergei', 'Sergey', 'Sergej'],
    ['Andrii', 'Andriy', 'Andrij', 'Andrei', 'Andrey'],
    ['Natalia', 'Nataliya', 'Natalya', 'Natalija'],
    ['Romanov', 'Romanoff'],
    ['Mahmoud', 'Mahmud', 'Mahmood'],
    ['Hassan', 'Hasan'],
    ['Josef', 'Yosef'],
    ['Trubezkoj', 'Trubetskoy'],
    ['Khalid', 'Halid'],
    ['Şükrü', 'Sukru'],
    ['Dvořák', 'Dvorak'],
    ['Łukasz', 'Lukasz'],
    ['Chaykovsky', 'Tchaikovsky', 'Chaikovskii'],
    ['Yeltsov', 'Eltsov'],
    ["Mel'nyk", 'Melnyk', 'Melnik'],
    ['Jong-un', 'Jong Un'],
    ['Witold', 'Vitold'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1);
  });

  it.each([
    ['Ivanov', 'Ivanova'],
    ['Komura', 'Komuro'],
    ['Baker', 'Becker'],
    ['Martin', 'Martens'],
    ['Ney', 'Noi'],
  ])('%s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('is stable and keeps something of every name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeghijkloqstuvwxyz'.split('')), minLength: 1, maxLength: 12 }), name => {
        expect(foldName(name).length).toBeGreaterThan(0);
        expect(consonantsOf(foldName(name)).length).toBeGreaterThan(0);
        expect(foldName(name)).toBe(foldName(name.toUpperCase()));
      }),
    );
  });
});
