import type { Match } from '../model/pattern.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../model/syntax.ts';
import { mendedTokens } from './repair-tree.ts';

export interface PhraseOptions {
  /** Keeps relative clauses, participles, infinitives and appositions. */
  readonly wide?: boolean;
  /** Leaves the further conjuncts out. */
  readonly alone?: boolean;
  /** Times of the text: a prepositional phrase that is one is no part of the narrow phrase ("the letter from Norway on Monday"). */
  readonly times?: readonly Span[];
  /** Takes in phrases with a preposition that stand directly behind, though the tree gives them to the verb: "called off [the talks with Denmark]". */
  readonly behind?: boolean;
}

const clauses = /^(acl|appos|parataxis|advcl|ccomp|csubj|list|dep|discourse|vocative)/;
const outside = /^(case|mark|cc|punct)/;
const inner = /^(punct)$/;

/** 0-based head of the token, -1 for the root. */
export function headOf(sentence: Sentence, token: number): number {
  return mendedTokens(sentence)[token]!.head - 1;
}

/** The word and everything under it, 0-based token numbers in text order. */
export function subtree(sentence: Sentence, token: number): number[] {
  return collect(sentence, token, () => true);
}

/**
 * The phrase of a word: its subtree without preposition, relative clauses, appositions, and punctuation at the edges. `wide` keeps the clauses
 * and appositions. Always one stretch that holds the word; offsets are those of the text.
 *
 * @example In "talks with the envoy of Norway, who left" the phrase of `envoy` is "the envoy of Norway", wide "the envoy of Norway, who left".
 */
export function phraseSpan(sentence: Sentence, token: number, options: PhraseOptions = {}): Span {
  const verbal = /^(VERB|AUX)$/.test(sentence.tokens[token]!.upos);
  const keep = (child: number, parent: number): boolean => {
    const { deprel } = mendedTokens(sentence)[child]!;
    if (parent === token && outside.test(deprel)) return inner.test(deprel);
    if (options.alone && parent === token && deprel.startsWith('conj')) return false;
    // What a noun is said of is no part of it: "the aim is a truce" holds "a truce".
    if (parent === token && !verbal && /^(nsubj|csubj|cop|aux|expl)/.test(deprel)) return false;
    if (options.wide) return true;
    if (options.times && child > token && /^(nmod|obl)/.test(deprel) && isInside(sentence, child, options.times)) return false;
    // "Dahl, later on Monday, left": what follows a comma is no part of the name.
    if (parent === token && child > token && /^(nmod|obl|advmod|amod)/.test(deprel) && afterComma(sentence, child)) return false;
    return !clauses.test(deprel);
  };
  const span = spanOf(sentence, collect(sentence, token, keep), token);
  return options.behind ? { start: span.start, end: endBehind(sentence, token, span.end) } : span;
}

/** The end of the last phrase with a preposition that follows without a break and hangs on what the word itself hangs on. */
function endBehind(sentence: Sentence, token: number, end: number): number {
  const tokens = mendedTokens(sentence);
  const next = tokens.findIndex(({ start }) => start >= end);
  const noun = tokens[next]?.deprel === 'case' ? headOf(sentence, next) : -1;
  if (noun < next || headOf(sentence, noun) !== headOf(sentence, token) || !/^(obl|nmod)/.test(tokens[noun]!.deprel)) return end;
  return endBehind(sentence, token, phraseSpan(sentence, noun).end);
}

function isInside(sentence: Sentence, token: number, spans: readonly Span[]): boolean {
  const { start, end } = sentence.tokens[token]!;
  return spans.some(span => span.start <= start && end <= span.end);
}

function afterComma(sentence: Sentence, token: number): boolean {
  const first = subtree(sentence, token)[0]!;
  const before = sentence.tokens[first - 1];
  return (before?.deprel === 'punct' && before.form === ',') || sentence.tokens[first]!.form === ',';
}

/** The phrase that a match gives to a node: one conjunct where the node is matched by `each`, else the whole coordination. */
export function nodeSpan(sentence: Sentence, match: Match, node: string, options: PhraseOptions = {}): Span | null {
  const token = node === 'anchor' ? match.anchor : match.nodes[node];
  if (token === undefined) return null;
  return phraseSpan(sentence, token, { ...options, alone: options.alone ?? match.alone?.includes(node) ?? false });
}

/** The clause of a word: up to the nearest verb that is root, conjunct, complement or modifier, with everything under it but other full clauses. */
export function clauseSpan(sentence: Sentence, token: number): Span {
  let top = token;
  for (let guard = 0; guard < sentence.tokens.length && headOf(sentence, top) >= 0; guard++) {
    const { deprel, upos } = mendedTokens(sentence)[top]!;
    if (/^(ccomp|advcl|acl|parataxis|csubj)/.test(deprel) || (deprel === 'conj' && (upos === 'VERB' || upos === 'AUX'))) break;
    top = headOf(sentence, top);
  }
  const keep = (child: number, parent: number): boolean => {
    const { deprel, upos } = mendedTokens(sentence)[child]!;
    if (parent === top && /^(mark|cc|punct)/.test(deprel)) return false;
    return !(/^(parataxis|acl:relcl)/.test(deprel) || (deprel === 'conj' && upos === 'VERB' && parent === top));
  };
  return spanOf(sentence, collect(sentence, top, keep), top);
}

/** Token numbers whose text lies in the span. */
export function tokensIn(sentence: Sentence, span: Span): number[] {
  return sentence.tokens.flatMap((token, at) => (token.start >= span.start && token.end <= span.end ? [at] : []));
}

function collect(sentence: Sentence, token: number, keep: (child: number, parent: number) => boolean): number[] {
  const inside = new Set([token]);
  const queue = [token];
  while (queue.length > 0) {
    const parent = queue.pop()!;
    mendedTokens(sentence).forEach(({ head }, child) => {
      if (head - 1 !== parent || inside.has(child) || !keep(child, parent)) return;
      inside.add(child);
      queue.push(child);
    });
  }
  return [...inside].sort((a, b) => a - b);
}

/** One unbroken stretch around the word: left-out words inside cut off what lies beyond them; punctuation at the edges goes. */
function spanOf(sentence: Sentence, members: readonly number[], token: number): Span {
  const inside = new Set(members);
  const bridge = (at: number): boolean => inside.has(at) || sentence.tokens[at]?.deprel === 'punct';
  let from = token;
  let to = token;
  while (from > 0 && bridge(from - 1)) from--;
  while (to + 1 < sentence.tokens.length && bridge(to + 1)) to++;
  const edge = (at: number): boolean =>
    !inside.has(at) || (sentence.tokens[at]!.deprel === 'punct' && !/^[%$€£)\]]$/.test(sentence.tokens[at]!.form));
  // A preposition that hangs on an inner word stands at the edge all the same.
  const opens = (at: number): boolean => /^(case|mark|cc)$/.test(sentence.tokens[at]!.deprel) && inside.has(at);
  while (from < token && (edge(from) || opens(from))) from++;
  while (to > token && edge(to)) to--;
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to]!.end };
}
