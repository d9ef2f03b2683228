import type { Token } from '../model/syntax.ts';

/** The words as they stand after the changes so far. */
export type Current = () => readonly Token[];

/** Hangs a word (0-based) on another (1-based, 0 the root); `word` gives it another part of speech as well. */
export type Change = (at: number, head: number, deprel: string, word?: Partial<Pick<Token, 'upos' | 'xpos'>>) => void;

/** Whether the verb is in the past tense or has an auxiliary. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.xpos === 'VBD' || hasChild(tokens, at, /^aux/);
}

/** Whether a word has a child with such a relation. */
export function hasChild(tokens: readonly Token[], at: number, relation: RegExp): boolean {
  return tokens.some(({ head, deprel }) => head === at + 1 && relation.test(deprel));
}
