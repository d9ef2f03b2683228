import type { AnnotatedDocument, Entity, Sentence } from '../../src/model/index.ts';
import { buildSentence } from '../../src/patterns/index.ts';

/** A document of sentences in the small notation; entities given as the words they cover, each occurrence. */
export function report(id: string, notations: readonly string[], entities: readonly [string, Entity['type']][]): AnnotatedDocument {
  const sentences: Sentence[] = [];
  let text = '';
  for (const notation of notations) {
    const built = buildSentence(notation, text.length);
    sentences.push(built.sentence);
    text += `${built.text}\n`;
  }
  const found: Entity[] = [];
  for (const [words, type] of entities) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const entity = { start: at, end: at + words.length, type };
      if (!found.some(other => other.start < entity.end && entity.start < other.end)) found.push(entity);
    }
  }
  found.sort((a, b) => a.start - b.start);
  const document = {
    id,
    version: id,
    url: null,
    text,
    title: null,
    byline: null,
    authors: [],
    published: null,
    outlet: null,
    language: 'en',
    blocks: [],
  };
  return { document, annotations: { blocks: [], sentences, entities: found, times: [], statements: [], events: [], matches: [] } };
}

/** "X spoke." with a name and whatever stands before it. */
export function spoke(id: string, office: readonly string[], name: readonly string[]): AnnotatedDocument {
  const words = [...office, ...name];
  const verb = words.length + 1;
  const head = office.length + 1;
  const rows = words.map((word, i) => {
    const named = i >= office.length;
    const adjective = /(?:an|ese|ish)$/.test(word) && !named;
    if (i === office.length) return `${word} ${word} PROPN ${verb} nsubj NNP`;
    return `${word} ${named || adjective ? word : word.toLowerCase()} ${named ? 'PROPN' : adjective ? 'ADJ' : 'NOUN'} ${head} ${named ? 'flat' : adjective ? 'amod' : 'compound'} ${named ? 'NNP' : 'NN'}`;
  });
  return report(id, [[...rows, `spoke speak VERB 0 root VBD`, `. . PUNCT ${verb} punct .`].join('\n')], [[name.join(' '), 'person']]);
}
