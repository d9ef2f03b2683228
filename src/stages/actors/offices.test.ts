import { describe, expect, it } from 'vitest';
import { report, spoke } from '../../../test/actors/reports.ts';
import { actorKnowledge } from '../../languages/en/actors/index.ts';
import type { AnnotatedDocument } from '../../model/index.ts';
import { resolveActors } from './index.ts';

const on = (published: string, document: AnnotatedDocument): AnnotatedDocument => ({
  ...document,
  document: { ...document.document, published },
});
const LUND = ['Karl', 'Lund'];
const officesOf = (...documents: AnnotatedDocument[]) =>
  resolveActors(documents, actorKnowledge)
    .actors.filter(({ type }) => type === 'person')
    .flatMap(({ offices }) => offices.map(({ office, of, former }) => [office, of, former === true]));

describe('offices', () => {
  it.each([
    [
      'with and without the state',
      ['Danish', 'Foreign', 'Minister'],
      ['Foreign', 'Minister'],
      [['Danish Foreign Minister', 'Denmark', false]],
    ],
    ['in two spellings', ['Defence', 'Minister'], ['Defense', 'Minister'], [['Defence Minister', undefined, false]]],
    ['in another case', ['foreign', 'minister'], ['Foreign', 'Minister'], [['Foreign Minister', undefined, false]]],
    [
      'of another matter',
      ['Foreign', 'Minister'],
      ['Finance', 'Minister'],
      [
        ['Finance Minister', undefined, false],
        ['Foreign Minister', undefined, false],
      ],
    ],
    [
      'of another rank',
      ['Minister'],
      ['Deputy', 'Minister'],
      [
        ['Deputy Minister', undefined, false],
        ['Minister', undefined, false],
      ],
    ],
    [
      'held once and held now',
      ['former', 'minister'],
      ['envoy'],
      [
        ['envoy', undefined, false],
        ['former minister', undefined, true],
      ],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(officesOf(spoke('a', one, LUND), spoke('b', other, LUND))).toEqual(expected);
  });

  it('have the days on which reports print them', () => {
    const documents = [
      on('1921-06-14', spoke('a', ['envoy'], LUND)),
      on('1921-06-02', spoke('b', ['envoy'], LUND)),
      spoke('c', ['envoy'], LUND),
    ];
    const [person] = resolveActors(documents, actorKnowledge).actors.filter(({ type }) => type === 'person');
    expect(person!.offices).toMatchObject([{ office: 'envoy', seen: { start: '1921-06-02', end: '1921-06-14' } }]);
    expect(person!.offices[0]!.evidence).toHaveLength(3);
  });

  it('of whoever leads a delegation is its head', () => {
    const led = `
      The        the        DET   3 det DT
      Danish     danish     ADJ   3 amod JJ
      delegation delegation NOUN  9 nsubj NN
      ,          ,          PUNCT 5 punct ,
      led        lead       VERB  3 acl VBN
      by         by         ADP   7 case IN
      Karl       Karl       PROPN 5 obl NNP
      Lund       Lund       PROPN 7 flat NNP
      left       leave      VERB  0 root VBD`;
    expect(officesOf(report('a', [led], [['Karl Lund', 'person']]))).toEqual([['head of delegation', 'Denmark', false]]);
  });
});
