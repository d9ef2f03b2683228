import { childrenOf, childWith, conjunctsOf, hasMarker, type LogicalGraph, relationIs } from './logical-graph.ts';

export const logicalRoles = ['agent', 'patient', 'recipient'] as const;
export type LogicalRole = (typeof logicalRoles)[number];

const none: readonly number[] = [];

/**
 * Fillers of a logical role of a verb, an adjective or a noun of action, best first, each the first word of its coordination.
 * Passives, shared subjects and objects, control, relative clauses, participles, possessives and light verbs are resolved here and nowhere else.
 */
export function roleOf(graph: LogicalGraph, predicate: number, role: LogicalRole): readonly number[] {
  const cache = graph.cache[role];
  const known = cache[predicate];
  if (known) return known;
  // Stands in while the role is computed: a circle (a noun's agent by a clause whose agent is the noun's) ends here.
  cache[predicate] = none;
  const raw = isVerbal(graph, predicate) ? verbRole(graph, predicate, role) : nounRole(graph, predicate, role);
  const found = unique(raw.map(token => resolveRelative(graph, token)).filter(token => token !== predicate));
  cache[predicate] = found;
  return found;
}

/** Predicates of which the word fills the role: its governor, the governor's conjuncts, clauses that hang on the word. */
export function governorsBy(graph: LogicalGraph, token: number, role: LogicalRole): number[] {
  const lead = graph.lead[token]!;
  const candidates: number[] = [];
  const up = graph.head[lead]!;
  if (up >= 0) {
    candidates.push(up, ...conjunctsOf(graph, graph.lead[up]!));
    if (graph.tokens[up]!.deprel === 'xcomp') candidates.push(graph.head[up]!);
    for (const child of childrenOf(graph, up)) {
      if (relationIs(graph.tokens[child]!.deprel, 'xcomp') || relationIs(graph.tokens[child]!.deprel, 'advcl')) candidates.push(child);
    }
  }
  for (const child of childrenOf(graph, lead)) {
    if (relationIs(graph.tokens[child]!.deprel, 'acl') || graph.tokens[child]!.deprel === 'amod') candidates.push(child);
  }
  return unique(candidates).filter(candidate => candidate !== token && roleOf(graph, candidate, role).includes(lead));
}

/** `which`, `who`, `that` in a relative clause stand for the antecedent. */
export function resolveRelative(graph: LogicalGraph, token: number): number {
  const { lemma, upos, xpos } = graph.tokens[token]!;
  if ((upos !== 'PRON' && upos !== 'DET' && upos !== 'SCONJ') || !graph.words.relativePronoun.has(lemma)) return token;
  if (lemma === 'that' && xpos === 'DT') return token;
  for (let at = token, guard = 0; at >= 0 && guard < 6; at = graph.head[at]!, guard++) {
    if (graph.tokens[at]!.deprel === 'acl:relcl') return graph.head[at]! >= 0 ? graph.head[at]! : token;
  }
  return token;
}

/** A verb form, or a word that has a subject of its own ("Norway is ready"). */
export function isVerbal(graph: LogicalGraph, token: number): boolean {
  const { upos, xpos, deprel } = graph.tokens[token]!;
  if (upos === 'VERB' || upos === 'AUX') return true;
  if (upos === 'ADJ') return deprel !== 'amod' || xpos === 'VBN' || xpos === 'VBG';
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const relation = graph.tokens[child]!.deprel;
    if (relation === 'cop' || relationIs(relation, 'nsubj')) return true;
  }
  return false;
}

/** Passive: `was taken`, `taken by`, `papers taken`, `the taken town`, and what is joined to one of them. */
export function isPassive(graph: LogicalGraph, token: number): boolean {
  let aux = false;
  let subject = false;
  for (let child = graph.first[token]!; child >= 0; child = graph.next[child]!) {
    const relation = graph.tokens[child]!.deprel;
    if (relation === 'aux:pass' || relation === 'nsubj:pass' || relation === 'csubj:pass') return true;
    // "marched against the king", read as his doing: a doer has a preposition of doers.
    if (relation === 'obl:agent' && hasMarker(graph, child, graph.words.agentPreposition)) return true;
    if (relationIs(relation, 'aux')) aux = true;
    if (relationIs(relation, 'nsubj')) subject = true;
  }
  const { xpos, deprel } = graph.tokens[token]!;
  if (xpos !== 'VBN' || aux || subject) return false;
  if (deprel === 'acl' || deprel === 'amod' || deprel === 'acl:relcl') return true;
  if (deprel === 'advcl') return true;
  if (deprel === 'conj') return isPassive(graph, graph.head[token]!);
  if (deprel !== 'root' && deprel !== 'ccomp' && deprel !== 'parataxis') return false;
  return childrenOf(graph, token).some(
    child => relationIs(graph.tokens[child]!.deprel, 'obl') && hasMarker(graph, child, graph.words.agentPreposition),
  );
}

