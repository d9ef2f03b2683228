import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from './word-differences.ts';

/** What is not shared stands in brackets. */
const shown = (...texts: string[]) =>
  compareWords(texts).map(pieces =>
    pieces.map(({ text, shared }) => (shared ? text : `[${text.trimEnd()}]${/\s*$/.exec(text)![0]}`)).join(''),
  );

describe('what several texts share', () => {
  it.each([
    ['the same', ['We sign today.', 'We sign today.'], ['We sign today.', 'We sign today.']],
    ['one word more', ['We sign.', 'We shall sign.'], ['We sign.', 'We [shall] sign.']],
    ['another word', ['Once more they wait', 'Once again they wait'], ['Once [more] they wait', 'Once [again] they wait']],
    ['marks and capitals', ['“The ships – all – leave”', 'the ships all leave'], ['“The ships – all – leave”', 'the ships all leave']],
    ['nothing', ['Peace', 'War and ruin'], ['[Peace]', '[War and ruin]']],
    ['three texts', ['a b c', 'a c', 'a b'], ['a [b c]', 'a [c]', 'a [b]']],
    ['one text', ['alone'], ['alone']],
    ['an empty one', ['', 'words'], ['', '[words]']],
  ])('%s', (_, texts, expected) => {
    expect(shown(...texts)).toEqual(expected);
  });

  it('pieces put together are the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 }), texts => {
        for (const [i, pieces] of compareWords(texts).entries()) {
          const [text] = [texts[i]!];
          expect(pieces.map(piece => piece.text).join('')).toBe(/\S/.test(text) ? text : '');
        }
      }),
    );
  });
});
