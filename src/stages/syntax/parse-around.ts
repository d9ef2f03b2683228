import { type ParserInput, type ParserModel, parseSentence } from './parse.ts';
import type { Quotation } from './quotations.ts';

/** Heads (-1 the root) and relations of the words of a sentence. */
export interface Tree {
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

/** What the parser is told about the words of a sentence, by their position in it. */
export interface WordKinds {
  readonly isVerb: (word: number) => boolean;
  readonly isPunctuation: (word: number) => boolean;
  /** Does a sentence end with this word, going by the word and the next one alone? */
  readonly isStop: (word: number) => boolean;
}

/** A quotation of fewer words is no longer than what the parser sees at once: three words of the buffer. */
const LEAST_WORDS = 4;

/** The quotations that are parsed for themselves: those that hold a clause and are longer than a few words, in a sentence with other words. */
export function separateQuotations(quotations: readonly Quotation[], size: number, kinds: WordKinds): readonly Quotation[] {
  if (quotations.length === 0) return quotations;
  const chosen = quotations.filter(quotation => {
    const [begin, end] = inside(quotation);
    return end - begin >= LEAST_WORDS && some(begin, end, kinds.isVerb);
  });
  let outside = false;
  let at = 0;
  for (const { first, afterLast } of chosen) {
    outside ||= some(at, first, word => !kinds.isPunctuation(word));
    at = afterLast;
  }
  outside ||= some(at, size, word => !kinds.isPunctuation(word));
  return outside ? chosen : [];
}

/**
 * Parses a sentence around its quotations: each is parsed for itself and stands in the sentence as its root between its marks, so that the
 * way from "said" to its speaker and to what was said is short however long the quotation is. Its marks hang on its root.
 */
export function parseAround(
  model: ParserModel,
  input: ParserInput,
  size: number,
  quotations: readonly Quotation[],
  kinds: WordKinds,
): Tree {
  const tree = { head: new Int32Array(size).fill(-1), label: new Uint8Array(size) };
  const punct = model.labels.indexOf('punct');
  const outer: number[] = [];
  const rims: (readonly [mark: number, root: number])[] = [];
  let at = 0;
  for (const quotation of quotations) {
    for (; at < quotation.first; at += 1) outer.push(at);
    const [begin, end] = inside(quotation);
    const root = parseInside(model, input, begin, end, kinds, tree);
    const last = end - 1;
    const words = [root];
    if (last !== root && kinds.isPunctuation(last)) words.push(last);
    if (quotation.opens) words.push(quotation.first);
    if (quotation.closes) words.push(quotation.afterLast - 1);
    for (const word of words) if (word !== root) rims.push([word, root]);
    outer.push(...words.sort((a, b) => a - b));
    at = quotation.afterLast;
  }
  for (; at < size; at += 1) outer.push(at);
  parseWords(model, input, outer, tree);
  for (const [mark, root] of rims) hang(tree, size, mark, root, punct);
  return tree;
}

/** Hangs quotation marks, or brackets, on the root of what they hold, where the tree leaves that through one word alone. */
export function hangMarks(model: ParserModel, tree: Tree, size: number, quotation: Quotation): void {
  const [begin, end] = inside(quotation);
  let root = -1;
  for (let i = begin; i < end; i += 1) {
    if (tree.head[i]! >= begin && tree.head[i]! < end) continue;
    if (root >= 0) return;
    root = i;
  }
  if (root < 0) return;
  const punct = model.labels.indexOf('punct');
  if (quotation.opens) hang(tree, size, quotation.first, root, punct);
  if (quotation.closes) hang(tree, size, quotation.afterLast - 1, root, punct);
}

/** The words of a quotation between its marks. */
const inside = ({ first, afterLast, opens, closes }: Quotation): [number, number] => [first + Number(opens), afterLast - Number(closes)];

function some(from: number, to: number, test: (word: number) => boolean): boolean {
  for (let i = from; i < to; i += 1) if (test(i)) return true;
  return false;
}

/** Parses the sentences of a quotation, each for itself; the later ones stand beside the first. Returns the root of the first. */
function parseInside(model: ParserModel, input: ParserInput, begin: number, end: number, kinds: WordKinds, tree: Tree): number {
  const beside = model.labels.indexOf('parataxis');
  let root = -1;
  let words: number[] = [];
  for (let i = begin; i < end; i += 1) {
    words.push(i);
    if (i + 1 < end && (!kinds.isStop(i) || kinds.isPunctuation(i + 1))) continue;
    const own = parseWords(model, input, words, tree);
    words = [];
    if (root < 0) root = own;
    else {
      tree.head[own] = root;
      tree.label[own] = Math.max(0, beside);
    }
  }
  return root;
}

/** Parses the given words as if they stood side by side, writes their heads and relations, and returns the root. */
function parseWords(model: ParserModel, input: ParserInput, words: readonly number[], tree: Tree): number {
  const row = (column: Int32Array | Uint8Array): number[] => words.map(word => column[input.from + word]!);
  const gathered: ParserInput = {
    from: 0,
    lower: Int32Array.from(row(input.lower)),
    suffix: Int32Array.from(row(input.suffix)),
    tags: Uint8Array.from(row(input.tags)),
  };
  const { head, label } = parseSentence(model, gathered, words.length);
  let root = -1;
  words.forEach((word, i) => {
    tree.head[word] = head[i]! < 0 ? -1 : words[head[i]!]!;
    tree.label[word] = label[i]!;
    if (head[i]! < 0) root = word;
  });
  return root;
}

/** Makes `mark` a child of `root`; what hung on it hangs on `root` then, and where `root` hung below it, the two change places. */
function hang({ head, label }: Tree, size: number, mark: number, root: number, relation: number): void {
  let above = root;
  while (above >= 0 && above !== mark) above = head[above]!;
  if (above === mark) {
    head[root] = head[mark]!;
    label[root] = label[mark]!;
  }
  for (let i = 0; i < size; i += 1) if (head[i] === mark) head[i] = root;
  head[mark] = root;
  if (relation >= 0) label[mark] = relation;
}
