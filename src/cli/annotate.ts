import { type AnnotatedDocument, InputProblem } from '../model/index.ts';
import {
  annotateDocument,
  corefOf,
  type Engine,
  emptyLayers,
  type GivenMention,
  loadEngine,
  plainDocument,
  readDocument,
  runStages,
  type StageName,
} from '../pipeline/index.ts';
import { type InputLine, readInput } from './read-lines.ts';
import { flush, guarded, print, sayProblem, UsageError } from './terminal.ts';

/** What a layer of one document prints, besides the id. */
type LineLayer = (engine: Engine, line: InputLine) => object;
/** What a layer over all documents prints for each, in the order of the input. */
type WholeLayer = (engine: Engine, lines: readonly InputLine[], report: (problem: InputProblem) => void) => Iterable<object>;

/** What is said and done is read from the content of a page, not from its furniture. */
function ofContent({ reading }: InputLine, engine: Engine, ...wanted: readonly StageName[]) {
  const { text, published, blocks } = readDocument(engine, reading);
  return runStages(engine, emptyLayers(text, reading.published ?? published, blocks), wanted);
}

/** Words and names are found in the whole text as it is given, whatever it is: an article, a letter, a list. */
function ofText(line: InputLine, engine: Engine, wanted: StageName) {
  const { reading } = line;
  if (reading.kind === 'html') return ofContent(line, engine, wanted);
  const { content } = reading;
  return runStages(engine, emptyLayers(content, reading.published ?? null, [{ start: 0, end: content.length, type: 'body' }]), [wanted]);
}

const lineLayers: Readonly<Record<string, LineLayer>> = {
  article: (engine, { reading }) => {
    const { text, title, byline, authors, published, outlet, language, blocks } = engine.readArticle(reading);
    return { article: { text, title, byline, authors, published, outlet, language, blocks } };
  },
  syntax: (engine, line) => ({ sentences: ofText(line, engine, 'sentences').sentences }),
  entities: (engine, line) => ({ entities: ofText(line, engine, 'entities').entities }),
  times: (engine, line) => ({ times: ofContent(line, engine, 'times').times }),
  statements: (engine, line) => ({ statements: ofContent(line, engine, 'statements').statements }),
  events: (engine, line) => ({ events: ofContent(line, engine, 'events').events }),
  timeline: (engine, line) => ({ timeline: engine.timeline(ofContent(line, engine, 'events', 'matches')) }),
};

/** A report of which only the text counts. */
function bare(engine: Engine, { reading }: InputLine): AnnotatedDocument {
  const document = readDocument(engine, reading);
  const annotations = { blocks: document.blocks, sentences: [], entities: [], times: [], statements: [], events: [], matches: [] };
  return { document, annotations };
}

const wholeLayers: Readonly<Record<string, WholeLayer>> = {
  *copies(engine, lines) {
    const copies = engine.findCopies(lines.map(line => plainDocument(bare(engine, line))));
    for (const { reading } of lines) yield copies.get(reading.id) ?? { copyOf: null };
  },
  *stories(engine, lines) {
    const stories = engine.groupStories(lines.map(line => plainDocument(bare(engine, line))));
    for (const { reading } of lines) yield { story: stories.get(reading.id) ?? reading.id };
  },
  *coref(engine, lines) {
    const inputs = lines.map(line => {
      const document = readDocument(engine, line.reading);
      // Mentions may stand anywhere in the text, so all of it is read where they are given.
      const mentions = (line.fields.mentions ?? null) as readonly GivenMention[] | null;
      const whole = { start: 0, end: document.text.length, type: 'body' } as const;
      return { document: mentions === null ? document : { ...document, blocks: [whole] }, mentions };
    });
    for (const mentions of corefOf(engine, inputs)) {
      const of = (kind: 'event' | 'entity') =>
        mentions.filter(mention => mention.of === kind).map(({ start, end, cluster }) => ({ start, end, cluster }));
      yield { events: of('event'), entities: of('entity') };
    }
  },
  *actors(engine, lines) {
    const { mentions } = engine.resolveActors(lines.map(line => annotateDocument(engine, line.reading)));
    for (const { reading } of lines) {
      yield { actors: (mentions.get(reading.id) ?? []).map(({ start, end, actor }) => ({ start, end, actor })) };
    }
  },
};

/** What is wrong with the mentions that a line brings, or `null`. */
function faultOfMentions({ fields: { mentions }, reading, where }: InputLine): InputProblem | null {
  if (mentions === undefined || mentions === null) return null;
  const isOffset = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= reading.content.length;
  const isMention = (value: unknown) => {
    const { start, end, of } = (value ?? {}) as Partial<Record<string, unknown>>;
    return isOffset(start) && isOffset(end) && Number(start) <= Number(end) && (of === 'event' || of === 'entity');
  };
  if (Array.isArray(mentions) && mentions.every(isMention)) return null;
  const message = `"mentions" of ${reading.id} are no list of {"start","end","of"} in its text`;
  return new InputProblem('bad-field', where, message, 'Give offsets in UTF-16 code units and "event" or "entity".');
}

/** `rapporteur annotate`: reads JSON Lines on standard input and writes them with a layer on standard output, in the same order. */
export async function annotate(layer: string): Promise<number> {
  let bad = 0;
  const report = (problem: InputProblem) => {
    if (problem.severity === 'error') bad++;
    sayProblem(problem);
  };
  if (!(layer in lineLayers) && !(layer in wholeLayers)) throw new UsageError(`this version has no layer "${layer}" yet`);
  const engine = await loadEngine();
  const ofLine = lineLayers[layer];
  if (ofLine) {
    for await (const line of readInput(process.stdin, report)) {
      const result = guarded(line.where, report, () => JSON.stringify({ id: line.reading.id, ...ofLine(engine, line) }));
      if (result !== null) await print(result);
    }
  } else {
    const lines: InputLine[] = [];
    for await (const line of readInput(process.stdin, report)) {
      const problem = layer === 'coref' ? faultOfMentions(line) : null;
      if (problem) report(problem);
      else lines.push(line);
    }
    let index = 0;
    for (const result of wholeLayers[layer]!(engine, lines, report))
      await print(JSON.stringify({ id: lines[index++]!.reading.id, ...result }));
  }
  await flush();
  return bad > 0 ? 1 : 0;
}
