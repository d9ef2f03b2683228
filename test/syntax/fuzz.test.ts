import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../src/languages/en/syntax/index.ts';
import { createParser, readSyntaxModel } from '../../src/stages/syntax/index.ts';
import { faultOf } from './fault-of.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));
const MINUTES = 60_000;

/** Code units of every kind, halves of surrogate pairs among them, and more of those that mean something to a tokeniser. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  fc.integer({ min: 0xd800, max: 0xdfff }).map(code => String.fromCharCode(code)),
  fc.integer({ min: 32, max: 126 }).map(code => String.fromCharCode(code)),
  fc.constantFrom('\n', '\u00a0', '\u200b', '\u200d', '\ufeff', '\ufe0f', '\u0301', '\u2028', '🎉', 'ß', 'İ', 'ǅ'),
);
const words = fc.constantFrom(
  ...[
    'The',
    'envoy',
    'said',
    'that',
    'they',
    'will',
    'not',
    'agree',
    'and',
    'in',
    'Geneva',
    'U.S.',
    'Mr.',
    '3.5',
    'million',
    'who',
    'MEET',
  ],
  ...["n't", "'s", 'cannot', 'e.g.', 'https://example.org/a.b', 'a@b.org', '-', '--', 'Да', 'не', '会谈', 'über'],
);
const marks = fc.constantFrom(...'.,;:!?…()[]{}"“”„«»‘’\'`-–—/|*#@%&$€+=~^_<>•', '``', "''", '...', '\n', '\n\n', '\r\n', '\t', ' ');
const join = (parts: fc.Arbitrary<string>, maxLength: number, between: string) =>
  fc.array(parts, { maxLength }).map(list => list.join(between));

const kinds: readonly (readonly [name: string, texts: fc.Arbitrary<string>])[] = [
  ['any code units', join(unit, 16, '')],
  ['words and marks', join(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: marks }), 14, ' ')],
  ['storms of punctuation', join(fc.oneof({ weight: 5, arbitrary: marks }, { weight: 1, arbitrary: words }), 16, '')],
  [
    'quotations opened and closed at random',
    join(
      fc.oneof(
        fc.constantFrom('"', '“', '”', '‘', '’', '"', ',"', '."', ' "', '\n\n"'),
        fc.constantFrom(' we will not go there', ' They left. ', ' said the envoy ', ' she said', ' and', ' U.S. talks'),
      ),
      9,
      '',
    ),
  ],
];

describe('any text', () => {
  it.each(kinds)(
    '%s: 25,000 of them give sound sentences that leave nothing out',
    (_, texts) => {
      fc.assert(
        fc.property(texts, text => {
          const sentences = parse(text);
          const fault = faultOf(text, sentences);
          if (fault !== null) throw new Error(fault);
          let covered = 0;
          for (const { tokens } of sentences) for (const { start, end } of tokens) covered += end - start;
          if (covered !== text.replace(/[\s\p{Cc}]/gu, '').length) throw new Error('something other than white space was left out');
        }),
        { numRuns: 25_000, seed: 1648 },
      );
    },
    2 * MINUTES,
  );

  it('gives the same twice, whatever was read before', () => {
    fc.assert(
      fc.property(fc.oneof(...kinds.map(([, texts]) => texts)), text => {
        const first = parse(text);
        parse('"A sentence of the next text, left open.');
        expect(parse(text)).toEqual(first);
      }),
      { numRuns: 1000, seed: 1905 },
    );
  });
});
