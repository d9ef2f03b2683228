import type { AnnotatedDocument, Collection, Decision } from '../model/index.ts';
import { contentBlocks } from '../model/index.ts';
import { byCodeUnit } from '../text/index.ts';
import { dateReports } from './date-reports.ts';
import type { Engine, PlainDocument } from './engine.ts';

/** The text of a report with the furniture blanked out: offsets stay, and a shared subscription notice makes no copy. */
export function plainDocument({ document, dated }: AnnotatedDocument): PlainDocument {
  const { id, title } = document;
  const published = document.published ?? dated?.latest ?? null;
  let text = '';
  for (const block of document.blocks) {
    if (!contentBlocks.has(block.type)) continue;
    text = text.padEnd(block.start, ' ') + document.text.slice(block.start, block.end);
  }
  return { id, text: text.padEnd(document.text.length, ' '), title, published };
}

/** Brings reports together: copies, stories, actors, these as people decided. The order in which they are given plays no part. */
export function collect(engine: Engine, annotated: readonly AnnotatedDocument[], decisions: readonly Decision[] = []): Collection {
  const documents = dateReports(
    engine,
    [...annotated].sort((a, b) => byCodeUnit(a.document.id, b.document.id)),
  );
  const plain = documents.map(plainDocument);
  const copies = new Map<string, string>();
  for (const [id, { copyOf }] of engine.findCopies(plain)) if (copyOf !== null) copies.set(id, copyOf);
  const stories = engine.groupStories(plain);
  const texts = new Map(documents.map(({ document }) => [document.id, document.text]));
  const { actors, mentions } = engine.decideActors(engine.resolveActors(documents), decisions, doc => texts.get(doc) ?? '');
  return { documents, copies, stories, actors, mentions };
}

/** The collection as it stood on a day: the reports published by then. A report that cannot be dated is left out. */
export function asOf(annotated: readonly AnnotatedDocument[], day: string): readonly AnnotatedDocument[] {
  return annotated.filter(({ document, dated }) => {
    const published = document.published ?? dated?.latest;
    return published !== undefined && published !== null && published <= day;
  });
}
