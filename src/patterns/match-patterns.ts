import type { Entity, Time } from '../model/layers.ts';
import type { Match } from '../model/pattern.ts';
import type { Sentence } from '../model/syntax.ts';
import type { CompiledNode, CompiledPattern, CompiledPatterns, CompiledRelation, CompiledStep } from './compile-patterns.ts';
import { childrenOf, childWith, conjunctsOf, createLogicalGraph, type LogicalGraph } from './logical-graph.ts';
import { isNegated, modalityOf, tenseOf } from './modality.ts';
import { governorsBy, isVerbal, resolveRelative, roleOf } from './roles.ts';
import { failedTest, type MatchContext, relationHolds } from './test-node.ts';

export interface MatchInput {
  readonly entities?: readonly Entity[];
  readonly times?: readonly Time[];
}

const noEntities: readonly Entity[] = [];
const noTimes: readonly Time[] = [];

/** Longer "sentences" are tables, lists and run-together pages: their trees say nothing and would cost the square of their length. */
const longestSentence = 1000;

/**
 * Finds all patterns in the sentences of a document, those of more than a thousand words left out: in text order of the anchors, for one anchor in the order of the patterns.
 * Entities and times are those of the document, in text order.
 *
 * @example matchPatterns(compilePatterns(patterns, lists), sentences, { entities, times })
 */
export function matchPatterns(compiled: CompiledPatterns, sentences: readonly Sentence[], input: MatchInput = {}): Match[] {
  const matches: Match[] = [];
  sentences.forEach((sentence, number) => {
    if (sentence.tokens.length > longestSentence) return;
    let context: MatchContext | null = null;
    for (let anchor = 0; anchor < sentence.tokens.length; anchor++) {
      const candidates = compiled.index.get(sentence.tokens[anchor]!.lemma.toLowerCase());
      if (!candidates) continue;
      context ??= createContext(createLogicalGraph(sentence, compiled.words), input);
      for (const candidate of candidates) {
        for (const binding of bindAt(candidate, context, anchor)) matches.push(toMatch(candidate, context.graph, number, anchor, binding));
      }
    }
  });
  return matches;
}

/** Names and times beside a prepared sentence. */
export function createContext(graph: LogicalGraph, input: MatchInput): MatchContext {
  return { graph, entities: input.entities ?? noEntities, times: input.times ?? noTimes };
}

export type Binding = Readonly<Record<string, number>>;

/** Called with each candidate of a node and the test it failed (`null`: it held); for `explainPattern`. */
export type Trace = (node: CompiledNode, path: number, token: number, failed: string | null) => void;

/** All ways in which a pattern holds at the anchor: one, or one for each conjunct of the nodes marked `each`. */
export function bindAt(compiled: CompiledPattern, context: MatchContext, anchor: number, trace?: Trace): Binding[] {
  if (failedTest(context, compiled.anchor, anchor) !== null) return [];
  return bindFrom(compiled.nodes, 0, context, { anchor }, trace);
}

function bindFrom(nodes: readonly CompiledNode[], at: number, context: MatchContext, bound: Binding, trace?: Trace): Binding[] {
  const node = nodes[at];
  if (!node) return [bound];
  const from = bound[node.from];
  const found: Binding[] = [];
  if (from !== undefined) {
    const taken = new Set(Object.values(bound));
    for (const group of candidatesOf(node, context, from, trace)) {
      for (const token of group) {
        if (taken.has(token)) continue;
        const rest = bindFrom(nodes, at + 1, context, { ...bound, [node.name]: token }, trace);
        found.push(...rest);
        if (rest.length > 0 && !node.each) return rest;
      }
      if (found.length > 0) return found;
    }
  }
  return node.optional ? bindFrom(nodes, at + 1, context, bound, trace) : [];
}

/**
 * Words that the node can be, in groups of falling preference: one group for each path. Where the word that the path leads to fails a test,
 * its conjuncts and what stands in apposition to it are tried ("our neighbour, Norway").
 */
function candidatesOf(node: CompiledNode, context: MatchContext, from: number, trace?: Trace): number[][] {
  const groups: number[][] = [];
  node.paths.forEach((path, number) => {
    const group: number[] = [];
    const accept = (token: number): boolean => {
      const failed = failedTest(context, node, token);
      trace?.(node, number, token, failed);
      if (failed === null && !group.includes(token)) group.push(token);
      return failed === null;
    };
    for (const end of followPath(context.graph, from, path)) {
      const own = accept(end);
      if (own && !node.each) continue;
      const others = conjunctsOf(context.graph, end).filter(token => token !== end);
      if (node.each) {
        const held = others.map(accept).some(Boolean);
        if (own || held) continue;
      } else if (others.some(accept)) continue;
      appositionsOf(context.graph, end).some(accept);
    }
    if (group.length > 0) groups.push(group);
  });
  return groups;
}

