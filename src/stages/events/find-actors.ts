import type { Entity } from '../../model/layers.ts';
import type { Match } from '../../model/pattern.ts';
import { childrenOf, type LogicalGraph, roleOf } from '../../patterns/index.ts';
import type { ActorCoder } from './actor-code.ts';

export interface ActorContext {
  readonly graph: LogicalGraph;
  readonly entities: readonly Entity[];
  readonly coder: ActorCoder;
  readonly speechVerbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Names of days and months are names of no actor. */
  readonly timeWords: ReadonlySet<string>;
}

const actorTypes = new Set(['person', 'organization', 'place', 'nationality']);

/** Whether a word can be an actor: a name, a people, or a word for a body or group. */
export function isActor({ graph, entities, coder, timeWords }: ActorContext, token: number): boolean {
  const word = graph.tokens[token]!;
  if (timeWords.has(word.lemma.toLowerCase())) return false;
  if (coder.isActorWord(word.form) || coder.isActorWord(word.lemma)) return true;
  if (word.upos === 'PROPN') return true;
  return entities.some(entity => actorTypes.has(entity.type) && entity.start <= word.start && word.end <= entity.end);
}

/**
 * The word that stands for the actor: the filler itself, the speaker it takes the place of ("Norway said it ..."), or an actor within its phrase
 * ("the Danish government's decision": the government).
 */
export function actorWithin(context: ActorContext, filler: number, anchor: number): number {
  const { graph, pronouns } = context;
  const word = graph.tokens[filler]!;
  if (word.upos === 'PRON' && pronouns.has(word.lemma)) return speakerOf(context, anchor) ?? filler;
  if (isActor(context, filler)) return filler;
  return nestedActor(context, filler, 0) ?? filler;
}

/** Subject of the nearest verb of saying above the word. */
export function speakerOf({ graph, speechVerbs, pronouns }: ActorContext, from: number): number | undefined {
  for (let at = graph.head[from]!, guard = 0; at >= 0 && guard < 10; at = graph.head[at]!, guard++) {
    if (!speechVerbs.has(graph.tokens[at]!.lemma)) continue;
    const agent = roleOf(graph, at, 'agent').find(
      token => !(graph.tokens[token]!.upos === 'PRON' && pronouns.has(graph.tokens[token]!.lemma)),
    );
    if (agent !== undefined) return agent;
  }
  return undefined;
}

function nestedActor(context: ActorContext, token: number, depth: number): number | undefined {
  if (depth > 3) return undefined;
  const { graph } = context;
  const inner: number[] = [...roleOf(graph, token, 'agent').filter(agent => isBelow(graph, agent, token))];
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    if (/^(nmod|amod|compound|conj|obl|flat|appos)/.test(graph.tokens[child]!.deprel) && !inner.includes(child)) inner.push(child);
  }
  return (
    inner.find(child => isActor(context, child)) ??
    inner.map(child => nestedActor(context, child, depth + 1)).find(found => found !== undefined)
  );
}

/** Whether a word stands for a time: "13 May", "Friday". */
export function isTime({ graph, timeWords }: ActorContext, token: number): boolean {
  if (timeWords.has(graph.tokens[token]!.lemma.toLowerCase())) return true;
  if (graph.tokens[token]!.upos !== 'NUM') return false;
  if (/^(1[0-9]|20)\d\ds?$/.test(graph.tokens[token]!.form)) return true;
  return childrenOf(graph, token).some(child => timeWords.has(graph.tokens[child]!.lemma.toLowerCase()));
}

/**
 * The first actor after the anchor in what stands under it, finite clauses left out: "threatened to halt the talks with the premier", "accepted a plan for
 * the ports of Norway". Gives the word that heads its name or group ("Danish foreign minister": the minister).
 */
export function actorBelow(context: ActorContext, anchor: number, source: number | undefined): number | undefined {
  const { graph } = context;
  const found: number[] = [];
  const visit = (token: number): void => {
    for (const child of childrenOf(graph, token)) {
      const { deprel } = graph.tokens[child]!;
      if (child === source || /^(acl:relcl|parataxis|conj|nsubj|csubj|punct|case|mark|cc|aux|cop|det)/.test(deprel)) continue;
      if (deprel === 'advcl' && graph.tokens[child]!.xpos !== 'VB' && graph.tokens[child]!.xpos !== 'VBG') continue;
      if (child > anchor && isActor(context, child)) found.push(child);
      visit(child);
    }
  };
  visit(anchor);
  const first = found.length > 0 ? Math.min(...found) : undefined;
  return first === undefined ? undefined : headOfName(graph, first);
}

function headOfName(graph: LogicalGraph, token: number): number {
  let at = token;
  for (let guard = 0; guard < 5 && /^(amod|compound|flat|nmod:desc)$/.test(graph.tokens[at]!.deprel) && graph.head[at]! > at; guard++)
    at = graph.head[at]!;
  return at;
}

/** Whether the word depends on the other, at any depth. */
export function isBelow(graph: LogicalGraph, token: number, above: number): boolean {
  for (let at = graph.head[token]!, guard = 0; at >= 0 && guard < 60; at = graph.head[at]!, guard++) if (at === above) return true;
  return false;
}

/** The node of a match that stands for the target: `target`, else what was found beside it, else the object itself. */
export function targetNode(match: Match): number | undefined {
  return match.nodes.target ?? match.nodes.aside ?? match.nodes.object;
}
