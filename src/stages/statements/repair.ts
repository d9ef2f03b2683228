import type { Token } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Tree } from '../../text/syntax-tree.ts';

/** One word with what is put right of it; heads count from 1, as in a sentence. */
export type Change = readonly [token: number, right: Partial<Token>];

/** What a parser misreads in one way, and how grammar says it must be. */
export type Repair = (tree: Tree, knowledge: StatementKnowledge) => readonly Change[];

/** The numbers of a tree's words. */
export const numbers = ({ tokens }: Tree): number[] => tokens.map((_, i) => i);

/** Whether a lemma names saying, holding, asking, denying or intending. */
export function namesAct(
  lemma: string,
  { speechVerbs, factuality: { opinions, intentions, questions, denials } }: StatementKnowledge,
): boolean {
  return [speechVerbs, opinions, intentions, questions, denials].some(words => words.has(lemma));
}
