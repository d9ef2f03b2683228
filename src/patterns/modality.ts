import type { Modality, Tense } from '../model/pattern.ts';
import { childrenOf, hasMarker, type LogicalGraph, markersOf, relationIs } from './logical-graph.ts';
import { isVerbal, roleOf } from './roles.ts';

const argument = /^(obj|iobj|nsubj|nsubj:pass|xcomp)$/;

/**
 * Whether what a word says is denied: a negator on it or on what it is an argument of, a verb of failing or refusing above it, `without`,
 * a negative quantifier ("no agreement was reached").
 */
export function isNegated(graph: LogicalGraph, token: number, depth = 0): boolean {
  const { words, tokens } = graph;
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const { deprel, lemma } = tokens[child]!;
    if (
      words.negator.has(lemma) &&
      (deprel === 'advmod' || deprel === 'det' || deprel === 'neg' || deprel === 'cc:preconj' || deprel === 'aux')
    )
      return true;
    // "no agreement was reached", "nobody agreed": the quantifier denies the verb as well.
    if (isVerbal(graph, token) && (relationIs(deprel, 'nsubj') || deprel === 'obj') && hasNegativeQuantifier(graph, child)) return true;
  }
  if (hasMarker(graph, token, words.negativeMarker)) return true;
  const up = graph.head[token]!;
  if (up < 0 || depth > 4) return false;
  const { deprel } = tokens[token]!;
  if (deprel === 'conj') return graph.lead[token] !== token && sharesAuxiliaries(graph, token) && isNegated(graph, up, depth + 1);
  const governor = tokens[up]!;
  if (deprel === 'xcomp' || deprel === 'ccomp' || deprel === 'acl') {
    if (words.negativeGovernor.has(governor.lemma)) return !isNegated(graph, up, depth + 1);
    return deprel === 'xcomp' && isNegated(graph, up, depth + 1);
  }
  return !isVerbal(graph, token) && argument.test(deprel) && isVerbal(graph, up) && isNegated(graph, up, depth + 1);
}

function hasNegativeQuantifier(graph: LogicalGraph, noun: number): boolean {
  if (graph.words.negator.has(graph.tokens[noun]!.lemma)) return true;
  return childrenOf(graph, noun).some(
    child => graph.tokens[child]!.deprel === 'det' && graph.words.negator.has(graph.tokens[child]!.lemma),
  );
}

/** A later conjunct without subject and auxiliary of its own stands under those of the first. */
function sharesAuxiliaries(graph: LogicalGraph, token: number): boolean {
  return !childrenOf(graph, token).some(child => /^(aux|nsubj|cop|expl)/.test(graph.tokens[child]!.deprel));
}

/** How a word is put, `undefined` for something told as a fact. Nouns take it from the verb that they are an argument of. */
export function modalityOf(graph: LogicalGraph, token: number, depth = 0): Modality | undefined {
  const { words, tokens } = graph;
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const { deprel, lemma } = tokens[child]!;
    if (!relationIs(deprel, 'aux')) continue;
    if (words.futureAuxiliary.has(lemma)) return hasConditionalClause(graph, token) ? 'conditional' : 'future';
    if (words.conditionalAuxiliary.has(lemma)) return 'conditional';
    if (words.modalAuxiliary.has(lemma)) return 'modal';
  }
  const { deprel } = tokens[token]!;
  if (relationIs(deprel, 'advcl') && hasMarker(graph, token, words.conditionalMarker)) return 'hypothetical';
  const up = graph.head[token]!;
  if (up < 0 || depth > 4) return undefined;
  if (deprel === 'conj')
    return graph.lead[token] !== token && sharesAuxiliaries(graph, token) ? modalityOf(graph, up, depth + 1) : undefined;
  if (isVerbal(graph, token)) return modalityUnder(graph, token, up, depth);
  return argument.test(deprel) && isVerbal(graph, up) ? modalityOf(graph, up, depth + 1) : undefined;
}

