import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import type { Sentence } from '../../model/index.ts';
import { createParser } from './create-parser.ts';
import { separateQuotations } from './parse-around.ts';
import { readSyntaxModel } from './syntax-model.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));

/** `said < envoy`: the root and its subject. */
function speaker({ tokens }: Sentence): string {
  const root = tokens.findIndex(token => token.head === 0);
  const subject = tokens.find(token => token.head === root + 1 && token.deprel === 'nsubj');
  return `${tokens[root]!.form} < ${subject?.form}`;
}

/** The words of [from, to) whose head lies outside. */
function exits({ tokens }: Sentence, from: number, to: number): number[] {
  return tokens.flatMap(({ start, end, head }, i) => {
    if (start < from || end > to) return [];
    const above = tokens[head - 1];
    return above && above.start >= from && above.end <= to ? [] : [i];
  });
}

describe('a sentence with quotations', () => {
  it.each([
    [
      '"We came here because the tsar asked us to listen, and we will go on listening until somebody in this hall has something new to say," the envoy said.',
      'said < envoy',
    ],
    [
      'The envoy, who had waited in the town since Monday, said: "We will leave the hall at once if the other side brings up the island again."',
      'said < envoy',
    ],
    [
      '"If they want the island," the minister said, "they will have to pay for every ship that we lost when the fleet went down in the strait."',
      'said < minister',
    ],
    [
      'The count told the press that the demand was "a burden that no great power which has not been beaten would ever carry" and left.',
      'told < count',
    ],
    ['‘The ministers’ offer is one that nobody in the capital expected,’ the ambassador said to his wife.', 'said < ambassador'],
    ['The paper, under the title "Russia will never pay what the victors ask of her", printed the whole list.', 'printed < paper'],
  ])('keeps its speaker: %s', (text, expected) => {
    const [sentence] = parse(text);
    expect(speaker(sentence!)).toBe(expected);
  });

  it.each([
    [
      '“The king has heard you, and he will answer when the bells have rung,” the bishop said.',
      ['“The king has heard you, and he will answer when the bells have rung,”'],
    ],
    [
      '"If you want the island," he warned, "you will have to pay for every ship that we lost in the strait."',
      ['"If you want the island,"', '"you will have to pay for every ship that we lost in the strait."'],
    ],
  ])('is left by each of them through its root alone, on which its marks hang: %s', (text, quotations) => {
    const [sentence] = parse(text);
    for (const quotation of quotations) {
      const from = text.indexOf(quotation);
      const left = exits(sentence!, from, from + quotation.length);
      expect(left).toHaveLength(1);
      const inner = sentence!.tokens.filter(({ start, end }) => start >= from && end <= from + quotation.length);
      for (const mark of [inner[0]!, inner.at(-1)!]) expect([mark.head, mark.deprel]).toEqual([left[0]! + 1, 'punct']);
    }
  });

  it.each([
    'He shouted "Stop the guns! The king has signed the peace!" to the soldiers at the gate.',
    'She said, “We will come to the hall. They will sign the treaty.” and left.',
  ])('of several sentences is one, and they stand side by side: %s', text => {
    const sentences = parse(text);
    expect(sentences).toHaveLength(1);
    const { tokens } = sentences[0]!;
    const [first, second] = ['Stop', 'come', 'signed', 'sign'].flatMap(form => tokens.find(token => token.form === form) ?? []);
    expect(tokens[first!.head - 1]).toBe(tokens[1]);
    expect(second).toMatchObject({ head: tokens.indexOf(first!) + 1, deprel: 'parataxis' });
  });

  it.each([
    ['The envoy called the list "a step forward" on Monday.', '"', 'step'],
    ['The ministers (and their wives) left the town.', '(', 'wives'],
    ['The ministers [of both states] left the town.', ']', 'states'],
  ])('or brackets hangs them on the root of what they hold: %s', (text, mark, root) => {
    const { tokens } = parse(text)[0]!;
    const hung = tokens.filter(token => token.form === mark).map(token => [tokens[token.head - 1]!.form, token.deprel]);
    expect(hung).toEqual(hung.map(() => [root, 'punct']));
    expect(hung.length).toBeGreaterThan(0);
  });

  it('that began in a sentence before', () => {
    const text = '"We ask for no money. We ask that the railway which our army took be returned to its owners," the baron said.';
    expect(speaker(parse(text).at(-1)!)).toBe('said < baron');
  });

  it('reads the next paragraph as if no mark had been left open', () => {
    const text = 'He said: "We will come to the hall and we will sign.\n\nThe other side said that it would come to the hall and sign.';
    const alone = parse('The other side said that it would come to the hall and sign.');
    expect(
      parse(text)
        .at(-1)!
        .tokens.map(token => token.head),
    ).toEqual(alone[0]!.tokens.map(token => token.head));
  });
});

describe('separateQuotations', () => {
  const kinds = (verbs: readonly number[], punctuation: readonly number[]) => ({
    isVerb: (word: number) => verbs.includes(word),
    isPunctuation: (word: number) => punctuation.includes(word),
    isStop: () => false,
  });
  const quotation = { first: 0, afterLast: 7, opens: true, closes: true };

  it('takes one that holds a clause of some length', () => {
    expect(separateQuotations([quotation], 10, kinds([2], [0, 5, 6, 9]))).toEqual([quotation]);
  });
  it.each([
    ['without a verb', [quotation], 10, kinds([8], [0, 5, 6, 9])],
    ['of a few words', [{ ...quotation, afterLast: 5 }], 10, kinds([2], [0, 4, 9])],
    ['that is all there is', [quotation], 8, kinds([2], [0, 5, 6, 7])],
  ])('leaves one %s', (_, quotations, size, kind) => {
    expect(separateQuotations(quotations, size, kind)).toEqual([]);
  });
});
