import type { AnnotatedDocument, Day } from '../model/index.ts';
import { addDays, daysBetween } from '../text/calendar.ts';
import { emptyLayers } from './annotate-document.ts';
import type { Engine, Layers } from './engine.ts';
import { attribute } from './stages.ts';

/** A collection that lies within so many days dates an undated report in it; a wider one says too little. */
const NARROW = 400;
/** An undated report may be so many days older or younger than every dated one. */
const MARGIN = 60;

/**
 * Dates the undated reports of a collection from what they say and, where that leaves the year or an end open, from the days on which the
 * others were published ("on June 2" beside dated reports of that summer). Their times, statements, events and matches are made anew against
 * that day. Reports with a day of publication are returned as they are.
 */
export function dateReports(engine: Engine, documents: readonly AnnotatedDocument[]): readonly AnnotatedDocument[] {
  const context = contextOf(documents);
  return documents.map(entry => (entry.document.published === null ? dateReport(engine, entry, context) : entry));
}

function contextOf(documents: readonly AnnotatedDocument[]): { earliest: Day; latest: Day } | undefined {
  let earliest: Day | null = null;
  let latest: Day | null = null;
  for (const { document, dated } of documents) {
    const from = document.published ?? dated?.earliest;
    const to = document.published ?? dated?.latest;
    if (!from || !to) continue;
    if (earliest === null || from < earliest) earliest = from;
    if (latest === null || to > latest) latest = to;
  }
  if (earliest === null || latest === null || daysBetween(earliest, latest) > NARROW) return undefined;
  return { earliest: addDays(earliest, -MARGIN), latest: addDays(latest, MARGIN) };
}

function dateReport(engine: Engine, entry: AnnotatedDocument, context: { earliest: Day; latest: Day } | undefined): AnnotatedDocument {
  const { document, annotations } = entry;
  const known: Layers = { ...emptyLayers(document.text, null, annotations.blocks), ...annotations };
  const dated = engine.dateDocument(known, context) ?? entry.dated ?? null;
  if (!dated) return { ...entry, dated: null };
  // A report of one certain day is like any dated one; of a window, only what is the same on all its days is certain.
  const day = dated.earliest === dated.latest ? dated.earliest : null;
  let layers: Layers = { ...known, published: day };
  layers = { ...layers, times: day ? engine.times(layers) : engine.timesWithin(layers, dated) };
  layers = day ? { ...layers, ...attribute(engine, layers) } : { ...layers, statements: engine.statements(layers) };
  layers = { ...layers, events: engine.events(layers) };
  const { times, statements, events } = layers;
  return { document, dated, annotations: { ...annotations, times, statements, events, matches: engine.matches(layers) } };
}