/** Modality that the governor gives to a complement: "plans to", "is expected to", "urged them to", "the decision to". */
function modalityUnder(graph: LogicalGraph, token: number, up: number, depth: number): Modality | undefined {
  const { words, tokens } = graph;
  const { deprel, xpos } = tokens[token]!;
  const open = deprel === 'xcomp';
  const infinitive = markersOf(graph, token).includes('to');
  const finite = deprel === 'ccomp' && xpos !== 'VBD';
  if (!open && !finite && !(infinitive && /^(acl|advcl|ccomp|csubj)/.test(deprel))) return undefined;
  const { lemma } = tokens[up]!;
  if (words.expectation.has(lemma)) return 'future';
  // A statement about the past or present under "hope", "agree", "demand" keeps its own time.
  if (words.request.has(lemma) && (open || infinitive || xpos === 'VB')) return 'requested';
  if (words.intention.has(lemma) && (open || infinitive || xpos === 'VB')) return 'intended';
  // "the means to end the war", "left to meet them"
  if (deprel === 'advcl' || deprel === 'acl') return infinitive ? 'intended' : undefined;
  return open ? modalityOf(graph, up, depth + 1) : undefined;
}

function hasConditionalClause(graph: LogicalGraph, token: number): boolean {
  return childrenOf(graph, token).some(
    child => relationIs(graph.tokens[child]!.deprel, 'advcl') && hasMarker(graph, child, graph.words.conditionalMarker),
  );
}

/** Tense of a verb by its form and auxiliaries; a noun has that of the verb it is an argument of. */
export function tenseOf(graph: LogicalGraph, token: number, depth = 0): Tense | undefined {
  const { words, tokens } = graph;
  let auxiliary: Tense | undefined;
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const { deprel, lemma, xpos } = tokens[child]!;
    if (!relationIs(deprel, 'aux') && deprel !== 'cop') continue;
    if (words.futureAuxiliary.has(lemma)) return 'future';
    if (words.perfectAuxiliary.has(lemma) && tokens[token]!.xpos !== 'VB') return xpos === 'VBD' ? 'pluperfect' : 'perfect';
    auxiliary ??= xpos === 'VBD' ? 'past' : xpos === 'VBZ' || xpos === 'VBP' ? 'present' : undefined;
  }
  if (auxiliary) return auxiliary;
  const { xpos, deprel } = tokens[token]!;
  if (xpos === 'VBD') return 'past';
  if (xpos === 'VBZ' || xpos === 'VBP') return 'present';
  const up = graph.head[token]!;
  if (up < 0 || depth > 4) return undefined;
  const inherits =
    deprel === 'xcomp' || (deprel === 'conj' && graph.lead[token] !== token) || (!isVerbal(graph, token) && argument.test(deprel));
  return inherits ? tenseOf(graph, up, depth + 1) : undefined;
}

/** Whether the word is told under a verb of the given kind: the first governor on the way up whose lemma is in the set, -1 if none. */
export function governedBy(graph: LogicalGraph, token: number, lemmas: ReadonlySet<string>): number {
  for (let at = token, guard = 0; guard < 8; guard++) {
    const up = graph.head[at]!;
    if (up < 0) return -1;
    if (/^(ccomp|xcomp|advcl|acl|csubj|obj)/.test(graph.tokens[at]!.deprel) && lemmas.has(graph.tokens[up]!.lemma)) return up;
    at = up;
  }
  return -1;
}

/** Agents of the word or, where it has none, of the words it hangs on, upwards. */
export function nearestAgent(graph: LogicalGraph, token: number): readonly number[] {
  for (let at = token, guard = 0; at >= 0 && guard < 8; at = graph.head[at]!, guard++) {
    const agents = roleOf(graph, at, 'agent');
    if (agents.length > 0) return agents;
  }
  return [];
}
