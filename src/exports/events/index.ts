import { csvLine } from '../csv-line.ts';
import type { ExportFormat } from '../export-format.ts';

const columns = [
  ...['doc', 'outlet', 'published', 'copy_of', 'date', 'source', 'source_code', 'target', 'target_code'],
  ...['event', 'mode', 'context', 'cameo', 'aux', 'attributed_to', 'start', 'end', 'quote'],
];

/** Coded political events, one a row, with the columns that event data sets have. */
export const eventsExport: ExportFormat = {
  name: 'events',
  about: 'CSV: political events in PLOVER codes with their CAMEO codes',
  ending: 'csv',
  mediaType: 'text/csv',
  *write({ documents, copies }) {
    yield csvLine(columns);
    for (const { document, annotations } of documents.values()) {
      for (const event of annotations.events) {
        yield csvLine([
          ...[document.id, document.outlet, document.published, Object.hasOwn(copies, document.id) ? copies[document.id] : null],
          ...[event.date, event.source, event.sourceCode, event.target, event.targetCode],
          ...[event.code, event.mode, event.context, event.cameo, event.aux?.join(' '), event.attributedTo],
          ...[event.start, event.end, document.text.slice(event.start, event.end)],
        ]);
      }
    }
  },
};
