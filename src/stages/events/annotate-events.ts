import type { EventKnowledge } from '../../model/knowledge/events.ts';
import type { Entity, EventAux, PoliticalEvent, Statement, Time } from '../../model/layers.ts';
import type { Match } from '../../model/pattern.ts';
import type { Day } from '../../model/span.ts';
import type { Sentence } from '../../model/syntax.ts';
import {
  type CompiledPatterns,
  childrenOf,
  clauseSpan,
  compilePatterns,
  conjunctsOf,
  createLogicalGraph,
  type LogicalGraph,
  matchPatterns,
  phraseSpan,
} from '../../patterns/index.ts';
import { type ActorCoder, createActorCoder } from './actor-code.ts';
import { type ActorContext, actorBelow, actorWithin, isActor, isBelow, isTime, speakerOf, targetNode } from './find-actors.ts';
import { isForce, recodeEvent } from './recode-event.ts';

export interface EventInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities?: readonly Entity[];
  readonly times?: readonly Time[];
  readonly statements?: readonly Statement[];
  readonly published?: Day | null;
}

interface Prepared {
  readonly patterns: CompiledPatterns;
  readonly coder: ActorCoder;
  readonly speechVerbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
}

/** A match with its code after mood, where it stands, and how much it counts. */
interface Candidate {
  readonly match: Match;
  readonly code: string;
  readonly aux: readonly EventAux[];
  /** The word whose clause the event is: the anchor, or for an auxiliary the verb over it. */
  readonly place: number;
  readonly score: number;
}

const prepared = new WeakMap<EventKnowledge, Prepared>();

/** Compiled once for each knowledge object. */
function prepare(knowledge: EventKnowledge): Prepared {
  const known = prepared.get(knowledge);
  if (known) return known;
  const made: Prepared = {
    patterns: compilePatterns(knowledge.patterns, knowledge.lists),
    coder: createActorCoder(knowledge),
    speechVerbs: new Set(knowledge.speechVerbs),
    pronouns: new Set(knowledge.pronouns),
    timeWords: new Set(knowledge.lists['time-word'] ?? []),
  };
  prepared.set(knowledge, made);
  return made;
}

/**
 * Codes the political events of a document in PLOVER 0.8: in text order of the sentences, within a sentence the main event first. Source and target
 * are the words as printed; codes of actors are ISO 3166 alpha-3 or `IGO`, `NGO`, `IMG`, followed by a sector.
 *
 * @example annotateEvents({ text, sentences, entities, times, statements, published }, eventKnowledge)
 */
export function annotateEvents(input: EventInput, knowledge: EventKnowledge): PoliticalEvent[] {
  const tools = prepare(knowledge);
  const matches = matchPatterns(tools.patterns, input.sentences, input);
  const events: PoliticalEvent[] = [];
  for (let from = 0; from < matches.length; ) {
    let to = from;
    while (to < matches.length && matches[to]!.sentence === matches[from]!.sentence) to++;
    const sentence = input.sentences[matches[from]!.sentence]!;
    const graph = createLogicalGraph(sentence, tools.patterns.words);
    const inside = (input.entities ?? []).filter(entity => entity.start >= sentence.start && entity.end <= sentence.end);
    const { coder, speechVerbs, pronouns, timeWords } = tools;
    const context: ActorContext = { graph, entities: inside, coder, speechVerbs, pronouns, timeWords };
    for (const candidate of rankCandidates(matches.slice(from, to), context)) events.push(...toEvent(candidate, context, input));
    from = to;
  }
  return events;
}

/** Candidates worth keeping, the main event first. */
function rankCandidates(matches: readonly Match[], context: ActorContext): Candidate[] {
  const { graph } = context;
  const found = matches.flatMap(match => toCandidate(match, context) ?? []);
  const kept = found.filter(candidate => !found.some(other => other !== candidate && absorbs(other, candidate, graph)));
  const renamed = kept.map(candidate => hostileComplement(candidate, found, graph));
  renamed.sort((a, b) => b.score - a.score || a.place - b.place || a.match.anchor - b.match.anchor);
  return renamed.filter((candidate, at) => {
    const before = renamed.slice(0, at);
    // A guess stands only where nothing better does; one clause tells one event of a code.
    if (at > 0 && candidate.score < renamed[0]!.score - 5) return false;
    if (at > 0 && candidate.match.emit.weight === '1') return false;
    return !before.some(other => other.place === candidate.place || other.code === candidate.code);
  });
}

