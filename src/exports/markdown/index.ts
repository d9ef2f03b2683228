import type { AnnotatedDocument, Item, ItemKind, Value } from '../../model/index.ts';
import { itemKinds } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

const headings: Readonly<Record<ItemKind, string>> = {
  meeting: 'Meetings',
  document: 'Documents',
  proposal: 'Proposals',
  position: 'Positions',
  demand: 'Demands',
  refusal: 'Refusals',
  agreement: 'Agreements',
  exchange: 'Exchanges',
  commitment: 'Commitments',
  deadline: 'Deadlines',
  'third-party': 'Third parties',
  incident: 'Incidents',
  statement: 'Statements',
  discrepancy: 'Where reports differ',
};

/** Text of strangers as plain text: nothing in it may become a link, an image, HTML or a heading. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|~<>]/g, '\\$&')
    .replace(/^-/, '\\-')
    .replace(/&/g, '&amp;')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, '$1\u200b');
}

const shown = (value: Value) => (typeof value === 'object' ? value.join(', ') : String(value));

function dateOf({ date }: Item): string {
  if (date === null) return 'undated';
  if (typeof date === 'string') return date;
  if (date.start && date.end) return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
  return date.start ? `from ${date.start}` : date.end ? `until ${date.end}` : 'undated';
}

function* linesOf(item: Item, documents: ReadonlyMap<string, AnnotatedDocument>): Iterable<string> {
  const state = [item.status, item.disputed ? 'disputed' : null].filter(Boolean).join(', ');
  yield `- **${dateOf(item)}** ${plainMarkdown(item.title)}${state ? ` (${plainMarkdown(state)})` : ''}`;
  for (const [name, { value, claims }] of Object.entries(item.attributes)) {
    const members = new Set(typeof value === 'object' ? value : [String(value)]);
    const values = new Set(claims.map(claim => shown(claim.value)));
    const others = [...values].filter(other => other !== shown(value) && !members.has(other)).map(plainMarkdown);
    yield `  - ${plainMarkdown(name)}: ${plainMarkdown(shown(value))}${others.length > 0 ? `; also reported: ${others.join('; ')}` : ''}`;
  }
  for (const { doc, start, end, quote } of item.evidence) {
    const document = documents.get(doc)?.document;
    const by = [document?.outlet, document?.published, `${doc} ${start}–${end}`].filter(Boolean).map(part => plainMarkdown(part!));
    yield `  - “${plainMarkdown(quote)}” — ${by.join(', ')}`;
  }
}

/** The record to read and to paste: by kind, each line with its values and passages. */
export const markdownExport: ExportFormat = {
  name: 'markdown',
  about: 'Markdown: the record to read, each line with its passages',
  ending: 'md',
  mediaType: 'text/markdown',
  *write({ record, documents }) {
    for (const [index, process] of record.processes.entries()) {
      const items = record.items.filter(item => item.process === process.id);
      if (index > 0) yield '';
      yield `# ${plainMarkdown(process.name)}`;
      yield '';
      yield `${process.parties.map(plainMarkdown).join(', ')}${process.parties.length > 0 ? '. ' : ''}${process.documents.length} reports, ${items.length} lines.`;
      for (const kind of itemKinds) {
        const own = items.filter(item => item.kind === kind);
        if (own.length === 0) continue;
        yield '';
        yield `## ${headings[kind]}`;
        yield '';
        for (const item of own) yield* linesOf(item, documents);
      }
    }
  },
};
