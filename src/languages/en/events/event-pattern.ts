import type { NodeRule, NodeTest, Pattern, PatternExample } from '../../../model/pattern.ts';

export interface EventCoding {
  readonly code: string;
  readonly cameo: string;
  readonly mode?: string;
  /** 4 a verb with its object, 3 a word that says it alone, 2 a word of several senses, 1 a guess where nothing better is found. */
  readonly weight?: 1 | 2 | 3 | 4;
  /** What the complement tells is part of this event and none of its own ("agreed to withdraw", "condemned the attack"). */
  readonly governs?: true;
}

export interface EventPatternParts {
  readonly anchor: NodeTest & { readonly lemma: readonly string[] };
  readonly nodes?: Readonly<Record<string, NodeRule>>;
  readonly yes: readonly [PatternExample, ...PatternExample[]];
  readonly no: readonly [string, ...string[]];
}

/** Never on whom something is done. */
const noTarget = { lemma: ['@time-word', 'her', 'his', 'its', 'my', 'our', 'their', 'your'] };

/** Who acts. */
export const source: NodeRule = { paths: ['> agent'], not: { lemma: ['@time-word'] }, optional: true };
/** On whom: object, receiver, else what stands under a preposition. */
export const target: NodeRule = {
  paths: ['> patient', '> recipient', '> obl:against|on|with|to|from|into|at|between|over|of', '> obl:in'],
  not: noTarget,
  optional: true,
};
/** The same for a verb whose object is what is done: receiver, what stands under a preposition of either, owner of the object. */
export const targetBeside: NodeRule = {
  paths: [
    '> recipient',
    '> prep:against|on|with|to|into|over|between|among|towards|toward|upon',
    '> prep:from|of|at|for',
    '> patient > nmod:poss',
    '> prep:in',
    '> obl > nmod:against|on|with|to|into|of',
  ],
  not: noTarget,
  optional: true,
};

/** A pattern of the event layer: source and target are found as for all others unless `nodes` says otherwise. */
export function eventPattern(id: string, coding: EventCoding, { anchor, nodes, yes, no }: EventPatternParts): Pattern {
  const { code, cameo, mode, weight = 3, governs } = coding;
  return {
    id: `event.${id}`,
    // "The detained crew", "the rejected plan" are no news.
    anchor: anchor.deprel ? anchor : { ...anchor, not: { deprel: ['amod', 'compound'] } },
    nodes: { source, target, ...nodes },
    emit: { code, cameo, weight: String(weight), ...(mode ? { mode } : {}), ...(governs ? { governs: 'yes' } : {}) },
    examples: yes,
    counterexamples: no,
  };
}

/** A node that must be the object, of one of these words, with the target beside it. */
export function withObject(...words: readonly string[]): Readonly<Record<string, NodeRule>> {
  // Bare nouns after the verb are now and then read as something else than its object.
  return { object: { paths: ['> patient', '> xcomp', '> obl:unmarked', '> ccomp'], lemma: words }, target: targetBeside };
}