function toCandidate(match: Match, { graph, speechVerbs }: ActorContext): Candidate | null {
  const token = graph.tokens[match.anchor]!;
  const auxiliary = token.deprel === 'aux';
  const place = auxiliary ? graph.head[match.anchor]! : match.anchor;
  const { code = '', weight = '3' } = match.emit;
  const up = graph.head[place]!;
  const recoded = auxiliary
    ? { code, aux: [] as const, bonus: 0 }
    : recodeEvent(code, {
        negative: match.polarity === 'negative' && !code.startsWith('REJ'),
        modality: match.modality,
        attempted: up >= 0 && /^(attempt|decide|manage|seek|try|begin|continue|start)$/.test(graph.tokens[up]!.lemma),
        obliged: hasObligation(graph, place),
        purpose: /^(advcl|acl)$/.test(graph.tokens[place]!.deprel) && match.modality === 'intended',
      });
  if (!recoded) return null;
  const score = 2 * (Number(weight) + recoded.bonus) - 1.5 * depthOf(graph, place, speechVerbs);
  return { match, code: recoded.code, aux: recoded.aux, place, score };
}

function hasObligation(graph: LogicalGraph, place: number): boolean {
  for (let child = graph.first[place]!; child >= 0; child = graph.next[child]!) {
    if (graph.tokens[child]!.deprel === 'aux' && /^(must|should|ought)$/.test(graph.tokens[child]!.lemma)) return true;
  }
  return false;
}

/** How far down the sentence a word stands: clauses and phrases above it; what somebody says or begins stands where the verb of saying does. */
function depthOf(graph: LogicalGraph, token: number, speechVerbs: ReadonlySet<string>): number {
  let depth = 0;
  for (let at = token, guard = 0; graph.head[at]! >= 0 && guard < 40; at = graph.head[at]!, guard++) {
    const { deprel } = graph.tokens[at]!;
    const up = graph.tokens[graph.head[at]!]!;
    if (/^(ccomp|parataxis)/.test(deprel) && speechVerbs.has(up.lemma)) continue;
    if (deprel === 'xcomp') depth += 0.2;
    else if (deprel === 'conj') depth += 0.4;
    else if (/^(advcl|acl|csubj|ccomp|parataxis)/.test(deprel)) depth += 1;
    else if (/^(obj|nsubj)/.test(deprel)) depth += 0.5;
    else if (/^(obl|nmod|appos|compound|amod)/.test(deprel)) depth += 0.8;
  }
  return depth;
}

/** Whether the second is part of what the first tells: it stands in its complement and the first governs what stands there. */
function absorbs(upper: Candidate, lower: Candidate, graph: LogicalGraph): boolean {
  if (upper.match.emit.governs !== 'yes') return false;
  if (upper.place === lower.place) return upper.score > lower.score && upper.match.emit.weight !== '1';
  return isBelow(graph, lower.place, upper.place) && !joins(graph, lower.place, upper.place);
}

/** Whether the way up leads through a conjunct of the upper word: a further event, not a part of it. */
function joins(graph: LogicalGraph, token: number, above: number): boolean {
  let at = token;
  while (graph.head[at]! >= 0 && graph.head[at] !== above) at = graph.head[at]!;
  return /^(conj|parataxis)/.test(graph.tokens[at]!.deprel);
}

/** Willing to use force is no agreement: "is prepared to impose a curfew", "vowed to attack". */
function hostileComplement(candidate: Candidate, all: readonly Candidate[], graph: LogicalGraph): Candidate {
  const complement = candidate.match.nodes.complement;
  if (candidate.code !== 'AGREE' || complement === undefined) return candidate;
  const hostile = all.some(
    other => other !== candidate && other.place === complement && isForce(other.code) && graph.head[complement] === candidate.place,
  );
  return hostile ? { ...candidate, code: 'THREATEN' } : candidate;
}

/**
 * The event with its actors; none where nobody in it is an actor ("Support us!", "You will receive it"), and none by a mere guess where nothing says that
 * the source is a public one ("The company will open a shop").
 */
function toEvent(
  { match, code, aux, place }: Candidate,
  context: ActorContext,
  { text, times = [], statements = [] }: EventInput,
): PoliticalEvent[] {
  const { graph, coder } = context;
  const anchor = graph.tokens[place]!;
  const voice = statements.find(({ content }) => content.some(([start, end]) => start <= anchor.start && anchor.end <= end))?.speaker;
  const actors = actorsOf(match, code, place, context);
  const words = (token: number | undefined): string => {
    if (token === undefined) return '';
    // What "we" do in a quotation its speaker does.
    if (voice && isFirstPerson(graph, token)) return voice;
    const span = phraseSpan(graph.sentence, token, { alone: actors.reciprocal, times });
    return text.slice(span.start, span.end);
  };
  const source = words(actors.source);
  const target = actors.target === actors.source ? '' : words(actors.target);
  if (!(holds(actors.source, context, voice) || (actors.target !== undefined && isActor(context, actors.target)))) return [];
  if (addressesReader(match, actors, context)) return [];
  const around = (token: number | undefined): string => (token === undefined ? '' : widerWords(graph, token, text));
  const sourceCode = coder.code(source, around(actors.source));
  const targetCode = coder.code(target, target ? around(actors.target) : '');
  if (match.emit.weight === '1' && !sourceCode) return [];
  const clause = clauseSpan(graph.sentence, place);
  const day = times.find(
    time => time.start >= clause.start && time.end <= clause.end && time.earliest !== null && time.earliest === time.latest,
  );
  const { cameo, mode } = match.emit;
  const allAux = [...aux, ...(match.tense === 'pluperfect' ? (['historical'] as const) : [])];
  return [
    {
      ...eventSpan(match, place, graph),
      code,
      ...(mode && code === match.emit.code ? { mode } : {}),
      ...(cameo && code === match.emit.code ? { cameo } : {}),
      source,
      target,
      ...(sourceCode ? { sourceCode } : {}),
      ...(targetCode ? { targetCode } : {}),
      ...(allAux.length > 0 ? { aux: allAux } : {}),
      ...(voice && voice !== source ? { attributedTo: voice } : {}),
      ...(day?.earliest ? { date: day.earliest } : {}),
      foundBy: match.pattern,
    },
  ];
}

