import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import type { Sentence } from '../../model/index.ts';
import { createParser } from './create-parser.ts';
import { readSyntaxModel } from './syntax-model.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));

/** One root, no cycle, offsets in range and in order, forms equal to their slices. */
function expectSound(text: string, sentences: readonly Sentence[]): void {
  let last = 0;
  for (const { start, end, tokens } of sentences) {
    expect(tokens.length).toBeGreaterThan(0);
    expect(start).toBe(tokens[0]!.start);
    expect(end).toBe(tokens.at(-1)!.end);
    expect(tokens.filter(token => token.head === 0).map(token => token.deprel)).toEqual(['root']);
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.end).toBeLessThanOrEqual(text.length);
      expect(token.form).toBe(text.slice(token.start, token.end));
      expect(token.form).not.toMatch(/^\s|\s$/);
      expect(token.lemma).not.toBe('');
      last = token.end;
    }
    const seen = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i += 1) {
      const path: number[] = [];
      for (let at = i; seen[at] === 0; at = tokens[at]!.head - 1) {
        expect(path).not.toContain(at);
        path.push(at);
        if (path.length > 200) break; // deep chains are checked from their other end
        if (tokens[at]!.head === 0) break;
      }
      for (const at of path) seen[at] = 1;
    }
  }
}

const words = (text: string): string[][] => parse(text).map(sentence => sentence.tokens.map(token => token.form));

describe('createParser', () => {
  it.each([
    ["They don't agree.", [['They', 'do', "n't", 'agree', '.']]],
    ['The minister’s aide can’t travel.', [['The', 'minister', '’s', 'aide', 'ca', 'n’t', 'travel', '.']]],
    [
      'Talks cannot go on. Both sides left.',
      [
        ['Talks', 'can', 'not', 'go', 'on', '.'],
        ['Both', 'sides', 'left', '.'],
      ],
    ],
    ['Mr. Tamm met Dr. Okoye in St. Gallen.', [['Mr.', 'Tamm', 'met', 'Dr.', 'Okoye', 'in', 'St.', 'Gallen', '.']]],
    ['It costs $3.5 million (about 20%).', [['It', 'costs', '$', '3.5', 'million', '(', 'about', '20', '%', ')', '.']]],
    ['See https://example.org/talks?id=3 for more.', [['See', 'https://example.org/talks?id=3', 'for', 'more', '.']]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['"We will not sign." The delegation then left the hall.', ['"We will not sign."', 'The delegation then left the hall.']],
    ['“We are ready,” she said. “They are not.” He agreed.', ['“We are ready,” she said.', '“They are not.”', 'He agreed.']],
    ['The U.S. envoy met them at 5 p.m. on Friday. He left.', ['The U.S. envoy met them at 5 p.m. on Friday.', 'He left.']],
    ['Was it agreed? Nobody knows! The talks go on.', ['Was it agreed?', 'Nobody knows!', 'The talks go on.']],
    ['A heading without a stop\n\nThe text begins here.', ['A heading without a stop', 'The text begins here.']],
  ])('sentences of %s', (text, expected) => {
    expect(parse(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('finds subject, object and root', () => {
    const [sentence] = parse('The delegation rejected the proposal.');
    expect(sentence!.tokens.map(({ lemma, upos, head, deprel }) => `${lemma} ${upos} ${head} ${deprel}`)).toEqual([
      'the DET 2 det',
      'delegation NOUN 3 nsubj',
      'reject VERB 0 root',
      'the DET 5 det',
      'proposal NOUN 3 obj',
      '. PUNCT 3 punct',
    ]);
  });

  it('reads a headline in capitals', () => {
    const [sentence] = parse('MINISTERS REJECT THE NEW OFFER');
    expect(sentence!.tokens.map(({ lemma, upos, deprel }) => `${lemma} ${upos} ${deprel}`)).toEqual([
      'minister NOUN nsubj',
      'reject VERB root',
      'the DET det',
      'new ADJ amod',
      'offer NOUN obj',
    ]);
  });

  it('reads only the blocks it is given, and ends sentences with them', () => {
    const text = 'Menu Home | Talks resume in Geneva | The parties met';
    const blocks = [
      { start: 12, end: 34 },
      { start: 37, end: 52 },
    ];
    const sentences = parse(text, blocks);
    expect(sentences.map(({ start, end }) => [start, end])).toEqual([
      [12, 34],
      [37, 52],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t \u00a0 '],
    ['capitals', 'MINISTERS MEET IN GENEVA AS TALKS STALL OVER BORDER'],
    ['a table of numbers', '12 | 14.5 | 3,000 | -7\n1 2 3 4 5\n100% 200% 300%'],
    ['no full stop', 'they met and they talked and nothing came of it'],
    ['emoji', 'Great news 🎉🎉 👩‍👩‍👧 the deal is done 🇺🇳!'],
    ['Cyrillic', 'Делегации встретились в Женеве. Переговоры продолжаются.'],
    ['lone surrogates', 'a\ud800b \udc00 c\udfff. \ud83d'],
    ['a long word', 'a-'.repeat(3000)],
    ['only quotes', '""" \'\' “” «»'],
    ['controls', 'a\u0000b\u0001 c\ufeff d\u200b'],
  ])('takes %s', (_, text) => {
    expectSound(text, parse(text));
  });

  it('takes a sentence of 5,000 words', () => {
    const text = Array.from({ length: 5000 }, (_, i) => ['the', 'envoy', 'of', 'peace', 'and'][i % 5]).join(' ');
    const sentences = parse(text);
    expect(sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)).toBe(5000);
    expectSound(text, sentences);
  });

  it('holds for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'The envoy',
        ' said',
        '. ',
        '"',
        '” ',
        "n't",
        "'s ",
        '\n',
        '\n\n',
        'U.S. ',
        '(',
        ') ',
        '... ',
        '3.5 ',
        '-',
        ' and ',
        'Mr. ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const sentences = parse(text);
        expectSound(text, sentences);
        // nothing but white space and controls is left out
        const covered = sentences.flatMap(({ tokens }) => tokens).reduce((sum, { start, end }) => sum + end - start, 0);
        expect(covered).toBe(text.replace(/[\s\p{Cc}]/gu, '').length);
        expect(parse(text)).toEqual(sentences);
      }),
      { numRuns: 150 },
    );
  });
});

describe('readSyntaxModel', () => {
  it('refuses what is not a model', () => {
    expect(() => readSyntaxModel(new Uint8Array(0))).toThrow(RangeError);
    expect(() => readSyntaxModel(new TextEncoder().encode('{"model": true, "filler": "................"}'))).toThrow(RangeError);
    expect(() => readSyntaxModel(readFileSync(englishSyntaxModel).subarray(0, 5000))).toThrow(RangeError);
  });
});
