import type { Annotations, Dating, Day, Decision, DecisionAction, Document, ProcessRecord, Reading, Span } from '../model/index.ts';

/** A version of a report as it enters the store: what was read, what it says, what the engine found in it. */
export interface NewVersion {
  readonly reading: Reading;
  readonly document: Document;
  readonly annotations: Annotations;
  /** When an undated report was written, as far as it says so itself. */
  readonly dated?: Dating | null;
  /** Name of the engine that annotated; another engine's annotations are out of date. */
  readonly engine: string;
  /** Where it was read (path or URL). The same origin keeps its document name in later runs. */
  readonly origin?: string;
}

/** A stored version with everything known about it. */
export interface StoredDocument {
  readonly reading: Reading;
  readonly document: Document;
  readonly annotations: Annotations;
  readonly dated: Dating | null;
  readonly engine: string;
}

/** One line of the list of documents: the newest version, without its text. */
export interface DocumentSummary {
  readonly id: string;
  readonly version: string;
  /** Number of versions kept. */
  readonly versions: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly engine: string;
}

/** A report that holds all words of a query, with where they stand. */
export interface SearchHit {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  /** Occurrences of the words in the content of the text, in text order; at most 100. */
  readonly spans: readonly Span[];
}

/** What was derived from the whole collection, written in one piece. */
export interface Derivation {
  /** Hash of what it was derived from: versions, decisions, engine. */
  readonly basis: string;
  readonly record: ProcessRecord;
  /** Document id to the id of the document it was copied from. */
  readonly copies: Readonly<Record<string, string>>;
  /** Document id to its story. */
  readonly stories: Readonly<Record<string, string>>;
}

/**
 * Where reports, annotations, decisions and the record are kept. Every write is one transaction: a run that is cut off at any moment
 * and repeated ends in the same content. Documents are listed by id in code-unit order. Nothing here belongs to one database.
 */
export interface Store {
  /** Name of the document read from this origin in an earlier run, or `null`. */
  nameOf(origin: string): Promise<string | null>;
  hasVersion(id: string, version: string): Promise<boolean>;
  /** Adds a version, which becomes the newest of its document. A version that is there already changes nothing. */
  addVersion(version: NewVersion): Promise<'added' | 'known'>;
  /** Replaces what an engine found in a stored version. The version must exist. */
  putAnnotations(version: Omit<NewVersion, 'reading' | 'origin'>): Promise<void>;
  /** The newest version, or the one asked for. */
  getDocument(id: string, version?: string): Promise<StoredDocument | null>;
  /** Versions of a document, oldest first. */
  listVersions(id: string): Promise<readonly string[]>;
  listDocuments(): Promise<readonly DocumentSummary[]>;
  /** The newest version of every document, in order of id, one at a time. */
  readDocuments(): AsyncIterable<StoredDocument>;
  /** Documents whose content holds every word of the query, best first; words match by prefix, regardless of case. */
  search(query: string, limit?: number): Promise<readonly SearchHit[]>;

  appendDecision(decision: { readonly at: string; readonly by: string; readonly action: DecisionAction }): Promise<Decision>;
  /** In the order in which they were taken. */
  listDecisions(): Promise<readonly Decision[]>;

  putDerivation(derivation: Derivation): Promise<void>;
  getDerivation(): Promise<Derivation | null>;
  /** The basis of the stored derivation alone, cheap to ask. */
  getBasis(): Promise<string | null>;

  getMeta(key: string): Promise<string | null>;
  putMeta(key: string, value: string): Promise<void>;
  /** Faults of the stored content, one line each; empty when sound. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
