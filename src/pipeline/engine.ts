import type {
  Actor,
  ActorMention,
  AnnotatedDocument,
  Article,
  Block,
  Collection,
  Dating,
  Day,
  Decision,
  Entity,
  Match,
  PoliticalEvent,
  ProcessRecord,
  Reading,
  Sentence,
  Statement,
  Time,
} from '../model/index.ts';
import type { PatternExplanation } from '../patterns/index.ts';
import type { CorefInput } from '../stages/coref/index.ts';
import type { Anchored } from '../stages/timeline/index.ts';

/** What is known of one text while its layers are being made. A layer that was not asked for is empty. */
export interface Layers {
  readonly text: string;
  readonly published: Day | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly PoliticalEvent[];
  readonly matches: readonly Match[];
}

/** A text as the steps over a whole collection see it. */
export interface PlainDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: Day | null;
}

export interface Copy {
  readonly copyOf: string | null;
  readonly passages?: unknown;
}

/** The stages with the knowledge of their language: pure functions, one for each layer. */
export interface Engine {
  /** Changes whenever the engine may find something else in the same text. */
  readonly name: string;
  readArticle(reading: Reading): Article;
  sentences(layers: Layers): readonly Sentence[];
  entities(layers: Layers): readonly Entity[];
  times(layers: Layers): readonly Time[];
  /** Times of a report whose day is only known to lie in a window. */
  timesWithin(layers: Layers, window: { readonly earliest: Day; readonly latest: Day }): readonly Time[];
  statements(layers: Layers): readonly Statement[];
  events(layers: Layers): readonly PoliticalEvent[];
  matches(layers: Layers): readonly Match[];
  /** What the report tells of, put on the calendar by syntax and in order. */
  timeline(layers: Layers): readonly Anchored[];
  /** When an undated report was written, from what it says. */
  dateDocument(layers: Layers, context?: { readonly earliest: Day; readonly latest: Day }): Dating | null;
  findCopies(documents: readonly PlainDocument[]): ReadonlyMap<string, Copy>;
  groupStories(documents: readonly PlainDocument[]): ReadonlyMap<string, string>;
  resolveActors(documents: readonly AnnotatedDocument[]): {
    readonly actors: readonly Actor[];
    readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
  };
  /** The actors after what people decided of them. */
  decideActors(
    resolved: { readonly actors: readonly Actor[]; readonly mentions: ReadonlyMap<string, readonly ActorMention[]> },
    decisions: readonly Decision[],
    textOf: (doc: string) => string,
  ): { readonly actors: readonly Actor[]; readonly mentions: ReadonlyMap<string, readonly ActorMention[]> };
  /** Whom a name may mean among actors, in any spelling; where nobody, those with similar names. */
  findActors(actors: readonly Actor[], name: string): { readonly found: readonly Actor[]; readonly near: readonly Actor[] };
  /** The cluster of every mention that a document has, by document, in the order of its mentions. */
  clusterMentions(documents: readonly CorefInput[]): ReadonlyMap<string, readonly string[]>;
  /** Why a rule holds or fails, for each sentence with a word it could begin at; `null` when there is no such rule. */
  explainRule(rule: string, layers: Layers): readonly PatternExplanation[] | null;
  deriveRecord(collection: Collection, decisions: readonly Decision[]): ProcessRecord;
}
