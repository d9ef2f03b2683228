import type { Entity, Time } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import type { CompiledChildTest, CompiledRelation, CompiledTest } from './compile-patterns.ts';
import { childrenOf, hasMarker, type LogicalGraph, relationIs } from './logical-graph.ts';
import { isNegated } from './modality.ts';

/** A sentence with the names and times in it. Entities and times are in text order. */
export interface MatchContext {
  readonly graph: LogicalGraph;
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
}

export type FailedTest = 'lemma' | 'upos' | 'xpos' | 'marker' | 'deprel' | 'entity' | 'time' | 'without' | 'having' | 'not';

/** The first test that the word fails, `null` if it holds. */
export function failedTest(context: MatchContext, test: CompiledTest, token: number): FailedTest | null {
  const { graph } = context;
  const word = graph.tokens[token]!;
  if (test.lemma && !test.lemma.has(word.lemma.toLowerCase())) return 'lemma';
  if (test.upos && !test.upos.has(word.upos)) return 'upos';
  if (test.xpos && !test.xpos.has(word.xpos)) return 'xpos';
  if (test.deprel && !test.deprel.some(relation => relationIs(word.deprel, relation))) return 'deprel';
  if (test.marker && !hasMarker(graph, token, test.marker)) return 'marker';
  if (test.entity && !test.entity.has(entityTypeOf(context, token))) return 'entity';
  if (test.time && !covering(context.times, word)) return 'time';
  if (test.without.some(child => holdsChild(graph, token, child))) return 'without';
  if (!test.having.every(child => holdsChild(graph, token, child))) return 'having';
  if (test.not.some(one => failedTest(context, one, token) === null)) return 'not';
  return null;
}

/** Type of the name that the word is in or heads ("Foreign Minister Ane Dahl": the minister is a person); empty if none. */
export function entityTypeOf(context: MatchContext, token: number): string {
  const { graph, entities } = context;
  const own = covering(entities, graph.tokens[token]!);
  if (own) return own.type;
  for (const child of childrenOf(graph, token)) {
    const { deprel } = graph.tokens[child]!;
    if (deprel !== 'flat' && deprel !== 'appos' && !(deprel === 'compound' && child === token - 1)) continue;
    const named = covering(entities, graph.tokens[child]!);
    if (named && deprel !== 'compound') return named.type;
  }
  return '';
}

/** The first span that covers the word; spans in text order, found by bisection. */
export function covering<T extends Span>(spans: readonly T[], word: Span): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= word.start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= word.start && span.end >= word.end ? span : undefined;
}

/** A subject with a preposition is a phrase that the parser has hung too high ("riots against the government spread"). */
const prepositional = /^(obl|nmod|nsubj)(:|$)/;

/** Whether the relation of the step leads from its head to the word. Roles are not tested here. */
export function relationHolds(graph: LogicalGraph, token: number, { relation, base, markers }: CompiledRelation): boolean {
  const { deprel } = graph.tokens[token]!;
  if (relation === '*') return true;
  if (base === 'prep') return markers !== null && prepositional.test(deprel) && hasMarker(graph, token, markers);
  if (relationIs(deprel, relation)) return true;
  return markers !== null && (base === '*' || relationIs(deprel, base)) && hasMarker(graph, token, markers);
}

function holdsChild(graph: LogicalGraph, token: number, test: CompiledChildTest): boolean {
  if (test.negation) return isNegated(graph, token);
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    if (test.lemmas && !test.lemmas.has(graph.tokens[child]!.lemma)) continue;
    if (test.relation && relationHolds(graph, child, test.relation)) return true;
  }
  return false;
}
