import type { SpanList } from '../../model/index.ts';
import { childBy, phraseOf, type Tree } from '../../text/syntax-tree.ts';
import type { Source } from './source.ts';

/** A possible attribution in one sentence, before it is weighed. */
export interface Frame {
  /** How cue and content hang together: `that`, `bare`, `to`, `obj`, `obl:about`, `noun:that`, `beside` ... */
  readonly name: string;
  /** The cue word. */
  readonly cue: number;
  readonly source: Source | null;
  readonly content: SpanList;
  /** The cue's lemma where it is not the word's own (a headline's capitals hide the verb, a colon has none). */
  readonly lemma?: string;
}

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if']);

/** `that`, `wh` or `bare`: how a complement clause begins. */
export function clauseKind(tree: Tree, clause: number): string {
  const mark = childBy(tree, clause, 'mark');
  if (mark >= 0 && tree.tokens[mark]!.lemma === 'that') return 'that';
  const first = phraseOf(tree, clause)[0]!;
  if (mark >= 0 && tree.tokens[mark]!.lemma === 'to') return 'to';
  return WH.has(tree.tokens[first]!.lemma) ? 'wh' : 'bare';
}
