import { english } from '../languages/en/index.ts';
import { contentBlocks } from '../model/index.ts';
import { compilePatterns, matchPatterns } from '../patterns/index.ts';
import { deriveRecord } from '../record/index.ts';
import { readArticle } from '../stages/article/index.ts';
import { annotateEvents } from '../stages/events/index.ts';
import { annotateStatements } from '../stages/statements/index.ts';
import { createParser, readSyntaxModel } from '../stages/syntax/index.ts';
import { annotateTimes, dateDocument } from '../stages/times/index.ts';
import type { Engine, Layers } from './engine.ts';

/** The model files of a language, read by the edge. */
export interface Models {
  readonly syntax: Uint8Array;
}

/** Puts the stages and the knowledge of English together. `name` says which engine this is: a version and a digest of its parts. */
export function createEngine(name: string, models: Models): Engine {
  const parse = createParser(readSyntaxModel(models.syntax));
  const patterns = compilePatterns(english.record.patterns, english.lists);
  const content = ({ blocks }: Layers) => blocks.filter(block => contentBlocks.has(block.type));
  return {
    name,
    readArticle: reading => readArticle(reading, english.article),
    sentences: layers => parse(layers.text, content(layers)),
    entities: () => [],
    times: ({ text, published, blocks }) => annotateTimes({ text, published, blocks }, english.times),
    statements: layers => annotateStatements(layers, english.statements),
    events: layers => annotateEvents(layers, english.events),
    matches: ({ sentences, entities, times }) => matchPatterns(patterns, sentences, { entities, times }),
    dateDocument: ({ text, times, sentences, blocks }, context) =>
      dateDocument({ text, times, sentences, blocks, ...(context ? { context } : {}) }, english.times),
    findCopies: documents => new Map(documents.map(({ id }) => [id, { copyOf: null }])),
    groupStories: documents => new Map(documents.map(({ id }) => [id, id])),
    resolveActors: () => ({ actors: [], mentions: new Map() }),
    deriveRecord: (collection, decisions) => deriveRecord(collection, { knowledge: english.record, decisions }),
  };
}
