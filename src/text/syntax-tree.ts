import type { Sentence, SpanList, Token } from '../model/index.ts';

/** A sentence with its children listed; token numbers are 0-based. */
export interface Tree {
  readonly sentence: Sentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** Lists the children of every token, in text order. */
export function buildTree(sentence: Sentence, index: number): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    if (token.head > 0 && token.head <= children.length) children[token.head - 1]!.push(i);
  });
  return { sentence, index, tokens: sentence.tokens, children };
}

/** The head of a token, -1 for the root. */
export function headOf(tree: Tree, token: number): number {
  return tree.tokens[token]!.head - 1;
}

/** The relation without its subtype. */
export function relationOf(tree: Tree, token: number): string {
  const { deprel } = tree.tokens[token]!;
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The first child that has the relation (with subtype when the name carries one), -1 when there is none. */
export function childBy(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (const child of tree.children[token]!) {
    const { deprel } = tree.tokens[child]!;
    for (const relation of relations)
      if (deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':')) return child;
  }
  return -1;
}

/** Token numbers of a phrase in text order, without the branches that `skip` names. */
export function phraseOf(tree: Tree, head: number, skip?: (token: number) => boolean): number[] {
  const found: number[] = [];
  const stack = [head];
  // A broken tree (a cycle) must not hang: no phrase is longer than its sentence.
  while (stack.length > 0 && found.length <= tree.tokens.length) {
    const token = stack.pop()!;
    found.push(token);
    for (const child of tree.children[token]!) if (!skip?.(child)) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Whether `token` is `above` or lies below it. */
export function isUnder(tree: Tree, token: number, above: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps <= tree.tokens.length; at = headOf(tree, at), steps++) if (at === above) return true;
  return false;
}

const EDGE = /^[,;:.…—–-]+$/;

/** Text spans of tokens in order, neighbours joined; commas, colons and dashes at the ends of a span do not belong to it. */
export function spansOf(tree: Tree, numbers: readonly number[]): SpanList {
  const spans: [number, number][] = [];
  let run: number[] = [];
  const flush = () => {
    let from = 0;
    let to = run.length;
    while (from < to && EDGE.test(tree.tokens[run[from]!]!.form)) from++;
    while (to > from && EDGE.test(tree.tokens[run[to - 1]!]!.form)) to--;
    if (from < to) spans.push([tree.tokens[run[from]!]!.start, tree.tokens[run[to - 1]!]!.end]);
    run = [];
  };
  for (const number of numbers) {
    if (run.length > 0 && number !== run.at(-1)! + 1) flush();
    run.push(number);
  }
  flush();
  return spans;
}
