import type { Span } from '../model/index.ts';
import type { Store } from '../store/contract.ts';
import { contentWords, lineHolds } from './fold.ts';
import type { SearchResult } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';

const REPORTS = 30;
const LINES = 30;
const SNIPPETS = 3;
const AROUND = 90;

/** Reports and lines that hold every word of the query; of each report the first places where they stand, with some context. */
export async function searchRecord(store: Store, snapshot: Snapshot, query: string, process?: string): Promise<SearchResult> {
  const words = contentWords(query);
  if (words.length === 0) return { reports: [], lines: [], total: 0 };
  const inProcess = process ? new Set(snapshot.reportsOf.get(process)?.map(report => report.id)) : null;
  // The store knows no processes: it is asked for more than is shown, and the rest is left out.
  const hits = (await store.search(query, inProcess ? 20 * REPORTS : REPORTS)).filter(hit => !inProcess || inProcess.has(hit.id));
  const reports: SearchResult['reports'] = [];
  for (const hit of hits.slice(0, REPORTS)) {
    const report = snapshot.reports.get(hit.id);
    const stored = report && (await store.getDocument(hit.id));
    if (stored)
      reports.push({ report, hits: hit.spans.length, snippets: snippetsOf(stored.document.text, hit.spans, stored.document.blocks) });
  }
  const pool = process ? (snapshot.linesOf.get(process) ?? []) : [...snapshot.lines.values()];
  const lines = pool.filter(line => lineHolds(line, words));
  return { reports, lines: lines.slice(0, LINES), total: lines.length };
}

/** Stretches of text around the hits, within their block and cut at white space; hits close to each other share one. Marks count in the snippet. */
export function snippetsOf(
  text: string,
  spans: readonly Span[],
  blocks: readonly Span[] = [],
): SearchResult['reports'][number]['snippets'] {
  const snippets: { start: number; end: number; limit: Span; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = snippets.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, Math.min(last.limit.end, span.end + AROUND));
      last.spans.push(span);
    } else if (snippets.length < SNIPPETS) {
      const limit = blocks.find(block => block.start <= span.start && span.end <= block.end) ?? { start: 0, end: text.length };
      const start = Math.max(limit.start, span.start - AROUND);
      snippets.push({ start, end: Math.min(limit.end, span.end + AROUND), limit, spans: [span] });
    } else break;
  }
  return snippets.map(({ start, end, limit, spans: inside }) => {
    const first = inside[0]!;
    const before = start === limit.start ? start : start + Math.max(0, text.slice(start, first.start).search(/\s/) + 1);
    const tail = text.slice(inside.at(-1)!.end, end);
    const after = end === limit.end ? end : end - (tail.length - Math.max(tail.lastIndexOf(' '), 0));
    const marks = inside.map((s): [number, number] => [s.start - before, s.end - before]);
    return { start: first.start, end: first.end, text: text.slice(before, after), marks };
  });
}
