import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { MARK, NUMBER, WORD } from './lexing.ts';
import { matcherOf } from './matcher-of.ts';
import { parsePattern } from './pattern.ts';

const matcher = matcherOf(englishTimes);
const tokens = (text: string) => {
  const lexed = matcher.lex(text);
  return Array.from({ length: lexed.count }, (_, at) => text.slice(lexed.start[at], lexed.end[at]));
};

describe('lexing', () => {
  it.each<[string, string[]]>([
    ['on Aug. 29, 1905', ['on', 'Aug', '.', '29', ',', '1905']],
    ['1,200 men', ['1,200', 'men']],
    ['the 29th; the 1990s', ['the', '29th', ';', 'the', '1990s']],
    ['at 3.50 p.m. sharp', ['at', '3', '.', '50', 'p.m.', 'sharp']],
    ['2–3-day', ['2', '–', '3', '-', 'day']],
    ['the U.S. in May', ['the', 'U.S.', 'in', 'May']],
    ['``now’’', ['``', 'now', '’’']],
    ['', []],
    ['\u00a0\n', []],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('makes all dashes, apostrophes and quotes alike', () => {
    const lexed = matcher.lex('– ’ “ ``');
    expect([...lexed.value.slice(0, 4)]).toEqual([45, 39, 34, 34]);
    expect([...lexed.kind.slice(0, 4)]).toEqual([MARK, MARK, MARK, MARK]);
  });

  it('knows words whatever their case', () => {
    const lexed = matcher.lex('MONDAY Monday 5');
    expect([...lexed.kind.slice(0, 3)]).toEqual([WORD, WORD, NUMBER]);
    expect(lexed.value[0]).toBe(lexed.value[1]);
  });
});

describe('readers', () => {
  it.each<[string, string, number | string | null]>([
    ['number', 'twenty-four', 24],
    ['number', 'two thousand and', 2000],
    ['number', 'two hundred five', 205],
    ['number', '2 1/2 hours', 2.5],
    ['number', '2½ hours', 2.5],
    ['number', '3.5 days', 3.5],
    ['number', '1,200 days', 1200],
    ['number', 'fortyish', null],
    ['number', '30GB', null],
    ['ordinal', 'twenty-first', 21],
    ['ordinal', '3rd', 3],
    ['day', '31', 31],
    ['day', '32', null],
    ['day', '2.5', null],
    ['day', 'second', 2],
    ['dayFigure', 'second', null],
    ['year', 'nineteen ninety-six', 1996],
    ['year', 'two thousand five', 2005],
    ['year', 'eighteen hundred', 1800],
    ['year', '1905', 1905],
    ['year', '1,905', null],
    ['year', '19050', null],
    ['decade', '1990s', 1990],
    ['decade', "'80s", 80],
    ['decade', 'nineties', 90],
    ['decade', '1991s', null],
    ['clock', '10:35', 635],
    ['clock', '10:65', null],
    ['clock', '3:2', null],
    ['clockDot', '3.50', 230],
    ['iso', '2025-06-02', '2025-06-02'],
    ['iso', '2025-6-2', null],
  ])('%s of %j', (reader, text, expected) => {
    expect(matcher.readers[reader]!(matcher.lex(text), 0)?.value ?? null).toBe(expected);
  });
});

describe('patterns', () => {
  it.each([
    ['( a', 'not closed'],
    ['a )', 'not opened'],
    ['( a | )', 'empty alternative'],
    ['%nothing', 'no macro'],
  ])('%s is refused', (pattern, message) => {
    expect(() => parsePattern(pattern, {})).toThrow(message);
  });

  it('refuses macros that go round in a circle', () => {
    expect(() => parsePattern('%a', { a: '%b', b: '%a' })).toThrow('circle');
  });

  it('reads names, options, glue and capitals', () => {
    expect(parsePattern('the? m=^@month ~-', {})).toEqual({
      kind: 'sequence',
      items: [
        { kind: 'optional', item: { kind: 'test', test: 'the', name: null, tight: false, capital: false } },
        { kind: 'test', test: '@month', name: 'm', tight: false, capital: true },
        { kind: 'test', test: '-', name: null, tight: true, capital: false },
      ],
    });
  });
});
