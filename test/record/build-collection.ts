import { englishRecord } from '../../src/languages/en/record/index.ts';
import type {
  Actor,
  ActorMention,
  ActorType,
  AnnotatedDocument,
  Collection,
  Dating,
  Day,
  Decision,
  Factuality,
  Item,
  ItemKind,
  Match,
  Modality,
  ProcessRecord,
  RecordKnowledge,
  Sentence,
  Span,
  Statement,
  Tense,
  Time,
} from '../../src/model/index.ts';
import { buildSentence } from '../../src/patterns/index.ts';
import { deriveRecord } from '../../src/record/index.ts';
import { type DocumentView, viewDocuments } from '../../src/record/view.ts';
import { monthInterval } from '../../src/text/calendar.ts';

/** What the record knows of English, without patterns: matches of these tests are made by hand. */
export const knowledge: RecordKnowledge = { ...englishRecord, patterns: [] };

function actor(id: string, type: ActorType, spellings: readonly [string, ...string[]], state?: string): Actor {
  return { id, type, name: spellings[0], spellings, offices: [], ...(state ? { state } : {}), reasons: [] };
}

/** Two parties, two mediators, their people, bodies and towns: all that the invented reports speak of. */
export const cast: readonly Actor[] = [
  actor('norway', 'state', ['Norway', 'Norwegian']),
  actor('peru', 'state', ['Peru', 'Peruvian']),
  actor('chile', 'state', ['Chile', 'Chilean']),
  actor('siam', 'state', ['Siam', 'Siamese']),
  actor('lund', 'person', ['Karl Lund', 'Lund'], 'norway'),
  actor('quispe', 'person', ['Maria Quispe', 'Quispe'], 'peru'),
  {
    ...actor('rojas', 'person', ['Pablo Rojas', 'Rojas'], 'chile'),
    offices: [{ office: 'President', evidence: [{ doc: 'r1', start: 0, end: 5, quote: 'Rojas' }] }],
  },
  actor('ministry', 'organization', ['Foreign Ministry'], 'peru'),
  actor('red-cross', 'organization', ['Red Cross']),
  actor('lima', 'place', ['Lima']),
  actor('oslo', 'place', ['Oslo']),
];

/**
 * A sentence in one line: `form[:lemma]/UPOS/head/deprel`, words separated by spaces, heads 1-based, 0 the root; the lemma is the form in
 * lower case where none is given.
 *
 * @example tree('Norway/PROPN/2/nsubj agreed:agree/VERB/0/root')
 */
export function tree(notation: string, offset = 0): { sentence: Sentence; text: string } {
  const lines = notation
    .trim()
    .split(/\s+/)
    .map(word => {
      const [printed, upos, head, deprel] = word.split('/');
      const [form, lemma = form!.toLowerCase()] = printed!.split(':');
      return `${form} ${lemma} ${upos} ${head} ${deprel}`;
    });
  return buildSentence(lines.join('\n'), offset);
}

export interface MatchSpec {
  /** Default `test`. */
  readonly pattern?: string;
  /** Default 0. */
  readonly sentence?: number;
  /** Words by their form; `talks#2` is the second one of the sentence. */
  readonly anchor: string;
  readonly nodes?: Readonly<Record<string, string>>;
  readonly emit: Readonly<Record<string, string>>;
  readonly polarity?: 'negative';
  readonly modality?: Modality;
  readonly tense?: Tense;
}

export interface StatementSpec {
  /** Words of the text, each its first occurrence; empty for an unnamed source. */
  readonly source: string;
  readonly content: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly saidOn?: Day;
  readonly factuality?: Factuality;
  readonly attribution?: Factuality;
  /** Statements within the content. */
  readonly nested?: readonly StatementSpec[];
}

export interface ReportSpec {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: Day | null;
  readonly dated?: Dating;
  /** In the notation of `tree`. */
  readonly sentences: readonly string[];
  /** Printed words to their value: a day, a month, `day/day`, or a length (`P2W`). Every occurrence counts. */
  readonly times?: Readonly<Record<string, string>>;
  readonly statements?: readonly StatementSpec[];
  readonly matches?: readonly MatchSpec[];
}

export interface Relations {
  readonly copies?: Readonly<Record<string, string>>;
  readonly stories?: Readonly<Record<string, string>>;
}