/** The phrase with its appositions and, for a name in apposition to a title, the title's phrase. */
function widerWords(graph: LogicalGraph, token: number, text: string): string {
  const { deprel } = graph.tokens[token]!;
  const up = graph.head[token]!;
  const top = up >= 0 && /^(appos|flat|nmod:desc)/.test(deprel) ? up : token;
  const { start, end } = phraseSpan(graph.sentence, top, { wide: true, alone: true });
  // A clause behind the name may name anybody.
  return text.slice(start, Math.min(end, graph.tokens[token]!.end + 60));
}

/** Whether the source is somebody: a noun, or the speaker of the quotation; an open pronoun or none tells nothing by itself. */
function holds(source: number | undefined, { graph }: ActorContext, voice: string | undefined): boolean {
  if (source === undefined) return false;
  return graph.tokens[source]!.upos !== 'PRON' || (voice !== undefined && isFirstPerson(graph, source));
}

/** "Support our work!", "You will receive a copy": the page speaks to its reader. */
function addressesReader({ nodes, emit }: Match, { source, target }: EventActors, { graph }: ActorContext): boolean {
  const isYou = (token: number | undefined): boolean => token !== undefined && graph.tokens[token]!.lemma.toLowerCase() === 'you';
  if (isYou(source) || (isYou(target) && emit.code !== 'REQUEST')) return true;
  const root = graph.head.indexOf(-1);
  return source === undefined && nodes.source === undefined && graph.tokens[root]!.xpos === 'VB' && !hasSubject(graph, root);
}

function hasSubject(graph: LogicalGraph, token: number): boolean {
  return childrenOf(graph, token).some(child => /^(nsubj|csubj|aux)/.test(graph.tokens[child]!.deprel));
}

interface EventActors {
  readonly source: number | undefined;
  readonly target: number | undefined;
  /** Source and target are two conjuncts of one subject. */
  readonly reciprocal: boolean;
}

/** "Norway and Denmark met": where nobody else is the target, the second of those who act together. */
function actorsOf(match: Match, code: string, place: number, context: ActorContext): EventActors {
  const written = match.nodes.source;
  const source = written === undefined ? speakerFor(code, place, context) : actorWithin(context, written, place);
  const filler = targetNode(match);
  const named = filler === undefined || isTime(context, filler) ? undefined : actorWithin(context, filler, place);
  const target =
    named !== undefined && isActor(context, named)
      ? named
      : (actorBelow(context, place, written) ?? (named === match.nodes.object ? undefined : named));
  if (source !== undefined && mutual.test(code) && (named === undefined || !isActor(context, named))) {
    const partner = conjunctsOf(context.graph, source).find(token => token !== source && isActor(context, token));
    if (partner !== undefined) return { source, target: partner, reciprocal: true };
  }
  return { source, target, reciprocal: false };
}

const mutual = /^(AGREE|CONSULT|COOPERATE|REJECT|RETREAT|SUPPORT)$/;

function isFirstPerson(graph: LogicalGraph, token: number): boolean {
  const { upos, lemma } = graph.tokens[token]!;
  return upos === 'PRON' && (lemma === 'I' || lemma === 'we');
}

/** What is asked, alleged or refused without a subject of its own is the speaker's. */
function speakerFor(code: string, place: number, context: ActorContext): number | undefined {
  return /^(REQUEST|ACCUSE|REJECT|THREATEN|AGREE)$/.test(code) ? speakerOf(context, place) : undefined;
}

/** From the anchor to the object that makes the event, where there is one. */
function eventSpan(match: Match, place: number, graph: LogicalGraph): { readonly start: number; readonly end: number } {
  const others = [match.nodes.object, match.nodes.act].filter((token): token is number => token !== undefined);
  const tokens = [place, match.anchor, ...others].map(token => graph.tokens[token]!);
  const near = tokens.filter(({ start }) => Math.abs(start - graph.tokens[place]!.start) < 60);
  return { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) };
}
