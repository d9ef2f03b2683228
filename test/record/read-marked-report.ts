import { englishRecord } from '../../src/languages/en/record/index.ts';
import type { AnnotatedDocument, SpanList, Statement } from '../../src/model/index.ts';
import { annotateDocument, collect, type Engine } from '../../src/pipeline/index.ts';
import type { Draft } from '../../src/record/draft.ts';
import { statement } from '../../src/record/statement/index.ts';
import { viewDocuments } from '../../src/record/view.ts';

export interface MarkedReport {
  readonly id: string;
  /** `{...}` around the speaker, `[[...]]` around what he says. */
  readonly marked: string;
  readonly published: string;
}

/** The statements of reports in which they are marked, one list each: trees, names and days are the engine's, who says what is given. */
export function readMarkedReports(engine: Engine, reports: readonly MarkedReport[]): readonly (readonly Draft[])[] {
  const documents = reports.map(report => readMarked(engine, report));
  return viewDocuments(collect(engine, documents), englishRecord).map(view => statement.derive?.(view) ?? []);
}

function readMarked(engine: Engine, { id, marked, published }: MarkedReport): AnnotatedDocument {
  const { text, source, content } = unmark(marked);
  const read = annotateDocument(engine, { id, kind: 'text', content: text, published });
  const day = read.annotations.times.find(
    ({ start, earliest, latest }) => earliest === latest && !content.some(([from, to]) => start >= from && start < to),
  );
  const [first] = source;
  const given: Statement = {
    ...{ source, cue: [], content, foundBy: 'given' },
    kind: /^["“]/.test(text.slice(content[0]![0])) ? 'direct' : 'indirect',
    ...(first ? { speaker: text.slice(first[0], first[1]) } : {}),
    ...(day?.earliest ? { saidOn: day.earliest } : {}),
  };
  return { ...read, annotations: { ...read.annotations, statements: [given] } };
}

function unmark(marked: string): { text: string; source: SpanList; content: SpanList } {
  const source: [number, number][] = [];
  const content: [number, number][] = [];
  let text = '';
  for (const [, said, who, other] of marked.matchAll(/\[\[(.*?)\]\]|\{(.*?)\}|([^[{]+|[[{])/g)) {
    const words = said ?? who ?? other ?? '';
    if (said !== undefined) content.push([text.length, text.length + words.length]);
    if (who !== undefined) source.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, source, content };
}
