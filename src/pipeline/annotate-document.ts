import type { AnnotatedDocument, Block, Day, Document, Reading } from '../model/index.ts';
import { hashId } from '../text/index.ts';
import type { Engine, Layers } from './engine.ts';
import { runStages } from './stages.ts';

/** A text of which nothing is known yet but its blocks. */
export function emptyLayers(text: string, published: Day | null, blocks: readonly Block[]): Layers {
  return { text, published, blocks, sentences: [], entities: [], times: [], statements: [], events: [], matches: [] };
}

/** Names a version of a report: the same content under the same name gives the same version. */
export function versionOf(reading: Reading): string {
  const { id, kind, content, url, title, outlet, authors, published, language } = reading;
  return hashId(id, kind, JSON.stringify([content, url, title, outlet, authors, published, language]));
}

/** Finds the article of what was read: the text and blocks that everything later counts in. */
export function readDocument(engine: Engine, reading: Reading): Document {
  const article = engine.readArticle(reading);
  return { ...article, id: reading.id, url: reading.url ?? null, version: versionOf(reading) };
}

/**
 * No report is longer than this (in UTF-16 code units); what is, is a database dump or a book. It is kept whole, but only so much of it is
 * read for the record, lest one file keep the others waiting for an hour.
 */
export const LONGEST_READ = 1_000_000;

const withinReach = (blocks: readonly Block[]): readonly Block[] =>
  blocks.at(-1) === undefined || blocks.at(-1)!.end <= LONGEST_READ
    ? blocks
    : blocks.flatMap(block => (block.start < LONGEST_READ ? { ...block, end: Math.min(block.end, LONGEST_READ) } : []));

/**
 * Everything that one report says by itself: article, syntax, entities, times, statements, events, matches of the record's patterns; and
 * when it was written, if nothing else tells. Pure.
 */
export function annotateDocument(engine: Engine, reading: Reading): AnnotatedDocument {
  const document = readDocument(engine, reading);
  const { text, published, blocks } = document;
  const undated = emptyLayers(text, published, withinReach(blocks));
  const layers = runStages(engine, undated, ['sentences', 'entities', 'times', 'statements', 'events', 'matches']);
  const { sentences, entities, times, statements, events, matches } = layers;
  return {
    document,
    annotations: { blocks, sentences, entities, times, statements, events, matches },
    dated: published === null ? engine.dateDocument(layers) : null,
  };
}
