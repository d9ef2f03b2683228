import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, columnsOf, pad, wrap } from './wrap.ts';

describe('columns of a terminal', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['条約', 4],
    ['🕊', 2],
    ['a\u200bb', 2],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
  it.each([
    ['treaty', 6, 'treaty'],
    ['treaty', 5, 'trea…'],
    ['peace treaty', 7, 'peace…'],
    ['条約条約', 5, '条約…'],
  ])('%j cut to %i is %j', (text, width, cut) => {
    expect(clip(text, width)).toBe(cut);
  });
  it('fills up', () => {
    expect(pad('条', 4)).toBe('条  ');
    expect(pad('treaty', 4)).toBe('treaty');
  });
  it('breaks at spaces and cuts what is too long', () => {
    expect(wrap('The envoys met', 10)).toEqual(['The envoys', 'met']);
    expect(wrap('interminably so', 6)).toEqual(['inter…', 'so']);
    expect(wrap(' \n ', 10)).toEqual([]);
  });
  it('no line is wider than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 5, max: 40 }), (text, width) => {
        for (const line of wrap(text, width)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