function appositionsOf(graph: LogicalGraph, token: number): number[] {
  const found: number[] = [];
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const { deprel } = graph.tokens[child]!;
    if (deprel === 'appos' || deprel === 'flat') found.push(child);
  }
  return found;
}

/** The words at the end of a path, nearest steps first, each once. */
export function followPath(graph: LogicalGraph, from: number, path: readonly CompiledStep[]): readonly number[] {
  let ends: readonly number[] = [from];
  for (const step of path) {
    const reached: number[] = [];
    for (const end of ends) {
      for (const token of followStep(graph, end, step)) if (!reached.includes(token)) reached.push(token);
    }
    ends = reached;
    if (ends.length === 0) break;
  }
  return ends;
}

function followStep(graph: LogicalGraph, from: number, step: CompiledStep): number[] {
  const reached: number[] = [];
  for (const relation of step.relations) {
    if (relation.role) {
      if (step.direction === '<') reached.push(...governorsBy(graph, from, relation.role));
      else reached.push(...roleOf(graph, from, relation.role));
      continue;
    }
    if (step.direction === '<') {
      // A later conjunct stands where the first one does.
      const lead = relation.base === 'conj' ? from : graph.lead[from]!;
      if (graph.head[lead]! >= 0 && relationHolds(graph, lead, relation)) reached.push(graph.head[lead]!);
    } else if (step.direction === '>' && relation.base === 'prep') {
      reached.push(...prepositionalPhrases(graph, from, relation));
    } else if (step.direction === '>') {
      for (let child = graph.first[from]!; child >= 0; child = graph.next[child]!) {
        if (relationHolds(graph, child, relation)) reached.push(resolveRelative(graph, child));
      }
    } else descend(graph, from, token => relationHolds(graph, token, relation) && reached.push(token));
  }
  return reached;
}

/**
 * Prepositional phrases of a word, wherever the parser has attached them: under the word, under its object ("opened an inquiry into the wreck"),
 * or, for an object, under its verb; and the object of a verb whose preposition was read as a particle ("called on Norway").
 */
function prepositionalPhrases(graph: LogicalGraph, from: number, relation: CompiledRelation): number[] {
  const under = (token: number, after: number): number[] =>
    childrenOf(graph, token)
      .filter(child => child > after && relationHolds(graph, child, relation))
      .map(child => resolveRelative(graph, child));
  const found = under(from, -1);
  if (isVerbal(graph, from)) {
    for (const object of roleOf(graph, from, 'patient')) if (graph.head[object] === from) found.push(...under(object, object));
    const particle = childWith(graph, from, 'compound:prt');
    const object = childWith(graph, from, 'obj');
    if (particle > from && object > particle && relation.markers?.has(graph.tokens[particle]!.lemma)) found.push(object);
  } else if (/^(obj|nsubj|obl)/.test(graph.tokens[from]!.deprel)) {
    const verb = graph.head[from]!;
    const active = graph.tokens[from]!.deprel === 'nsubj';
    // What follows the verb is not the subject's: "the inquiry into the wreck began with Denmark".
    found.push(...under(verb, from).filter(child => !active || child < verb));
  }
  return found.filter(token => token !== from);
}

/** Everything under the word within its clause; other finite clauses are not entered. */
function descend(graph: LogicalGraph, from: number, visit: (token: number) => void): void {
  for (let child = graph.first[from]!; child >= 0; child = graph.next[child]!) {
    const { deprel } = graph.tokens[child]!;
    visit(child);
    if (/^(ccomp|parataxis|advcl|acl:relcl|csubj)/.test(deprel)) continue;
    if (deprel === 'conj' && isVerbal(graph, child)) continue;
    descend(graph, child, visit);
  }
}

function toMatch({ pattern, nodes }: CompiledPattern, graph: LogicalGraph, sentence: number, anchor: number, binding: Binding): Match {
  const { anchor: _, ...bound } = binding;
  const alone = nodes.filter(node => node.each && bound[node.name] !== undefined).map(node => node.name);
  const modality = modalityOf(graph, anchor);
  const tense = tenseOf(graph, anchor);
  return {
    pattern: pattern.id,
    sentence,
    anchor,
    nodes: bound,
    emit: pattern.emit,
    ...(alone.length > 0 ? { alone } : {}),
    ...(isNegated(graph, anchor) ? { polarity: 'negative' as const } : {}),
    ...(modality ? { modality } : {}),
    ...(tense ? { tense } : {}),
  };
}
