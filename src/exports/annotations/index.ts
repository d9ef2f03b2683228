import type { Document, Evidence, Item, Span } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

const CONTEXT_UNITS = 32;

/** Web Annotation counts code points where we count UTF-16 code units. */
function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const low = text.charCodeAt(i + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && low >= 0xdc00 && low < 0xe000) i++;
    count++;
  }
  return count;
}

function selectors({ text }: Document, { start, end }: Span) {
  const first = codePoints(text, 0, start);
  return [
    { type: 'TextPositionSelector', start: first, end: first + codePoints(text, start, end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
      suffix: text.slice(end, end + CONTEXT_UNITS),
    },
  ];
}

function annotation(item: Item, passage: Evidence, index: number, document: Document) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:rapporteur:${item.id}:${index}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: item.title },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: item.kind },
    ],
    target: {
      source: document.url ?? `urn:rapporteur:document:${encodeURIComponent(document.id.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
      selector: selectors(document, passage),
    },
  };
}

/** W3C Web Annotations, one a line: every passage of every line of the record, for annotation tools. */
export const annotationsExport: ExportFormat = {
  name: 'annotations',
  about: 'JSON Lines of W3C Web Annotations: every passage that the record rests on',
  ending: 'jsonl',
  mediaType: 'application/ld+json',
  *write({ record, documents }) {
    for (const item of record.items) {
      for (const [index, passage] of item.evidence.entries()) {
        const entry = documents.get(passage.doc);
        if (entry) yield JSON.stringify(annotation(item, passage, index, entry.document));
      }
    }
  },
};
