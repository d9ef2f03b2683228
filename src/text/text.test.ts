import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryKind,
  byCodeUnit,
  bySpan,
  covers,
  decodeBytes,
  evidenceOf,
  hashId,
  overlaps,
  sliceOf,
  squeezeSpaces,
  trimSpan,
} from './index.ts';

describe('hashId', () => {
  it('gives 16 hexadecimal characters, the same each time', () => {
    expect(hashId('meeting', '1905-08-09')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashId('meeting', '1905-08-09')).toBe(hashId('meeting', '1905-08-09'));
  });
  it('keeps parts apart', () => {
    const ids = [hashId('ab', 'c'), hashId('a', 'bc'), hashId('abc'), hashId('abc', ''), hashId('', 'abc'), hashId()];
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is not fooled by parts that look like its own separator', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (a, b) => {
        expect(hashId(...a) === hashId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe('evidenceOf', () => {
  it('quotes the slice', () => {
    expect(evidenceOf('a', 'Talks began.', { start: 6, end: 11 })).toEqual({ doc: 'a', start: 6, end: 11, quote: 'began' });
  });
  it.each([
    [-1, 2],
    [3, 2],
    [0, 99],
    [0.5, 2],
  ])('refuses [%s, %s)', (start, end) => {
    expect(() => evidenceOf('a', 'Talks began.', { start, end })).toThrow(RangeError);
  });
});

describe('spans', () => {
  it('are trimmed of white space at both ends', () => {
    expect(trimSpan('a  b ', { start: 1, end: 5 })).toEqual({ start: 3, end: 4 });
    expect(trimSpan('a    ', { start: 1, end: 5 })).toEqual({ start: 1, end: 1 });
    fc.assert(
      fc.property(fc.string(), text => {
        expect(sliceOf(text, trimSpan(text, { start: 0, end: text.length })).trim()).toBe(text.trim());
      }),
    );
  });
  it('are compared', () => {
    expect(covers({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
    expect(overlaps({ start: 1, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(
      [
        { start: 2, end: 3 },
        { start: 0, end: 1 },
        { start: 0, end: 4 },
      ]
        .sort(bySpan)
        .map(s => s.end),
    ).toEqual([4, 1, 3]);
    expect(['b', 'a', 'B', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b']);
  });
});

describe('squeezeSpaces', () => {
  it('keeps the way back', () => {
    const { text, offsets } = squeezeSpaces(' a \n b');
    expect(text).toBe('a b');
    expect([...offsets]).toEqual([1, 2, 5, 6]);
  });
  it('maps every character to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u200b', 'é', '\ud83d\ude00') }), original => {
        const { text, offsets } = squeezeSpaces(original);
        expect(offsets.length).toBe(text.length + 1);
        for (let i = 0; i < text.length; i++) if (text[i] !== ' ') expect(original[offsets[i]!]).toBe(text[i]);
      }),
    );
  });
});

describe('bytes', () => {
  it.each([
    ['UTF-8', [0xc3, 0xa9], undefined, 'é', 'utf-8', true],
    ['Windows-1252 that is declared', [0x93, 0xe9, 0x80], 'iso-8859-1', '“é€', 'windows-1252', true],
    ['an unknown declaration', [0xe9], 'klingon', 'é', 'windows-1252', false],
    ['UTF-8 that claims to be Latin-1', [0xc3, 0xa9], 'iso-8859-1', 'é', 'utf-8', true],
    ['nothing', [], undefined, '', 'utf-8', true],
  ])('are decoded: %s', (_, bytes, declared, text, encoding, sure) => {
    const decoded = decodeBytes(new Uint8Array(bytes), declared);
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.doubt === null).toBe(sure);
  });
  it('never fail', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => typeof decodeBytes(bytes).text === 'string' && binaryKind(bytes) !== ''));
  });
});
