import { describe, expect, it } from 'vitest';
import { corefKnowledge } from '../../languages/en/coref/index.ts';
import { buildSentence } from '../../patterns/index.ts';
import { stemOf } from './cluster-mentions.ts';
import { type CorefInput, type CorefMention, clusterMentions } from './index.ts';

/** A report of one hand-built sentence; mentions are given as words. */
function report(
  id: string,
  story: string,
  notation: string,
  words: readonly string[],
  actors: readonly (readonly [string, string])[] = [],
): CorefInput {
  const { sentence, text } = buildSentence(notation.replaceAll(' ', '\n').replaceAll('/', ' '));
  const spanOf = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  const mentions = words.map((word): CorefMention => ({ ...spanOf(word), of: 'event' }));
  return { id, text, story, sentences: [sentence], mentions, actors: actors.map(([word, actor]) => ({ ...spanOf(word), actor })) };
}

const VISIT = 'Holt/Holt/PROPN/2/nsubj visited/visit/VERB/0/root Lima/Lima/PROPN/2/obj';

describe('stems', () => {
  it.each([
    ['announce', 'announcement'],
    ['arrest', 'arrest'],
    ['rob', 'robbery'],
    ['die', 'death'],
    ['decide', 'decision'],
    ['collide', 'collision'],
    ['run', 'running'],
    ['negotiate', 'negotiation'],
  ])('%s and %s share one', (verb, noun) => {
    expect(stemOf(noun, corefKnowledge)).toBe(stemOf(verb, corefKnowledge));
  });
  it.each([
    ['meet', 'met'],
    ['sign', 'sing'],
    ['kill', 'kidnap'],
    ['', 'be'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(one, corefKnowledge)).not.toBe(stemOf(other, corefKnowledge));
  });
  it('the lists of words for one kind of happening do not overlap', () => {
    const words = corefKnowledge.alike.flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('clusters', () => {
  const cluster = (...documents: CorefInput[]) => clusterMentions(documents, corefKnowledge);
  it('hold the same happening of one story, not of another', () => {
    const found = cluster(report('a', 's', VISIT, ['visited']), report('b', 's', VISIT, ['visited']), report('c', 't', VISIT, ['visited']));
    expect(found.get('a')).toEqual(found.get('b'));
    expect(found.get('a')).not.toEqual(found.get('c'));
  });
  it('keep what two people say apart', () => {
    const said = (name: string) => `${name}/${name}/PROPN/2/nsubj said/say/VERB/0/root no/no/INTJ/2/obj`;
    const found = cluster(
      report('a', 's', said('Holt'), ['said']),
      report('b', 's', said('Quispe'), ['said']),
      report('c', 's', said('Holt'), ['said']),
    );
    expect(found.get('a')).not.toEqual(found.get('b'));
    expect(found.get('a')).toEqual(found.get('c'));
  });
  it('do not depend on the order of documents', () => {
    const documents = [report('a', 's', VISIT, ['visited']), report('b', 't', VISIT, ['visited'])];
    expect(Object.fromEntries(cluster(...documents))).toEqual(Object.fromEntries(cluster(...documents.toReversed())));
  });
  it('hold entities by actor across stories, by words inside one', () => {
    const mention = (document: CorefInput): CorefInput => ({ ...document, mentions: [{ start: 0, end: 4, of: 'entity' }] });
    const found = cluster(
      mention(report('a', 's', VISIT, [], [['Holt', 'h']])),
      mention(report('b', 't', VISIT, [], [['Holt', 'h']])),
      mention(report('c', 't', VISIT, [])),
    );
    expect(found.get('a')).toEqual(found.get('b'));
    expect(found.get('b')).not.toEqual(found.get('c'));
  });
  it('give mentions without a word a cluster too', () => {
    const empty: CorefInput = { id: 'a', text: '', story: 's', sentences: [], actors: [], mentions: [{ start: 0, end: 0, of: 'event' }] };
    expect(cluster(empty).get('a')).toHaveLength(1);
  });
});
