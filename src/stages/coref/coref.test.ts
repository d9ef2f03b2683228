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
  return {
    id,
    text,
    story,
    sentences: [sentence],
    mentions,
    actors: actors.map(([word, actor]) => ({ ...spanOf(word), actor, type: 'person' })),
  };
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
  it.each([
    ['a light verb goes by its object', 'made/make', 'visit', 'made/make', 'offer', false],
    ['a light verb with one object', 'made/make', 'visit', 'made/make', 'visit', true],
    ['another verb goes by itself', 'rejected/reject', 'visit', 'rejected/reject', 'offer', true],
  ])('%s', (_, verb, object, otherVerb, other, same) => {
    const told = (id: string, [form, lemma]: readonly string[], thing: string) =>
      report(id, 's', `Holt/Holt/PROPN/2/nsubj ${form}/${lemma}/VERB/0/root ${thing}/${thing}/NOUN/2/obj`, [form!]);
    const found = cluster(told('a', verb.split('/'), object), told('b', otherVerb.split('/'), other));
    expect(found.get('a')![0] === found.get('b')![0]).toBe(same);
  });
  it('hold a verb with its particle apart from the verb alone', () => {
    const shut = report('a', 's', 'They/they/PRON/2/nsubj took/take/VERB/0/root over/over/ADP/2/compound:prt', ['took']);
    const alone = report('b', 's', 'They/they/PRON/2/nsubj took/take/VERB/0/root', ['took']);
    expect(cluster(shut, alone).get('a')).not.toEqual(cluster(shut, alone).get('b'));
  });
  it('hold what every report has of its own apart', () => {
    const matter = (id: string) => report(id, 's', 'The/the/DET/2/det matter/matter/NOUN/3/nsubj rests/rest/VERB/0/root', ['matter']);
    const found = cluster(matter('a'), matter('b'));
    expect(found.get('a')).not.toEqual(found.get('b'));
  });
  it('hold what is so according to somebody apart from an agreement, and from what others say', () => {
    const according = (id: string, name: string) =>
      report(
        id,
        's',
        `It/it/PRON/2/nsubj fell/fall/VERB/0/root according/accord/VERB/5/case to/to/ADP/3/fixed ${name}/${name}/PROPN/2/obl`,
        ['according'],
      );
    const accord = report('c', 's', 'They/they/PRON/2/nsubj agreed/agree/VERB/0/root', ['agreed']);
    const found = cluster(according('a', 'Holt'), according('b', 'Quispe'), accord, according('d', 'Holt'));
    expect(new Set(['a', 'b', 'c'].map(id => found.get(id)![0])).size).toBe(3);
    expect(found.get('a')).toEqual(found.get('d'));
  });
  it('do not depend on the order of documents', () => {
    const documents = [report('a', 's', VISIT, ['visited']), report('b', 't', VISIT, ['visited'])];
    expect(Object.fromEntries(cluster(...documents))).toEqual(Object.fromEntries(cluster(...documents.toReversed())));
  });
  it('give mentions without a word a cluster too', () => {
    const empty: CorefInput = { id: 'a', text: '', story: 's', sentences: [], actors: [], mentions: [{ start: 0, end: 0, of: 'event' }] };
    expect(cluster(empty).get('a')).toHaveLength(1);
  });
});
