import type { Document, SpanList, Statement } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

const quoted = (document: Document, spans: SpanList) =>
  spans.map(([start, end]) => ({ start, end, quote: document.text.slice(start, end) }));

function exportStatement(document: Document, statement: Statement): object {
  return { doc: document.id, outlet: document.outlet, published: document.published, ...told(document, statement) };
}

function told(document: Document, statement: Statement): object {
  const { source, cue, content, kind, speaker, role, channel, saidOn, addressee, occasion, factuality, attribution, nested, foundBy } =
    statement;
  return {
    kind,
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(channel === undefined ? {} : { channel }),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(factuality === undefined ? {} : { factuality }),
    ...(attribution === undefined ? {} : { attribution }),
    source: quoted(document, source),
    cue: quoted(document, cue),
    content: quoted(document, content),
    ...(occasion === undefined ? {} : { occasion: quoted(document, occasion) }),
    ...(nested === undefined ? {} : { nested: nested.map(inner => told(document, inner)) }),
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
