import { childBy, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { caseOf, markOf } from './source.ts';

/** The shorter readings of a content: without what a comma sets off, without a further verb of its own, without a closing adverbial clause. */
export function shortened(tree: Tree, head: number, words: readonly number[]): readonly (readonly [string, readonly number[]])[] {
  const tail = withoutTail(tree, head, words);
  const readings: [string, readonly number[]][] = [];
  const add = (name: string, cut: number) => {
    const fewer = words.filter(token => token < cut);
    if (cut > head && fewer.length < words.length && fewer.length !== tail.length) readings.push([name, fewer]);
  };
  if (tail.length < words.length) readings.push(['-tail', tail]);
  const verbs = tree.children[head]!.filter(
    child => child > head && relationOf(tree, child) === 'conj' && /^VB[DZP]$/.test(tree.tokens[child]!.xpos),
  );
  if (verbs.length > 0) add('-conj', phraseOf(tree, verbs.at(-1)!)[0]!);
  const clause = tree.children[head]!.findLast(child => child > head && relationOf(tree, child) === 'advcl');
  if (clause !== undefined && childBy(tree, clause, 'mark') >= 0) add('-adv', phraseOf(tree, clause)[0]!);
  const dash = words.find(token => token > head && /^(?:[–—―;]|--?)$/.test(tree.tokens[token]!.form));
  if (dash !== undefined) add('-dash', dash);
  return readings;
}

/** A phrase without a clause that a comma sets off at its end: "the terms, calling them a trap". */
function withoutTail(tree: Tree, head: number, words: readonly number[]): readonly number[] {
  for (const child of tree.children[head]!) {
    if (child < head || !/^(advcl|conj|parataxis|acl|appos)$/.test(relationOf(tree, child))) continue;
    const first = phraseOf(tree, child)[0]!;
    const mark = first > 0 ? tree.tokens[first - 1]!.form : '';
    if (first > head && (/^[,;–—-]$/.test(mark) || /^[,;–—-]$/.test(tree.tokens[first]!.form))) return words.filter(token => token < first);
  }
  return words;
}

/** "likened the plan to a trap", "described him as a friend": the object and the phrase that completes it, without what tells when or where. */
export function objectPair(tree: Tree, verb: number, object: number, phrase: readonly number[]): readonly [string, readonly number[]] {
  for (const child of [...tree.children[verb]!, ...tree.children[object]!]) {
    const preposition = /^(obl|nmod|advcl)$/.test(relationOf(tree, child)) ? caseOf(tree, child) || markOf(tree, child) : '';
    if (child < object || !/^(as|to|for|of|with|from|against|into|over)$/.test(preposition)) continue;
    const words = phraseOf(tree, child);
    const core = phrase.filter(token => token < words[0]!);
    return [preposition, [...core, ...(shortened(tree, child, words).at(0)?.[1] ?? words)]];
  }
  return ['', []];
}

/** What follows the verb from its complement on: objects and adverbials, not the next verb of the sentence. */
export function tailOf(tree: Tree, verb: number, from: number, clauses: boolean): number[] {
  const tail: number[] = [];
  for (const child of tree.children[verb]!) {
    if (child < from) continue;
    const relation = relationOf(tree, child);
    const takes = clauses ? /^(obj|obl|xcomp|advmod|advcl|ccomp)$/ : /^(obj|obl|xcomp|advmod)$/;
    // "attacked the envoy, saying ..." begins something new.
    if (/^(advcl|xcomp|ccomp|parataxis)$/.test(relation) && isSetOff(tree, child)) break;
    if (takes.test(relation)) tail.push(...phraseOf(tree, child));
  }
  return tail.sort((a, b) => a - b);
}

/** Whether a comma stands before a clause, wherever the parser hung it. */
function isSetOff(tree: Tree, clause: number): boolean {
  const first = phraseOf(tree, clause)[0]!;
  return tree.tokens[first]!.form === ',' || tree.tokens[first - 1]?.form === ',';
}
