import type { Document, Span } from '../model/index.ts';
import { annotateDocument, emptyLayers } from './annotate-document.ts';
import { plainDocument } from './collect.ts';
import type { Engine } from './engine.ts';
import { runStages } from './stages.ts';

/** A mention that the input asks about. */
export interface GivenMention extends Span {
  readonly of: 'event' | 'entity';
}

/** A report, with the mentions to cluster where it brings them; `null` asks for those that the engine finds. */
export interface CorefDocument {
  readonly document: Document;
  readonly mentions: readonly GivenMention[] | null;
}

export interface ClusteredMention extends GivenMention {
  readonly cluster: string;
}

/** Brings mentions of events and entities of all documents together; one list for each document, in their order. */
export function corefOf(engine: Engine, inputs: readonly CorefDocument[]): readonly (readonly ClusteredMention[])[] {
  const annotated = inputs.map(({ document, mentions }) => {
    if (mentions === null) return annotateDocument({ ...engine, readArticle: () => document }, readingOf(document));
    const { text, published, blocks } = document;
    const layers = runStages(engine, emptyLayers(text, published, blocks), ['entities']);
    const { sentences, entities, times, statements, events, matches } = layers;
    return { document, annotations: { blocks, sentences, entities, times, statements, events, matches } };
  });
  const stories = engine.groupStories(annotated.map(plainDocument));
  const { actors: known, mentions: actors } = engine.resolveActors(annotated);
  const types = new Map(known.map(({ id, type }) => [id, type]));
  const documents = annotated.map(({ document, annotations }, index) => {
    const found = actors.get(document.id) ?? [];
    const mentions: readonly GivenMention[] = inputs[index]!.mentions ?? [
      ...annotations.events.map(({ start, end }) => ({ start, end, of: 'event' as const })),
      ...found.map(({ start, end }) => ({ start, end, of: 'entity' as const })),
    ];
    const { id, text } = document;
    const typed = found.map(mention => ({ ...mention, type: types.get(mention.actor)! }));
    return { id, text, story: stories.get(id) ?? id, sentences: annotations.sentences, actors: typed, mentions };
  });
  const clusters = engine.clusterMentions(documents);
  return documents.map(({ id, mentions }) => mentions.map((mention, index) => ({ ...mention, cluster: clusters.get(id)![index]! })));
}

const readingOf = ({ id, text, published }: Document) => ({ id, kind: 'text' as const, content: text, published });