function verbRole(graph: LogicalGraph, verb: number, role: LogicalRole): readonly number[] {
  const passive = isPassive(graph, verb);
  if (role === 'agent') return passive ? passiveAgents(graph, verb) : subjectsOf(graph, verb);
  const objects = childrenOf(graph, verb).filter(child => graph.tokens[child]!.deprel === 'obj');
  if (role === 'recipient') {
    const direct = childrenOf(graph, verb).filter(child => graph.tokens[child]!.deprel === 'iobj');
    // "The envoy was handed a list": the subject receives.
    const receiving = passive && objects.length > 0 ? subjectsOf(graph, verb) : none;
    return [...direct, ...receiving, ...oblique(graph, verb, graph.words.recipientPreposition)];
  }
  if (passive) return objects.length > 0 ? objects : subjectsOf(graph, verb);
  if (objects.length > 0) return objects;
  // An indirect object alone is an object, unless a clause says what is told: "criticised the offer", but "told the envoy that ...".
  const lone = childrenOf(graph, verb).filter(child => graph.tokens[child]!.deprel === 'iobj');
  if (lone.length > 0 && !childrenOf(graph, verb).some(child => relationIs(graph.tokens[child]!.deprel, 'ccomp'))) return lone;
  const gap = relativeGap(graph, verb);
  if (gap >= 0) return [gap];
  const shared = sharedObject(graph, verb);
  return shared.length > 0 ? shared : subjectsOfParticiple(graph, verb);
}

/** Who stands as the subject, written or understood, passive or not. */
function subjectsOf(graph: LogicalGraph, verb: number): readonly number[] {
  const known = graph.cache.subject[verb];
  if (known) return known;
  graph.cache.subject[verb] = none;
  const found = findSubjects(graph, verb);
  graph.cache.subject[verb] = found;
  return found;
}

function findSubjects(graph: LogicalGraph, verb: number): readonly number[] {
  const own: number[] = [];
  for (let child = graph.first[verb]!; child >= 0; child = graph.next[child]!) {
    const relation = graph.tokens[child]!.deprel;
    if (relation === 'nsubj' || relation === 'nsubj:pass') own.push(resolveRelative(graph, child));
  }
  // Of several subjects those under a preposition are none ("riots against the government spread"), and the nearest is the likeliest.
  if (own.length > 1) {
    const bare = own.filter(token => !hasCase(graph, token));
    return (bare.length > 0 ? bare : own).reverse();
  }
  if (own.length > 0) return own;
  const { deprel, xpos } = graph.tokens[verb]!;
  const up = graph.head[verb]!;
  if (up < 0) return none;
  if (deprel === 'conj') return graph.lead[verb] === verb ? none : subjectsOf(graph, up);
  if (deprel === 'xcomp') return controllersOf(graph, up);
  if (deprel === 'advcl') {
    // "barred the crew from landing", "accused him of leaving": the object is meant.
    if (xpos === 'VBG' && hasMarker(graph, verb, graph.words.objectControlMarker)) {
      const object = roleOf(graph, up, 'patient');
      if (object.length > 0) return object;
    }
    if (obliqueController(graph, up) >= 0 && hasMarker(graph, verb, infinitive)) return [obliqueController(graph, up)];
    return isVerbal(graph, up) ? subjectsOf(graph, up) : roleOf(graph, up, 'agent');
  }
  if (deprel === 'acl') return xpos === 'VBG' || xpos === 'VBN' ? [up] : roleOf(graph, up, 'agent');
  if (deprel === 'acl:relcl' || deprel === 'amod') return [up];
  if (deprel === 'ccomp' && xpos === 'VBG') return subjectsOf(graph, up);
  return none;
}

function hasCase(graph: LogicalGraph, token: number): boolean {
  return childrenOf(graph, token).some(child => child < token && graph.tokens[child]!.deprel === 'case');
}

const infinitive = new Set(['to']);

/** The understood subject of an open complement of the verb: its object, or its subject where it has none or is of the kind of `promise`. */
function controllersOf(graph: LogicalGraph, verb: number): readonly number[] {
  if (!isVerbal(graph, verb)) return roleOf(graph, verb, 'agent');
  const oblique = obliqueController(graph, verb);
  if (oblique >= 0) return [oblique];
  if (isPassive(graph, verb)) return subjectsOf(graph, verb);
  const objects = childrenOf(graph, verb).filter(child => /^i?obj$/.test(graph.tokens[child]!.deprel));
  if (objects.length > 0 && !graph.words.subjectControl.has(graph.tokens[verb]!.lemma))
    return objects.map(child => resolveRelative(graph, child));
  return subjectsOf(graph, verb);
}

/** "called on the crew to land": the word under the preposition; the list holds `call:on`. */
function obliqueController(graph: LogicalGraph, verb: number): number {
  const { obliqueControl } = graph.words;
  const { lemma } = graph.tokens[verb]!;
  for (let child = graph.first[verb]!; child >= 0; child = graph.next[child]!) {
    if (!relationIs(graph.tokens[child]!.deprel, 'obl')) continue;
    for (let mark = graph.first[child]!; mark >= 0; mark = graph.next[mark]!) {
      if (graph.tokens[mark]!.deprel === 'case' && obliqueControl.has(`${lemma}:${graph.tokens[mark]!.lemma}`)) return child;
    }
  }
  return -1;
}

