import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import { createParser } from './create-parser.ts';
import { readSyntaxModel } from './syntax-model.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));

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
    ['The text (https://example.org/a_b-c) is out.', [['The', 'text', '(', 'https://example.org/a_b-c', ')', 'is', 'out', '.']]],
    ['Write to <press.desk@example.org>, please.', [['Write', 'to', '<', 'press.desk@example.org', '>', ',', 'please', '.']]],
    ['Treaty_draft-2.pdf came from example.org/files.', [['Treaty_draft-2.pdf', 'came', 'from', 'example.org/files', '.']]],
    [
      'Read "talks.example.com" or #peace_talks, @envoy.',
      [['Read', '"', 'talks.example.com', '"', 'or', '#peace_talks', ',', '@envoy', '.']],
    ],
    ['The rate is now 3.5.', [['The', 'rate', 'is', 'now', '3.5', '.']]],
    ['The rate (5%/year) is high.', [['The', 'rate', '(', '5', '%', '/', 'year', ')', 'is', 'high', '.']]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['"We will not sign." The delegation then left the hall.', ['"We will not sign."', 'The delegation then left the hall.']],
    ['“We are ready,” she said. “They are not.” He agreed.', ['“We are ready,” she said.', '“They are not.”', 'He agreed.']],
    ['She said: "We came. We stay." he left.', ['She said: "We came. We stay." he left.']],
    ['She said: "We came. We stay." He left.', ['She said: "We came.', 'We stay."', 'He left.']],
    ['"We came. We stay," she said.', ['"We came.', 'We stay," she said.']],
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
});

describe('readSyntaxModel', () => {
  it('refuses what is not a model', () => {
    expect(() => readSyntaxModel(new Uint8Array(0))).toThrow(RangeError);
    expect(() => readSyntaxModel(new TextEncoder().encode('{"model": true, "filler": "................"}'))).toThrow(RangeError);
    expect(() => readSyntaxModel(readFileSync(englishSyntaxModel).subarray(0, 5000))).toThrow(RangeError);
  });
});
