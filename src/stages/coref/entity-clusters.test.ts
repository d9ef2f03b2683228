import { describe, expect, it } from 'vitest';
import { corefKnowledge } from '../../languages/en/coref/index.ts';
import type { ActorType } from '../../model/index.ts';
import { buildSentence } from '../../patterns/index.ts';
import { type CorefInput, clusterMentions } from './index.ts';

/** A report of hand-built sentences; mentions as words in the order of the text, each searched behind the one before; actors by the words that name them. */
function report(
  id: string,
  sentences: readonly string[],
  words: readonly string[],
  actors: Readonly<Record<string, readonly [string, ActorType]>> = {},
  story = 's',
): CorefInput {
  let text = '';
  const built = sentences.map(notation => {
    const one = buildSentence(notation.replaceAll(' ', '\n').replaceAll('/', ' '), text.length);
    text += `${one.text} `;
    return one.sentence;
  });
  let from = 0;
  const mentions = words.map(word => {
    const start = text.indexOf(word, from);
    if (start < 0) throw new Error(`there is no "${word}" behind ${from} in "${text}"`);
    from = start;
    return { start, end: start + word.length, of: 'entity' as const };
  });
  const named = Object.entries(actors).flatMap(([word, [actor, type]]) =>
    [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => ({ start: index, end: index + word.length, actor, type })),
  );
  return { id, text, story, sentences: built, mentions, actors: named.sort((a, b) => a.start - b.start) };
}

/** Clusters as letters in the order of mentions: "aab" says that the first two are one. */
function shape(...documents: CorefInput[]): string {
  const letters = new Map<string, string>();
  const found = clusterMentions(documents, corefKnowledge);
  return documents
    .map(({ id }) =>
      found
        .get(id)!
        .map(cluster => {
          if (!letters.has(cluster)) letters.set(cluster, String.fromCharCode(97 + letters.size));
          return letters.get(cluster);
        })
        .join(''),
    )
    .join(' ');
}

const HOLT = { Holt: ['holt', 'person'] } as const;
const NOBEL = { Nobel: ['nobel', 'organization'], Lima: ['lima', 'place'] } as const;

describe('entities in a report', () => {
  it.each<[string, string[], string[], Parameters<typeof report>[3], string]>([
    [
      'a noun before its name',
      ['The/the/DET/3/det company/company/NOUN/3/compound Nobel/Nobel/PROPN/4/nsubj grew/grow/VERB/0/root'],
      ['The company', 'Nobel'],
      NOBEL,
      'aa',
    ],
    [
      'an apposition',
      ['Nobel/Nobel/PROPN/6/nsubj ,/,/PUNCT/4/punct a/a/DET/4/det firm/firm/NOUN/1/appos ,/,/PUNCT/4/punct grew/grow/VERB/0/root'],
      ['Nobel', 'a firm'],
      NOBEL,
      'aa',
    ],
    [
      'a relative pronoun',
      ['Nobel/Nobel/PROPN/4/nsubj which/which/PRON/3/nsubj grew/grow/VERB/1/acl:relcl fell/fall/VERB/0/root'],
      ['Nobel', 'which'],
      NOBEL,
      'aa',
    ],
    [
      'a pronoun and the subject before it, not the place',
      ['Nobel/Nobel/PROPN/2/nsubj left/leave/VERB/0/root Lima/Lima/PROPN/2/obj', 'It/it/PRON/2/nsubj grew/grow/VERB/0/root'],
      ['Nobel', 'Lima', 'It'],
      NOBEL,
      'aba',
    ],
    [
      'she is a person, it is none',
      [
        'Holt/Holt/PROPN/2/nsubj left/leave/VERB/0/root Nobel/Nobel/PROPN/2/obj',
        'She/she/PRON/2/nsubj sold/sell/VERB/0/root it/it/PRON/2/obj',
      ],
      ['Holt', 'Nobel', 'She', 'it'],
      { ...HOLT, ...NOBEL },
      'abab',
    ],
    [
      'a definite noun of the type of a name',
      ['Nobel/Nobel/PROPN/2/nsubj grew/grow/VERB/0/root', 'The/the/DET/2/det company/company/NOUN/3/nsubj fell/fall/VERB/0/root'],
      ['Nobel', 'The company'],
      NOBEL,
      'aa',
    ],
    [
      'an indefinite noun is another',
      ['Nobel/Nobel/PROPN/2/nsubj grew/grow/VERB/0/root', 'A/a/DET/2/det company/company/NOUN/3/nsubj fell/fall/VERB/0/root'],
      ['Nobel', 'A company'],
      NOBEL,
      'ab',
    ],
    [
      'a minister is no company',
      ['Nobel/Nobel/PROPN/2/nsubj grew/grow/VERB/0/root', 'The/the/DET/2/det minister/minister/NOUN/3/nsubj fell/fall/VERB/0/root'],
      ['Nobel', 'The minister'],
      NOBEL,
      'ab',
    ],
    [
      'two joined are neither of them',
      ['Nobel/Nobel/PROPN/4/nsubj and/and/CCONJ/3/cc Holt/Holt/PROPN/1/conj met/meet/VERB/0/root'],
      ['Nobel and Holt', 'Holt'],
      { ...HOLT, ...NOBEL },
      'ab',
    ],
    [
      'the possessor is not what it has',
      ["Nobel/Nobel/PROPN/3/nmod:poss 's/'s/PART/1/case plant/plant/NOUN/4/nsubj burned/burn/VERB/0/root"],
      ["Nobel 's plant", 'plant'],
      NOBEL,
      'aa',
    ],
  ])('%s', (_, sentences, words, actors, expected) => {
    expect(shape(report('a', sentences, words, actors))).toBe(expected);
  });
});

describe('entities across reports', () => {
  const GREW = 'Nobel/Nobel/PROPN/2/nsubj grew/grow/VERB/0/root';
  const THE_PLANT = 'The/the/DET/2/det plant/plant/NOUN/3/nsubj burned/burn/VERB/0/root';

  it('are one by their actor, whatever the story', () => {
    expect(shape(report('a', [GREW], ['Nobel'], NOBEL), report('b', [GREW], ['Nobel'], NOBEL, 't'))).toBe('a a');
  });
  it('that one report leaves open are those whom another knows by the name', () => {
    expect(shape(report('a', [GREW], ['Nobel'], NOBEL), report('b', [GREW], ['Nobel'], {}, 't'))).toBe('a a');
  });
  it('without a name are one by their words inside a story only', () => {
    const plant = (id: string, story: string) => report(id, [THE_PLANT], ['The plant'], {}, story);
    expect(shape(plant('a', 's'), plant('b', 's'), plant('c', 't'))).toBe('a a b');
  });
  it('that are only pronouns belong to their report', () => {
    const it = (id: string) => report(id, ['It/it/PRON/2/nsubj grew/grow/VERB/0/root'], ['It']);
    expect(shape(it('a'), it('b'))).toBe('a b');
  });
});
