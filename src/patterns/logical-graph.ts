import type { Sentence, Token } from '../model/syntax.ts';
import { mendedTokens } from './repair-tree.ts';

/** Word sets of the language that the matcher itself needs; filled from the word lists named in `matcherLists`. */
export interface GraphWords {
  readonly negator: ReadonlySet<string>;
  readonly negativeMarker: ReadonlySet<string>;
  readonly negativeGovernor: ReadonlySet<string>;
  readonly lightVerb: ReadonlySet<string>;
  readonly agentPreposition: ReadonlySet<string>;
  readonly originPreposition: ReadonlySet<string>;
  readonly recipientPreposition: ReadonlySet<string>;
  readonly patientPreposition: ReadonlySet<string>;
  readonly subjectControl: ReadonlySet<string>;
  readonly obliqueControl: ReadonlySet<string>;
  readonly objectControlMarker: ReadonlySet<string>;
  readonly phrasalVerb: ReadonlySet<string>;
  readonly relativePronoun: ReadonlySet<string>;
  readonly futureAuxiliary: ReadonlySet<string>;
  readonly conditionalAuxiliary: ReadonlySet<string>;
  readonly modalAuxiliary: ReadonlySet<string>;
  readonly perfectAuxiliary: ReadonlySet<string>;
  readonly conditionalMarker: ReadonlySet<string>;
  readonly intention: ReadonlySet<string>;
  readonly expectation: ReadonlySet<string>;
  readonly request: ReadonlySet<string>;
}

/** Names of the word lists that a language gives to the matcher itself, by what they are used for. */
export const matcherLists: Readonly<Record<keyof GraphWords, string>> = {
  negator: 'negator',
  negativeMarker: 'negative-marker',
  negativeGovernor: 'negative-governor',
  lightVerb: 'light-verb',
  agentPreposition: 'agent-preposition',
  originPreposition: 'origin-preposition',
  recipientPreposition: 'recipient-preposition',
  patientPreposition: 'patient-preposition',
  subjectControl: 'subject-control',
  obliqueControl: 'oblique-control',
  objectControlMarker: 'object-control-marker',
  phrasalVerb: 'phrasal-verb',
  relativePronoun: 'relative-pronoun',
  futureAuxiliary: 'future-auxiliary',
  conditionalAuxiliary: 'conditional-auxiliary',
  modalAuxiliary: 'modal-auxiliary',
  perfectAuxiliary: 'perfect-auxiliary',
  conditionalMarker: 'conditional-marker',
  intention: 'intention',
  expectation: 'expectation',
  request: 'request',
};

/** Word lists by name, as patterns name them after the `@`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Collects the matcher's own words from the word lists of a language; a list that is not there is empty. */
export function graphWords(lists: WordLists): GraphWords {
  const entries = Object.entries(matcherLists).map(([field, name]) => [field, new Set(lists[name] ?? [])]);
  return Object.fromEntries(entries) as GraphWords;
}

/** A sentence prepared for matching: heads, children and coordination in flat arrays, logical roles computed on demand and kept. */
export interface LogicalGraph {
  readonly sentence: Sentence;
  /** The words with a tree that keeps the rules of UD (`repairTree`). */
  readonly tokens: readonly Token[];
  readonly words: GraphWords;
  /** 0-based heads, -1 the root. */
  readonly head: Int32Array;
  /** First child and next sibling, in text order; -1 none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** First conjunct of the coordination that the word stands in, itself outside one. */
  readonly lead: Int32Array;
  /** Caches of `markersOf` and of the roles. */
  readonly cache: {
    readonly markers: (readonly string[] | undefined)[];
    readonly subject: (readonly number[] | undefined)[];
    readonly agent: (readonly number[] | undefined)[];
    readonly patient: (readonly number[] | undefined)[];
    readonly recipient: (readonly number[] | undefined)[];
  };
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'SYM', 'X']);

