import type { Document, SpanList, Statement } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

const quoted = (document: Document, spans: SpanList) =>
  spans.map(([start, end]) => ({ start, end, quote: document.text.slice(start, end) }));

function exportStatement(document: Document, statement: Statement) {
  const { source, cue, content, kind, speaker, role, channel, saidOn, addressee, foundBy } = statement;
  return {
    doc: document.id,
    outlet: document.outlet,
    published: document.published,
    kind,
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(channel === undefined ? {} : { channel }),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(addressee === undefined ? {} : { addressee }),
    source: quoted(document, source),
    cue: quoted(document, cue),
    content: quoted(document, content),
    ...(foundBy === undefined ? {} : { foundBy }),
  };
}

/** Who said what in every report, one attribution a line. */
export const statementsExport: ExportFormat = {
  name: 'statements',
  about: 'JSON Lines: who said what to whom, every attribution of every report',
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  *write({ documents }) {
    for (const { document, annotations } of documents.values()) {
      for (const statement of annotations.statements) yield JSON.stringify(exportStatement(document, statement));
    }
  },
};