/** An annotated document from a hand-made report. */
export function buildDocument(report: ReportSpec): AnnotatedDocument {
  const sentences: Sentence[] = [];
  let text = '';
  for (const notation of report.sentences) {
    const built = tree(notation, text.length === 0 ? 0 : text.length + 1);
    text = text.length === 0 ? built.text : `${text} ${built.text}`;
    sentences.push(built.sentence);
  }
  return {
    document: {
      id: report.id,
      url: null,
      version: report.id,
      text,
      title: null,
      byline: null,
      authors: [],
      published: report.published === undefined ? '2001-05-30' : report.published,
      outlet: report.outlet ?? `Outlet of ${report.id}`,
      language: 'en',
      blocks: [{ start: 0, end: text.length, type: 'body' }],
    },
    annotations: {
      blocks: [{ start: 0, end: text.length, type: 'body' }],
      sentences,
      entities: [],
      times: findAll(text, Object.keys(report.times ?? {})).map(({ words, ...span }) => timeOf(report.times![words]!, span)),
      statements: (report.statements ?? []).map(spec => statementOf(text, spec)),
      events: [],
      matches: (report.matches ?? []).map(spec => matchOf(sentences, spec)),
    },
    ...(report.dated ? { dated: report.dated } : {}),
  };
}

/** A collection of hand-made reports; every spelling of the cast in them is a mention. Documents keep the order given. */
export function buildCollection(reports: readonly ReportSpec[], { copies = {}, stories = {} }: Relations = {}): Collection {
  const documents = reports.map(buildDocument);
  return {
    documents,
    copies: new Map(Object.entries(copies)),
    stories: new Map(Object.entries(stories)),
    actors: cast,
    mentions: new Map(documents.map(({ document }) => [document.id, mentionsIn(document.text)])),
  };
}

/** One report as the record sees it. */
export function buildView(report: ReportSpec): DocumentView {
  return viewDocuments(buildCollection([report]), knowledge)[0]!;
}

/** 0-based token of the first word of that form in a sentence; `talks#2` is the second. */
export function tokenOf(sentence: Sentence, word: string): number {
  const [form, n = '1'] = word.split('#');
  const found = sentence.tokens.flatMap((token, i) => (token.form === form ? [i] : []))[Number(n) - 1];
  if (found === undefined) throw new Error(`there is no "${word}" in the sentence`);
  return found;
}

function matchOf(sentences: readonly Sentence[], spec: MatchSpec): Match {
  const { pattern = 'test', sentence: index = 0, anchor, nodes = {}, ...rest } = spec;
  const sentence = sentences[index]!;
  return {
    pattern,
    sentence: index,
    ...rest,
    anchor: tokenOf(sentence, anchor),
    nodes: Object.fromEntries(Object.entries(nodes).map(([name, word]) => [name, tokenOf(sentence, word)])),
  };
}

function statementOf(text: string, { source, content, nested, ...rest }: StatementSpec): Statement {
  const spans = (words: string): [number, number][] => {
    if (words === '') return [];
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`there is no "${words}" in "${text}"`);
    return [[at, at + words.length]];
  };
  const inner = nested === undefined ? {} : { nested: nested.map(spec => statementOf(text, spec)) };
  return { source: spans(source), cue: [], content: spans(content), kind: 'indirect', foundBy: 'test.say', ...rest, ...inner };
}

function timeOf(value: string, span: Span): Time {
  if (value.startsWith('P')) return { ...span, type: 'DURATION', value, earliest: null, latest: null, basis: 'none' };
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return { ...span, type: 'DATE', value, ...monthInterval(Number(month[1]), Number(month[2])), basis: 'absolute' };
  const [earliest, latest = earliest] = value.split('/');
  return { ...span, type: 'DATE', value, earliest: earliest!, latest: latest!, basis: 'absolute' };
}

function mentionsIn(text: string): ActorMention[] {
  const owners = new Map(cast.flatMap(({ id, spellings }) => spellings.map(words => [words, id] as const)));
  return findAll(text, [...owners.keys()]).map(({ start, end, words }) => ({ start, end, actor: owners.get(words)! }));
}

/** Whole words, the longest first, none inside another, in text order. */
function findAll(text: string, phrases: readonly string[]): { start: number; end: number; words: string }[] {
  const found: { start: number; end: number; words: string }[] = [];
  for (const words of [...phrases].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      const whole = !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[end] ?? '');
      if (whole && !found.some(other => other.start < end && other.end > at)) found.push({ start: at, end, words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The record of hand-made reports. */
export function deriveFrom(reports: readonly ReportSpec[], relations: Relations & { decisions?: readonly Decision[] } = {}): ProcessRecord {
  return deriveRecord(buildCollection(reports, relations), { knowledge, decisions: relations.decisions ?? [] });
}

/** The lines of one kind in the record of hand-made reports. */
export function itemsOf(
  kind: ItemKind,
  reports: readonly ReportSpec[],
  relations: Relations & { decisions?: readonly Decision[] } = {},
): Item[] {
  return deriveFrom(reports, relations).items.filter(item => item.kind === kind);
}