/** Prepares a sentence. Linear in its length; roles cost only where they are asked for. */
export function createLogicalGraph(sentence: Sentence, words: GraphWords): LogicalGraph {
  const tokens = readParticles(mendedTokens(sentence), words.phrasalVerb);
  const size = tokens.length;
  const head = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const lead = new Int32Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const up = tokens[i]!.head - 1;
    head[i] = up;
    if (up < 0) continue;
    next[i] = first[up]!;
    first[up] = i;
  }
  for (let i = 0; i < size; i++) {
    let at = i;
    for (let guard = 0; guard < size && relationIs(tokens[at]!.deprel, 'conj') && head[at]! >= 0; guard++) {
      const up = head[at]!;
      // A parser now and then joins a noun to a verb; such a pair shares nothing.
      if (nominal.has(tokens[up]!.upos) !== nominal.has(tokens[at]!.upos)) break;
      at = up;
    }
    lead[i] = at;
  }
  const empty = () => new Array<readonly number[] | undefined>(size);
  return {
    sentence,
    tokens,
    words,
    head,
    first,
    next,
    lead,
    cache: { markers: new Array(size), subject: empty(), agent: empty(), patient: empty(), recipient: empty() },
  };
}

/** "handed over a list", the particle read as the preposition of `list`: with `hand:over` in the list, it is the verb's and the list its object. */
function readParticles(tokens: readonly Token[], phrasal: ReadonlySet<string>): readonly Token[] {
  let changed: Token[] | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const { deprel, head, lemma } = tokens[at]!;
    const verb = tokens[at - 1]!;
    if (deprel !== 'case' || verb.upos !== 'VERB' || !phrasal.has(`${verb.lemma}:${lemma}`)) continue;
    const noun = tokens[head - 1];
    if (!noun || noun.head !== at || !/^obl/.test(noun.deprel)) continue;
    changed ??= [...tokens];
    changed[at] = { ...tokens[at]!, head: at, deprel: 'compound:prt' };
    changed[head - 1] = { ...noun, deprel: 'obj' };
  }
  return changed ?? tokens;
}

/** `nsubj` is `nsubj` and `nsubj:pass`, not `nsubject`. */
export function relationIs(deprel: string, relation: string): boolean {
  return deprel.startsWith(relation) && (deprel.length === relation.length || deprel[relation.length] === ':');
}

/** The children of a word in text order. */
export function childrenOf(graph: LogicalGraph, token: number): number[] {
  const children: number[] = [];
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) children.push(child);
  return children;
}

/** First child with the relation, -1 if there is none. */
export function childWith(graph: LogicalGraph, token: number, relation: string): number {
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    if (relationIs(graph.tokens[child]!.deprel, relation)) return child;
  }
  return -1;
}

/** The word and the other conjuncts that depend on it, in text order. */
export function conjunctsOf(graph: LogicalGraph, token: number): number[] {
  const members = [token];
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    if (relationIs(graph.tokens[child]!.deprel, 'conj') && graph.lead[child] === graph.lead[token])
      members.push(...conjunctsOf(graph, child));
  }
  return members;
}

/**
 * Prepositions, conjunctions and relative adverbs of a word: each by itself and, where there are several or a fixed expression, joined
 * ("because of"). A later conjunct without any takes those of the first ("with Persia and [with] Russia").
 */
export function markersOf(graph: LogicalGraph, token: number): readonly string[] {
  const known = graph.cache.markers[token];
  if (known) return known;
  const found: string[] = [];
  let parts = 0;
  let joined = '';
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const { deprel, lemma, xpos } = graph.tokens[child]!;
    if (!(deprel === 'case' || deprel === 'mark' || (deprel === 'advmod' && xpos === 'WRB'))) continue;
    let phrase = lemma;
    for (let part = graph.first[child]!; part >= 0; part = graph.next[part]!) {
      if (graph.tokens[part]!.deprel === 'fixed') phrase += ` ${graph.tokens[part]!.lemma}`;
    }
    found.push(lemma);
    if (phrase !== lemma) found.push(phrase);
    joined += `${parts++ > 0 ? ' ' : ''}${phrase}`;
  }
  if (parts > 1) found.push(joined);
  const up = graph.lead[token]!;
  const markers = found.length === 0 && up !== token ? markersOf(graph, up) : found;
  graph.cache.markers[token] = markers;
  return markers;
}

/** Whether one of the word's markers is in the set. */
export function hasMarker(graph: LogicalGraph, token: number, markers: ReadonlySet<string>): boolean {
  return markers.size > 0 && markersOf(graph, token).some(marker => markers.has(marker));
}
