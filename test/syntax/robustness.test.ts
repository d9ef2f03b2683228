import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../src/languages/en/syntax/index.ts';
import { createParser, readSyntaxModel } from '../../src/stages/syntax/index.ts';
import { faultOf } from './fault-of.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));

/** Sentences of a text, each as it stands there; fails where the trees are not sound. */
function sentencesOf(text: string): string[] {
  const sentences = parse(text);
  expect(faultOf(text, sentences)).toBeNull();
  return sentences.map(({ start, end }) => text.slice(start, end));
}
/** `envoys < reject > offer`: subject, root and object of each sentence. */
const outline = (text: string): string[] =>
  parse(text).map(({ tokens }) => {
    const root = tokens.findIndex(token => token.head === 0);
    const child = (relation: string) => tokens.find(token => token.head === root + 1 && token.deprel === relation)?.lemma;
    return [child('nsubj') ?? child('nsubj:pass'), '<', tokens[root]!.lemma, ...(child('obj') ? ['>', child('obj')] : [])].join(' ');
  });

describe('sentences of', () => {
  it.each([
    [
      'headlines in capitals',
      'ENVOYS REJECT THE NEW OFFER\n\nMINISTERS LEAVE FOR VIENNA AFTER TALKS\n\nThe envoys left.',
      ['ENVOYS REJECT THE NEW OFFER', 'MINISTERS LEAVE FOR VIENNA AFTER TALKS', 'The envoys left.'],
    ],
    ['a telegram in capitals', 'TALKS RESUME. BOTH SIDES SIGN. PRICES FALL.', ['TALKS RESUME.', 'BOTH SIDES SIGN.', 'PRICES FALL.']],
    [
      'a list with bullets',
      'The parties agreed on three points:\n\n- a ceasefire of thirty days\n- the exchange of prisoners\n- the return of the fleet\n\nThey meet again.',
      [
        'The parties agreed on three points:',
        ...['- a ceasefire of thirty days', '- the exchange of prisoners', '- the return of the fleet'],
        'They meet again.',
      ],
    ],
    [
      'a numbered list',
      '1. The army withdraws.\n2. The river is opened to ships.\n3. A commission draws the border.',
      ['1. The army withdraws.', '2. The river is opened to ships.', '3. A commission draws the border.'],
    ],
    [
      'a table of numbers',
      'Year  Exports  Imports\n1904  12.5  14.1\n1905  9.8  17.3',
      ['Year  Exports  Imports', '1904  12.5  14.1', '1905  9.8  17.3'],
    ],
    ['a table with bars', '| State | Ships |\n| --- | --- |\n| Sweden | 12 |', ['| State | Ships |', '| --- | --- |', '| Sweden | 12 |']],
    [
      'a dialogue in one line',
      '– Will they sign? – They will not. – Then we go home.',
      ['– Will they sign?', '– They will not.', '– Then we go home.'],
    ],
    ['a dialogue in lines', '— Will they sign?\n— They will not.', ['— Will they sign?', '— They will not.']],
    ['a dash inside a sentence', 'The envoy left – nobody knew why – before noon.', ['The envoy left – nobody knew why – before noon.']],
    [
      'a quotation over paragraphs',
      '“We came here for peace.\n\n“We will not leave without it.\n\n“And nobody will make us,” the bishop said.',
      ['“We came here for peace.', '“We will not leave without it.', '“And nobody will make us,” the bishop said.'],
    ],
    [
      'lines without a full stop',
      'The envoys met in Geneva\nThe ministers met in Vienna\nNobody signed',
      ['The envoys met in Geneva', 'The ministers met in Vienna', 'Nobody signed'],
    ],
    [
      'lines that were wrapped',
      'The delegation that had come to the town on the lake in order to speak\nabout the border was told that the hall would not be open before noon\nand left.',
      [
        'The delegation that had come to the town on the lake in order to speak\nabout the border was told that the hall would not be open before noon\nand left.',
      ],
    ],
    [
      'shouting',
      'The envoy left!!! Nobody knows why??? He said nothing... Then he came back.',
      ['The envoy left!!!', 'Nobody knows why???', 'He said nothing...', 'Then he came back.'],
    ],
    [
      'Russian',
      'Делегации встретились в Женеве. Переговоры продолжаются.',
      ['Делегации встретились в Женеве.', 'Переговоры продолжаются.'],
    ],
    [
      'a text without any full stop',
      'they met in the morning and they talked until the evening and nothing came of it',
      ['they met in the morning and they talked until the evening and nothing came of it'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('words of', () => {
  it.each([
    [
      'emoji of several characters',
      'Done 🎉🎉 in 🇨🇭🇸🇪 👍🏽 by 👩‍⚖️ now.',
      ['Done', '🎉', '🎉', 'in', '🇨🇭', '🇸🇪', '👍🏽', 'by', '👩‍⚖️', 'now', '.'],
    ],
    ['Cyrillic inside English', 'He said «мы не подпишем» and left.', ['He', 'said', '«', 'мы', 'не', 'подпишем', '»', 'and', 'left', '.']],
    ['numbers in a row', '12 | 14.5 | 3,000 | 7%', ['12', '|', '14.5', '|', '3,000', '|', '7', '%']],
    ['halves of a pair', 'a\ud83c b\udf89', ['a', '\ud83c', 'b', '\udf89']],
  ])('%s', (_, text, expected) => {
    expect(parse(text).flatMap(({ tokens }) => tokens.map(token => token.form))).toEqual(expected);
    expect(faultOf(text, parse(text))).toBeNull();
  });
});

describe('whatever stands in a text', () => {
  it.each([
    ['nothing', '', 0],
    ['white space', ' \n\t \u00a0 ', 0],
    ['lone surrogates', 'a\ud800b \udc00 c\udfff. \ud83d', 8],
    ['a word of 6,000 characters', 'a-'.repeat(3000), 6000],
    ['only quotation marks', '""" \'\' “” «»', 4],
    ['controls', 'a\u0000b\u0001 c\ufeff d\u200b', 4],
  ])('%s', (_, text, words) => {
    const sentences = parse(text);
    expect(faultOf(text, sentences)).toBeNull();
    expect(sentences.flatMap(({ tokens }) => tokens)).toHaveLength(words);
  });
});

describe('trees of', () => {
  it.each([
    ['headlines in capitals', 'ENVOYS REJECT THE NEW OFFER', ['envoy < reject > offer']],
    ['dialogue', '– Will they sign the paper? – They reject the paper.', ['they < sign > paper', 'they < reject > paper']],
    [
      'quotations over paragraphs',
      '"We came here.\n\n"And nobody will make us leave the town," the bishop said.',
      ['we < come', 'bishop < say'],
    ],
    ['Cyrillic words', 'The envoy rejected the договор on Monday.', ['envoy < reject > договор']],
    ['a sentence with emoji', 'The envoys signed the treaty 🎉🎉.', ['envoy < sign > treaty']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('a sentence of 5,000 words, of which each clause keeps its subject', () => {
    const text = `${Array.from({ length: 1000 }, () => 'the envoy met them').join(' and ')}.`;
    expect(sentencesOf(text)).toEqual([text]);
    const [{ tokens }] = parse(text) as [ReturnType<typeof parse>[number]];
    expect(tokens).toHaveLength(5000);
    const kept = tokens.filter((token, i) => token.form === 'envoy' && token.deprel === 'nsubj' && token.head === i + 2);
    expect(kept.length).toBeGreaterThan(950);
  });
});
