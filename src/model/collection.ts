import type { Document } from './document.ts';
import type { Actor } from './item.ts';
import type { Annotations } from './layers.ts';
import type { Day, Span } from './span.ts';

/** When an undated report was written, as far as it says so itself. */
export interface Dating {
  readonly earliest: Day;
  readonly latest: Day;
  /** What the interval follows from, in words an analyst can check. */
  readonly basis: string;
  readonly evidence: Span;
}

export interface AnnotatedDocument {
  readonly document: Document;
  readonly annotations: Annotations;
  /** Only for reports without a day of publication. */
  readonly dated?: Dating | null;
}

/** A mention of an actor in a document. */
export interface ActorMention extends Span {
  readonly actor: string;
}

/** All reports of a store with what is known across them; the input of the record. */
export interface Collection {
  /** Sorted by document id, whatever the order of arrival. */
  readonly documents: readonly AnnotatedDocument[];
  /** Document id to the id of the document it was copied from. */
  readonly copies: ReadonlyMap<string, string>;
  /** Document id to story. */
  readonly stories: ReadonlyMap<string, string>;
  readonly actors: readonly Actor[];
  /** Document id to its mentions, in text order. */
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
}
