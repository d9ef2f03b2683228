import type { Span } from './span.ts';

/** A syntactic word of Universal Dependencies. Words of one multiword token may share its span. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Language-specific part of speech (Penn Treebank for English). */
  readonly xpos: string;
  /** 1-based index of the head in the sentence, 0 for the root. */
  readonly head: number;
  /** Universal dependency relation, with subtype (`nsubj:pass`). */
  readonly deprel: string;
}

/** One sentence with exactly one root. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
