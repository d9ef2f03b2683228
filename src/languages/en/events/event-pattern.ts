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

const behind = 'against|on|with|to|from|into|of|over|at|towards|toward|between|among|for|in';

/** Who acts. */
export const source: NodeRule = { paths: ['> agent'], optional: true };
/** On whom: object, receiver, else what stands under a preposition. */
export const target: NodeRule = {
  paths: ['> patient', '> recipient', '> prep:against|on|with|to|from|into|at|between|over|of', '> prep:in'],
  optional: true,
};
/** Target of a noun of action that is the object of the anchor, by name `object`. */
export const objectTarget: NodeRule = {
  from: 'object',
  paths: [`> prep:${behind}`, '> nmod:poss', '> compound', '> amod'],
  entity: ['person', 'organization', 'place', 'nationality'],
  optional: true,
};
/** The same, with any word. */
export const anyObjectTarget: NodeRule = { from: 'object', paths: [`> prep:${behind}`, '> nmod:poss'], optional: true };
/** Target of the verb itself where its object has none. */
export const obliqueTarget: NodeRule = {
  paths: ['> recipient', '> prep:against|on|with|to|from|into|at|between|over|of|for', '> prep:in'],
  optional: true,
};

/** A pattern of the event layer: source and target are found as for all others unless `nodes` says otherwise. */
export function eventPattern(id: string, coding: EventCoding, { anchor, nodes, yes, no }: EventPatternParts): Pattern {
  const { code, cameo, mode, weight = 3, governs } = coding;
  return {
    id: `event.${id}`,
    anchor,
    nodes: { source, target, ...nodes },
    emit: { code, cameo, weight: String(weight), ...(mode ? { mode } : {}), ...(governs ? { governs: 'yes' } : {}) },
    examples: yes,
    counterexamples: no,
  };
}

/** A node that must be the object, of one of these words, with the target behind it. */
export function withObject(...words: readonly string[]): Readonly<Record<string, NodeRule>> {
  return { object: { paths: ['> patient'], lemma: words }, target: anyObjectTarget, aside: obliqueTarget };
}
