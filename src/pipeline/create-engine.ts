import { deriveRecord } from '../record/index.ts';
import type { Engine } from './engine.ts';

/** Puts stages and English knowledge together. */
export async function createEngine(name: string): Promise<Engine> {
  return {
    name,
    readArticle: reading => ({
      text: reading.content,
      title: reading.title ?? null,
      byline: null,
      authors: reading.authors ?? [],
      published: reading.published ?? null,
      outlet: reading.outlet ?? null,
      language: reading.language ?? null,
      blocks: reading.content === '' ? [] : [{ start: 0, end: reading.content.length, type: 'body' }],
    }),
    sentences: () => [],
    entities: () => [],
    times: () => [],
    statements: () => [],
    events: () => [],
    matches: () => [],
    dateDocument: () => null,
    findCopies: documents => new Map(documents.map(({ id }) => [id, { copyOf: null }])),
    groupStories: documents => new Map(documents.map(({ id }) => [id, id])),
    resolveActors: () => ({ actors: [], mentions: new Map() }),
    deriveRecord: () => ({ processes: [], items: [], actors: [] }),
  };
}
void deriveRecord;
