import type {
  Actor,
  ActorMention,
  AnnotatedDocument,
  Annotations,
  Collection,
  Document,
  Evidence,
  RecordKnowledge,
  Sentence,
  Span,
  Statement,
  Time,
  Token,
} from '../model/index.ts';
import { mendedTokens } from '../patterns/index.ts';
import type { Window } from './window.ts';

/** One report with everything the record asks of it, looked up fast. */
export interface DocumentView {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly outlet: string;
  /** The document that this one was copied from, or itself: copies are one origin. */
  readonly origin: string;
  /** When it was published, as narrowly as is known. */
  readonly published: Window | null;
  readonly mentions: readonly ActorMention[];
  /** The two sides this report speaks of most, as actor ids. */
  readonly sides: readonly string[];
  readonly context: RecordContext;
}

/** What all reports share. */
export interface RecordContext {
  readonly knowledge: RecordKnowledge;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Places whose name some report uses for a state ("Oslo insists"), with that state. */
  readonly stateOfCapital: ReadonlyMap<string, string>;
  /** Outlet of each report, by document id. */
  readonly outlets: ReadonlyMap<string, string>;
}

export function viewDocuments(collection: Collection, knowledge: RecordKnowledge): DocumentView[] {
  const actors = new Map(collection.actors.map(actor => [actor.id, actor]));
  const outlets = new Map(collection.documents.map(({ document }) => [document.id, document.outlet ?? document.id]));
  const context: RecordContext = { knowledge, actors, stateOfCapital: capitalsOf(collection.actors), outlets };
  return collection.documents.map(entry => viewDocument(entry, collection, context));
}

function viewDocument(entry: AnnotatedDocument, collection: Collection, context: RecordContext): DocumentView {
  const { document, dated } = entry;
  // Records are read off the trees that patterns were matched on.
  const sentences = entry.annotations.sentences.map(sentence => ({ ...sentence, tokens: mendedTokens(sentence) }));
  const statements = entry.annotations.statements.filter(statement => isSpeech(statement, sentences, context.knowledge));
  const annotations = { ...entry.annotations, sentences, statements };
  const mentions = collection.mentions.get(document.id) ?? [];
  const published = document.published
    ? { start: document.published, end: document.published }
    : dated
      ? { start: dated.earliest, end: dated.latest }
      : null;
  return {
    document,
    annotations,
    outlet: document.outlet ?? document.id,
    origin: originOf(document.id, collection.copies),
    published,
    mentions,
    sides: mainSides(mentions, context.actors),
    context,
  };
}

function capitalsOf(actors: readonly Actor[]): Map<string, string> {
  const states = new Map(
    actors.filter(actor => actor.type === 'state').flatMap(state => state.spellings.map(name => [name, state.id] as const)),
  );
  return new Map(
    actors.flatMap(actor => (actor.type === 'place' && states.has(actor.name) ? [[actor.id, states.get(actor.name)!] as const] : [])),
  );
}

/** Quotations, and what a verb of saying introduces. The layer also holds beliefs, plans and decisions; the record has kinds for those. */
function isSpeech(statement: Statement, sentences: readonly Sentence[], knowledge: RecordKnowledge): boolean {
  if (statement.kind === 'direct' || statement.cue.length === 0) return true;
  const cues = new Set(knowledge.lists['speech-cue']);
  const [start, end] = statement.cue[0]!;
  const sentence = sentences.find(candidate => candidate.start <= start && candidate.end >= end);
  const words = sentence?.tokens.filter(token => token.start < end && token.end > start) ?? [];
  return (
    words.some(token => cues.has(token.lemma.toLowerCase())) ||
    words.every(token => token.upos !== 'VERB' && token.upos !== 'NOUN') ||
    words[0]?.lemma === 'accord'
  );
}

function originOf(id: string, copies: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = copies.get(at); next !== undefined && !seen.has(next); next = copies.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The state an actor is or acts for; a body without a state stands for itself. */
export function sideOf(id: string, actors: ReadonlyMap<string, Actor>): string | null {
  const actor = actors.get(id);
  if (!actor) return null;
  if (actor.state) return actor.state;
  return actor.type === 'state' || actor.type === 'organization' ? id : null;
}

function mainSides(mentions: readonly ActorMention[], actors: ReadonlyMap<string, Actor>): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const side = sideOf(mention.actor, actors);
    if (side) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return [...counts]
    .sort(
      ([a, m], [b, n]) => n - m || Number(actors.get(b)?.type === 'state') - Number(actors.get(a)?.type === 'state') || (a < b ? -1 : 1),
    )
    .slice(0, 2)
    .map(([id]) => id)
    .sort();
}

/** Index of the first element of a list ordered by `start` that begins at or after `offset`. */
function lowerBound(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Elements of an ordered list that lie inside the span. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = lowerBound(list, span.start); i < list.length && list[i]!.start < span.end; i++) {
    if (list[i]!.end <= span.end) found.push(list[i]!);
  }
  return found;
}

export const timesIn = (view: DocumentView, span: Span): Time[] => within(view.annotations.times, span);

/** The statement whose content covers the offset; of several the shortest. */
export function statementAt(view: DocumentView, offset: number): Statement | null {
  let best: Statement | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const statement of view.annotations.statements) {
    for (const [start, end] of statement.content) {
      if (offset >= start && offset < end && end - start < bestLength) {
        best = statement;
        bestLength = end - start;
      }
    }
  }
  return best;
}

export function evidence(view: DocumentView, span: Span): Evidence {
  let { start, end } = span;
  const { text } = view.document;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { doc: view.document.id, start, end, quote: text.slice(start, end) };
}

export const tokenAt = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index];

export const nameOf = (id: string, actors: ReadonlyMap<string, Actor>): string => actors.get(id)?.name ?? id;
