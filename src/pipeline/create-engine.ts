import { english } from '../languages/en/index.ts';
import { contentBlocks } from '../model/index.ts';
import { compilePatterns, explainPattern, matchPatterns } from '../patterns/index.ts';
import { deriveRecord } from '../record/index.ts';
import { decideActors, findActors, resolveActors } from '../stages/actors/index.ts';
import { readArticle } from '../stages/article/index.ts';
import { findCopies } from '../stages/copies/index.ts';
import { clusterMentions } from '../stages/coref/index.ts';
import { annotateEntities, readEntityModel } from '../stages/entities/index.ts';
import { annotateEvents } from '../stages/events/index.ts';
import { annotateStatements, readStatementModel } from '../stages/statements/index.ts';
import { groupStories } from '../stages/stories/index.ts';
import { createParser, readSyntaxModel } from '../stages/syntax/index.ts';
import { timelineOf } from '../stages/timeline/index.ts';
import { annotateTimes, annotateTimesWithin, dateDocument } from '../stages/times/index.ts';
import type { Engine, Layers } from './engine.ts';

/** The model files of a language, read by the edge when they are needed. */
export interface Models {
  syntax(): Uint8Array;
  entities(): Uint8Array;
  statements(): Uint8Array;
}

/** What is made when it is first asked for: a command that needs no trees must not wait for the parser's model. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Puts the stages and the knowledge of English together. `name` says which engine this is: a version and a digest of its parts. */
export function createEngine(name: string, models: Models): Engine {
  const parser = lazily(() => createParser(readSyntaxModel(models.syntax())));
  const names = lazily(() => readEntityModel(models.entities()));
  const attributions = lazily(() => readStatementModel(models.statements()));
  const patterns = lazily(() => compilePatterns(english.record.patterns, english.lists));
  const content = ({ blocks }: Layers) => blocks.filter(block => contentBlocks.has(block.type));
  return {
    name,
    readArticle: reading => readArticle(reading, english.article),
    sentences: layers => parser()(layers.text, content(layers)),
    entities: ({ text, sentences }) => annotateEntities(text, sentences, names()),
    times: ({ text, published, blocks, sentences, statements }) =>
      annotateTimes({ text, published, blocks, sentences, statements }, english.times),
    timesWithin: ({ text, blocks, sentences, statements }, { earliest, latest }) =>
      annotateTimesWithin({ text, blocks, sentences, statements }, { earliest, latest }, english.times),
    statements: layers => annotateStatements(layers, english.statements, attributions()),
    events: layers => annotateEvents(layers, english.events),
    matches: ({ sentences, entities, times }) => matchPatterns(patterns(), sentences, { entities, times }),
    timeline: layers => timelineOf(layers),
    dateDocument: ({ text, times, sentences, blocks }, context) =>
      dateDocument({ text, times, sentences, blocks, ...(context ? { context } : {}) }, english.times),
    findCopies,
    groupStories: documents => groupStories(documents),
    resolveActors: documents => resolveActors(documents, english.actors),
    decideActors,
    findActors: (actors, name) => findActors(actors, name, english.actors),
    clusterMentions: documents => clusterMentions(documents, english.coref),
    explainRule(rule, { sentences, entities, times }) {
      const ofRecord = english.record.patterns.find(({ id }) => id === rule);
      const pattern = ofRecord ?? english.events.patterns.find(({ id }) => id === rule);
      if (!pattern) return null;
      const lists = ofRecord ? english.lists : english.events.lists;
      const explained = sentences.map(sentence => explainPattern(pattern, lists, sentence, { entities, times }));
      return explained.filter(({ anchors }) => anchors.length > 0);
    },
    deriveRecord: (collection, decisions) => deriveRecord(collection, { knowledge: english.record, decisions }),
  };
}