function oblique(graph: LogicalGraph, token: number, prepositions: ReadonlySet<string>): number[] {
  return childrenOf(graph, token).filter(
    child => /^(obl|nmod)(:agent)?$/.test(graph.tokens[child]!.deprel) && hasMarker(graph, child, prepositions),
  );
}

function passiveAgents(graph: LogicalGraph, verb: number): readonly number[] {
  const own = oblique(graph, verb, graph.words.agentPreposition);
  if (own.length > 0) return own;
  // "was seized and burned by the crew": the agent hangs on one of the conjuncts.
  return conjunctsOf(graph, graph.lead[verb]!)
    .filter(other => other !== verb && (other > verb || other === graph.lead[verb]) && isVerbal(graph, other))
    .flatMap(other => oblique(graph, other, graph.words.agentPreposition));
}

/** The antecedent where a relative clause leaves the object's place empty: "the offer [that] Norway made". */
function relativeGap(graph: LogicalGraph, verb: number): number {
  if (graph.tokens[verb]!.deprel !== 'acl:relcl') return -1;
  const up = graph.head[verb]!;
  if (up < 0) return -1;
  let subject = false;
  for (let child = graph.first[verb]!; child >= 0; child = graph.next[child]!) {
    const { deprel } = graph.tokens[child]!;
    if (relationIs(deprel, 'nsubj')) {
      subject = true;
      if (resolveRelative(graph, child) === up) return -1;
    } else if (deprel === 'cop' || deprel === 'ccomp') return -1;
    // "the day when", "the port where", "the men with whom": another place is the empty one.
    else if (deprel === 'obl' && resolveRelative(graph, child) === up) return -1;
    else if (deprel === 'advmod' && graph.tokens[child]!.xpos === 'WRB') return -1;
  }
  return subject ? up : -1;
}

/** "accepts people living in camps", read as that they live there: who does what the participle says is the object too. */
function subjectsOfParticiple(graph: LogicalGraph, verb: number): readonly number[] {
  return childrenOf(graph, verb)
    .filter(child => graph.tokens[child]!.deprel === 'ccomp' && graph.tokens[child]!.xpos === 'VBG' && childWith(graph, child, 'aux') < 0)
    .flatMap(child => childrenOf(graph, child).filter(noun => graph.tokens[noun]!.deprel === 'nsubj' && noun < child));
}

/** "condemned and rejected the plan": the object of the second verb, where nothing but the conjunction stands between them. */
function sharedObject(graph: LogicalGraph, verb: number): readonly number[] {
  let last = -1;
  for (let child = graph.first[verb]!; child >= 0; child = graph.next[child]!) {
    if (child <= verb) continue;
    if (!relationIs(graph.tokens[child]!.deprel, 'conj')) {
      if (graph.tokens[child]!.deprel !== 'punct') return none;
      continue;
    }
    if (last < 0) last = child;
  }
  if (last < 0 || last - verb > 3 || graph.lead[last] !== graph.lead[verb]) return none;
  return childrenOf(graph, last).filter(child => graph.tokens[child]!.deprel === 'obj' && child > last);
}

function nounRole(graph: LogicalGraph, noun: number, role: LogicalRole): readonly number[] {
  const { words } = graph;
  const owners = childrenOf(graph, noun).filter(child => graph.tokens[child]!.deprel === 'nmod:poss');
  const by = oblique(graph, noun, words.agentPreposition);
  const light = () => lightVerbs(graph, noun);
  if (role === 'recipient')
    return [...oblique(graph, noun, words.recipientPreposition), ...light().flatMap(verb => roleOf(graph, verb, 'recipient'))];
  // "the town's capture by the rebels": with a by-phrase the owner is what was acted on.
  if (role === 'patient') return [...oblique(graph, noun, words.patientPreposition), ...(by.length > 0 ? owners : none)];
  if (by.length > 0) return by;
  if (owners.length > 0) return owners;
  return [
    ...light().flatMap(verb => roleOf(graph, verb, 'agent')),
    ...oblique(graph, noun, words.originPreposition),
    ...nameModifiers(graph, noun),
  ];
}

/** Light verbs that the noun hangs on: "made an offer", "an offer was made", "the offer made by". */
function lightVerbs(graph: LogicalGraph, noun: number): number[] {
  if (graph.words.lightVerb.size === 0) return [];
  return governorsBy(graph, noun, 'patient').filter(verb => graph.words.lightVerb.has(graph.tokens[verb]!.lemma));
}

/** "the Norwegian offer", "the Vatican proposal": a modifier written as a name. */
function nameModifiers(graph: LogicalGraph, noun: number): number[] {
  return childrenOf(graph, noun).filter(child => {
    const { deprel, form, upos } = graph.tokens[child]!;
    return child < noun && (deprel === 'amod' || deprel === 'compound') && (upos === 'ADJ' || upos === 'PROPN') && /^\p{Lu}/u.test(form);
  });
}

function unique(tokens: readonly number[]): number[] {
  return tokens.filter((token, at) => token >= 0 && tokens.indexOf(token) === at);
}
