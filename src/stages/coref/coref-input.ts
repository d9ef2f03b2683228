import type { ActorMention, ActorType, Sentence, Span } from '../../model/index.ts';

export interface CorefMention extends Span {
  readonly of: 'event' | 'entity';
}

/** A mention of an actor, with what the actor is. */
export interface TypedMention extends ActorMention {
  readonly type: ActorType;
}

/** A report with what coreference is read from. */
export interface CorefInput {
  readonly id: string;
  readonly text: string;
  /** The story it belongs to: happenings are compared inside a story only. */
  readonly story: string;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly TypedMention[];
  readonly mentions: readonly CorefMention[];
}
