import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, spoke } from '../../../test/actors/reports.ts';
import { actorKnowledge } from '../../languages/en/actors/index.ts';
import type { Actor, AnnotatedDocument } from '../../model/index.ts';
import { resolveActors } from './index.ts';

const resolve = (...docs: AnnotatedDocument[]) => resolveActors(docs, actorKnowledge);
const people = (actors: readonly Actor[]) => actors.filter(actor => actor.type === 'person');

describe('people', () => {
  it.each([
    ['romanisations', ['Pavel', 'Trubetskoy'], ['Pavel', 'Troubetzkoi']],
    ['given names in two languages', ['Aleksandr', 'Benckendorff'], ['Alexander', 'Benckendorff']],
    ['an initial', ['Sergei', 'Witte'], ['S.', 'Witte']],
    ['a last name alone', ['Sergei', 'Witte'], ['Witte']],
    ['a hyphen', ['Kim', 'Ok-gyun'], ['Kim', 'Ok', 'Gyun']],
    ['vowels of Arabic', ['Mahmud', 'Husayni'], ['Mahmoud', 'Husseini']],
  ])('%s: one person', (_, one, other) => {
    const { actors } = resolve(spoke('a', [], one), spoke('b', [], other));
    expect(people(actors)).toHaveLength(1);
    expect(people(actors)[0]!.spellings).toHaveLength(2);
    expect(people(actors)[0]!.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['given names differ', ['Howard', 'Baker'], ['James', 'Baker']],
    ['family names differ', ['Sergei', 'Witte'], ['Sergei', 'Watson']],
  ])('%s: two people', (_, one, other) => {
    expect(people(resolve(spoke('a', [], one), spoke('b', [], other)).actors)).toHaveLength(2);
  });

  it('leaves a last name that two have open, unless the office tells', () => {
    const both = [spoke('a', ['senator'], ['Howard', 'Baker']), spoke('b', ['minister'], ['James', 'Baker'])];
    expect(people(resolve(...both, spoke('c', [], ['Baker'])).actors)).toHaveLength(3);
    const told = people(resolve(...both, spoke('c', ['minister'], ['Baker'])).actors);
    expect(told.find(actor => actor.name === 'James Baker')!.spellings).toEqual(['Baker', 'James Baker']);
    expect(told).toHaveLength(2);
  });

  it('gives a last name in other letters to the one of that state whose name sounds so, and to nobody without a state', () => {
    const full = spoke('a', ['Egyptian', 'envoy'], ['Faysal', 'Husayn']);
    expect(people(resolve(full, spoke('b', ['Egyptian', 'envoy'], ['Hussein'])).actors)).toHaveLength(1);
    expect(people(resolve(full, spoke('b', ['Danish', 'envoy'], ['Hussein'])).actors)).toHaveLength(2);
    expect(people(resolve(full, spoke('b', [], ['Hussein'])).actors)).toHaveLength(2);
  });

  it('keeps namesakes of two states apart', () => {
    const { actors } = resolve(spoke('a', ['Swedish', 'minister'], ['Lind']), spoke('b', ['Danish', 'minister'], ['Lind']));
    expect(
      people(actors)
        .map(actor => actor.offices[0]!.of)
        .sort(),
    ).toEqual(['Denmark', 'Sweden']);
    expect(new Set(people(actors).map(actor => actor.id)).size).toBe(2);
  });

  it('notes the office with its passage and the state it belongs to', () => {
    const document = spoke('a', ['Japanese', 'foreign', 'minister'], ['Jutaro', 'Komura']);
    const { actors } = resolve(document);
    const [person] = people(actors);
    expect(person!.offices).toMatchObject([{ office: 'Japanese foreign minister', of: 'Japan' }]);
    const [evidence] = person!.offices[0]!.evidence;
    expect(evidence!.quote).toBe(document.document.text.slice(evidence!.start, evidence!.end));
    expect(actors.find(actor => actor.id === person!.state)?.name).toBe('Japan');
  });
});

const CAPITAL_SPEAKS = `
  Tokyo     Tokyo    PROPN 2 nsubj NNP
  rejected  reject   VERB  0 root VBD
  the       the      DET   4 det DT
  offer     offer    NOUN  2 obj NN
  in        in       ADP   6 case IN
  Paris     Paris    PROPN 2 obl NNP
  .         .        PUNCT 2 punct .`;
const PALACE = `
  The       the      DET   2 det DT
  Kremlin   Kremlin  PROPN 3 nsubj NNP
  waited    wait     VERB  0 root VBD
  .         .        PUNCT 3 punct .`;
const DELEGATION = `
  The       the        DET   3 det DT
  Norwegian norwegian  ADJ   3 amod JJ
  delegation delegation NOUN 4 nsubj NN
  left      leave      VERB  0 root VBD
  .         .          PUNCT 4 punct .`;
const COUNTED = `
  Two       two       NUM   2 nummod CD
  Norwegians norwegian PROPN 3 nsubj NNPS
  drowned   drown     VERB  0 root VBD
  .         .         PUNCT 3 punct .`;

describe('states and places', () => {
  const named = (doc: AnnotatedDocument) => {
    const { actors, mentions } = resolve(doc);
    return mentions.get(doc.document.id)!.map(({ start, end, actor }) => {
      const found = actors.find(one => one.id === actor)!;
      return [doc.document.text.slice(start, end), found.type, found.name];
    });
  };

  it.each([
    [
      'a capital that acts is the state, one where something happens a place',
      CAPITAL_SPEAKS,
      [
        ['Tokyo', 'state', 'Japan'],
        ['Paris', 'place', 'Paris'],
      ],
    ],
    ['a palace speaks for the state', PALACE, [['Kremlin', 'state', 'Russia']]],
    ['a delegation is its state', DELEGATION, [['Norwegian delegation', 'state', 'Norway']]],
    ['some people are not their state', COUNTED, []],
  ])('%s', (_, notation, expected) => {
    expect(named(report('a', [notation], []))).toEqual(expected);
  });

  it.each([
    ['Vienna', 'Austria'],
    ['Constantinople', 'Turkey'],
    ['Peking', 'China'],
    ['Whitehall', 'United Kingdom'],
    ['Quirinal', 'Italy'],
    ['Belgrade', 'Serbia'],
    ['Christiania', 'Norway'],
  ])('%s speaks for its state, the printed form kept', (name, state) => {
    expect(named(report('a', [PALACE.replaceAll('Kremlin', name)], []))).toEqual([[name, 'state', state]]);
  });
});

const BODY = (words: string) => {
  const parts = words.split(' ');
  const verb = parts.length + 1;
  return [
    ...parts.map((word, i) => `${word} ${word} PROPN ${i === 0 ? verb : 1} ${i === 0 ? 'nsubj' : 'flat'} NNP`),
    `met meet VERB 0 root VBD`,
  ].join('\n');
};

describe('bodies', () => {
  it('joins an acronym to the only body with its initials', () => {
    const { actors } = resolve(
      report('a', [BODY('Baltic Fishery Council')], [['Baltic Fishery Council', 'organization']]),
      report('b', [BODY('BFC')], [['BFC', 'organization']]),
    );
    expect(actors).toMatchObject([{ type: 'organization', name: 'Baltic Fishery Council', spellings: ['BFC', 'Baltic Fishery Council'] }]);
    expect(actors[0]!.reasons[0]).toContain('abbreviates');
  });

  it('leaves legal forms out and keeps bodies of two states apart', () => {
    const bodies = (...names: string[]) =>
      resolve(...names.map((name, i) => report(String(i), [BODY(name)], [[name, 'organization']]))).actors.filter(
        actor => actor.type === 'organization',
      );
    expect(bodies('Nobel Works Inc', 'Nobel Works')).toHaveLength(1);
    expect(bodies('Swedish Foreign Ministry', 'Danish Foreign Ministry')).toHaveLength(2);
  });

  it.each([
    ['the state before or behind', ['Danish Foreign Ministry', 'Foreign Ministry of Denmark'], 1],
    ['a ministry of affairs', ['Danish Foreign Ministry', 'Danish Ministry of Foreign Affairs'], 1],
    ['two spellings', ['Danish Defence Ministry', 'Danish Defense Ministry'], 1],
    ['two ministries', ['Danish Foreign Ministry', 'Danish Finance Ministry'], 2],
    ['a bank named for its state', ['Bank of France', 'Bank of Spain'], 2],
    ['an acronym of two bodies', ['Baltic Fishery Council', 'Black Forest Club', 'BFC'], 3],
  ])('%s', (_, names, count) => {
    const documents = names.map((name, i) => report(String(i), [BODY(name)], [[name, 'organization']]));
    expect(resolve(...documents).actors.filter(({ type }) => type === 'organization')).toHaveLength(count);
  });

  it('what is called as bodies are is no person', () => {
    const { actors } = resolve(report('a', [BODY('Danish Foreign Ministry')], [['Danish Foreign Ministry', 'person']]));
    expect(actors.filter(({ type }) => type !== 'state').map(({ type }) => type)).toEqual(['organization']);
  });

  it('an office taken for a body is none', () => {
    const { actors } = resolve(report('a', [BODY('US Secretary of State')], [['US Secretary of State', 'organization']]));
    expect(actors.filter(({ type }) => type === 'organization')).toEqual([]);
  });
});

describe('the collection', () => {
  it('gives the same in any order of arrival', () => {
    const docs = [
      spoke('a', ['Japanese', 'minister'], ['Jutaro', 'Komura']),
      spoke('b', [], ['Komura']),
      spoke('c', [], ['J.', 'Komura']),
      spoke('d', [], ['Sergei', 'Witte']),
      spoke('e', [], ['Sergey', 'Witte']),
      report('f', [CAPITAL_SPEAKS], []),
    ];
    const expected = resolve(...docs);
    fc.assert(
      fc.property(fc.shuffledSubarray(docs, { minLength: docs.length }), order => {
        const { actors, mentions } = resolve(...order);
        expect(actors).toEqual(expected.actors);
        expect([...mentions]).toEqual([...expected.mentions]);
      }),
      { numRuns: 20 },
    );
  });

  it('mentions lie in the text and do not overlap', () => {
    const doc = report('a', [CAPITAL_SPEAKS, DELEGATION, PALACE], [['Paris', 'place']]);
    const list = resolve(doc).mentions.get('a')!;
    expect(list.length).toBeGreaterThan(3);
    for (let i = 1; i < list.length; i++) expect(list[i]!.start).toBeGreaterThanOrEqual(list[i - 1]!.end);
    expect(list.at(-1)!.end).toBeLessThanOrEqual(doc.document.text.length);
  });

  it('of nothing is nothing', () => {
    expect(resolve()).toEqual({ actors: [], mentions: new Map() });
  });
});
