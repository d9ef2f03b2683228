import { childBy, headOf, isUnder, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';

/** The words that name the source of a cue, and how they hang together. */
export interface Source {
  /** Token number of the head word. */
  readonly head: number;
  /** `subject`, `agent`, `control`, `owner`, `noun`, `relative`. */
  readonly via: string;
  /** For a relative pronoun: the noun it stands for. */
  readonly antecedent?: number;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Verbs whose infinitive has the subject of the verb although an object stands between: "promised the king to write". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'pledge', 'use', 'take', 'seek']);

/** Whether a verb's infinitive is what its own subject will do, though an object stands between. */
export function holdsSubject(lemma: string): boolean {
  return SUBJECT_CONTROL.has(lemma);
}

/** Whether a verb stands in the passive. */
export function isPassive(tree: Tree, verb: number): boolean {
  return childBy(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0;
}

/** Whether a verb is a participle of what was done to somebody, without an auxiliary: "Asked about the fort, ...". */
export function isBareParticiple(tree: Tree, verb: number): boolean {
  return tree.tokens[verb]!.xpos === 'VBN' && childBy(tree, verb, 'aux', 'nsubj') < 0;
}

/** Who does what the verb says: its subject, the agent of a passive, or the subject it shares with another verb. Null where nobody is named. */
export function subjectOf(tree: Tree, verb: number, steps = 0): Source | null {
  if (steps > 6) return null;
  const agent = agentOf(tree, verb);
  if (isPassive(tree, verb)) return agent;
  const own = ownSubject(tree, verb);
  if (own >= 0) return relationOf(tree, own) === 'csubj' ? null : asSource(tree, verb, own, 'subject');
  if (childBy(tree, verb, 'expl') >= 0) return null;
  const head = headOf(tree, verb);
  if (head < 0) return null;
  const { deprel } = tree.tokens[verb]!;
  if (deprel === 'acl:relcl') return agent;
  switch (relationOf(tree, verb)) {
    case 'conj': {
      const shared = subjectOf(tree, head, steps + 1);
      // "Lind, who owns the mill, said ...": the comma ends the clause with "who".
      const main = shared?.antecedent !== undefined && tree.tokens[verb - 1]?.form === ',' && childBy(tree, verb, 'cc') < 0;
      return main ? { head: shared.antecedent!, via: 'subject' } : (shared ?? agent);
    }
    case 'xcomp': {
      const object = childBy(tree, head, 'obj', 'iobj');
      if (object >= 0 && object < verb && !SUBJECT_CONTROL.has(tree.tokens[head]!.lemma)) return { head: object, via: 'control' };
      const passive = childBy(tree, head, 'nsubj:pass');
      return passive >= 0 ? { head: passive, via: 'control' } : throughHead(tree, head, steps);
    }
    case 'advcl': {
      // "quoted the envoy as saying": what "as" begins behind an object is said of the object.
      const object = childBy(tree, head, isPassive(tree, head) ? 'nsubj:pass' : 'obj');
      const quoted = tree.tokens[verb]!.xpos === 'VBG' && markOf(tree, verb) === 'as' ? object : -1;
      if (quoted >= 0 && quoted < verb) return { head: quoted, via: 'control' };
      // "Asked about the fort, the premier said ...": he did not ask.
      return agent ?? (isBareParticiple(tree, verb) ? null : throughHead(tree, head, steps));
    }
    case 'acl':
      if (markOf(tree, verb) === 'as') return { head, via: 'noun' };
      return agent ?? (tree.tokens[verb]!.xpos === 'VBN' ? null : holderOf(tree, head, steps));
    default:
      return agent;
  }
}

/** "said Monday": a word for a day that the parser took for a subject. */
export function isTimeWord(tree: Tree, token: number): boolean {
  const { form, deprel } = tree.tokens[token]!;
  return (
    deprel === 'obl:tmod' ||
    deprel === 'obl:unmarked' ||
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight)$/.test(form)
  );
}

/** "Clara Voss, 58, said": a number between commas. */
export function isAge({ tokens }: Tree, token: number): boolean {
  return tokens[token]!.upos === 'NUM' && tokens[token - 1]?.form === ',' && tokens[token + 1]?.form === ',';
}

/** The lemma of the conjunction or particle that opens a clause, '' where it has none. */
export function markOf(tree: Tree, clause: number): string {
  const mark = childBy(tree, clause, 'mark');
  return mark < 0 ? '' : tree.tokens[mark]!.lemma;
}

/** The subject, unless a preposition before it shows that it was misread ("at the round of talks, both sides agreed"). */
function ownSubject(tree: Tree, verb: number): number {
  const subjects = tree.children[verb]!.filter(child => /^[nc]subj$/.test(relationOf(tree, child))).filter(
    child =>
      !/^(at|by|for|from|in|of|on|to|with)$/.test(caseOf(tree, child)) &&
      !isTimeWord(tree, child) &&
      !isAge(tree, child) &&
      tree.tokens[child]!.upos !== 'PUNCT',
  );
  // Of two, one is the subject of what is said: "The release will help, the note said."
  return subjects.sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0] ?? -1;
}

function throughHead(tree: Tree, head: number, steps: number): Source | null {
  const shared = isPassive(tree, head) ? childBy(tree, head, 'nsubj:pass') : -1;
  if (shared >= 0) return { head: shared, via: 'control' };
  const source = subjectOf(tree, head, steps + 1);
  return source === null ? null : { ...source, via: source.via === 'subject' ? 'control' : source.via };
}

function asSource(tree: Tree, verb: number, token: number, via: string): Source {
  const { lemma } = tree.tokens[token]!;
  if (RELATIVE.has(lemma)) {
    for (let at = verb, steps = 0; at >= 0 && steps < 5; at = headOf(tree, at), steps++) {
      if (tree.tokens[at]!.deprel === 'acl:relcl' && headOf(tree, at) >= 0)
        return { head: token, via: 'relative', antecedent: headOf(tree, at) };
    }
  }
  return { head: token, via };
}

/** "by the envoy" beside a passive or a participle. */
function agentOf(tree: Tree, verb: number): Source | null {
  for (const child of tree.children[verb]!) {
    const { deprel } = tree.tokens[child]!;
    if (deprel === 'obl:agent') return { head: child, via: 'agent' };
    if (relationOf(tree, child) === 'obl' && (isPassive(tree, verb) || tree.tokens[verb]!.xpos === 'VBN') && caseOf(tree, child) === 'by') {
      return { head: child, via: 'agent' };
    }
  }
  return null;
}

/** The preposition of a phrase, lower case ("according to" for a fixed one), '' where it has none. */
export function caseOf(tree: Tree, token: number): string {
  for (const child of tree.children[token]!) {
    if (relationOf(tree, child) !== 'case' || child > token) continue;
    let words = tree.tokens[child]!.form.toLowerCase();
    for (const fixed of tree.children[child]!)
      if (relationOf(tree, fixed) === 'fixed') words += ` ${tree.tokens[fixed]!.form.toLowerCase()}`;
    return words;
  }
  return '';
}

/** Whose word a noun is: "the king's answer", "an answer of the king", "the king gave an answer". */
export function ownerOf(tree: Tree, noun: number, steps = 0): Source | null {
  for (const child of tree.children[noun]!) {
    if (tree.tokens[child]!.deprel === 'nmod:poss') return { head: child, via: 'owner' };
  }
  for (const child of tree.children[noun]!) {
    if (relationOf(tree, child) === 'nmod' && /^(from|by)$/.test(caseOf(tree, child))) return { head: child, via: 'owner' };
  }
  const head = headOf(tree, noun);
  if (head < 0 || steps > 4) return null;
  const relation = relationOf(tree, noun);
  if (relation === 'obj' || (relation === 'obl' && head < noun)) return subjectOf(tree, head, steps + 1);
  if (relation === 'conj' && tree.tokens[head]!.upos === 'NOUN') return ownerOf(tree, head, steps + 1);
  return null;
}

/** The subject of a participle that hangs on a noun: the noun, or the author of what the noun names ("issued a note saying"). */
function holderOf(tree: Tree, noun: number, steps: number): Source | null {
  const owner = relationOf(tree, noun) === 'obj' || relationOf(tree, noun) === 'obl' ? ownerOf(tree, noun, steps + 1) : null;
  return owner !== null && tree.tokens[noun]!.upos === 'NOUN' ? owner : { head: noun, via: 'noun' };
}

/** The words of a source: its noun phrase without relative clauses, preposition, possessive mark and what is only set beside. */
export function sourceWords(tree: Tree, source: Source, cue: number): readonly number[] {
  const { head } = source;
  if (source.via === 'label' || source.via === 'headline') return labelWords(tree, cue);
  if (source.via === 'signature') return nameLeftOf(tree, head, cue);
  const words = phraseOf(tree, head, token => {
    const relation = relationOf(tree, token);
    if (tree.tokens[token]!.deprel === 'acl:relcl' || relation === 'parataxis' || relation === 'cop' || relation === 'advcl') return true;
    if (relation === 'case') return headOf(tree, token) === head && (token < head || /^['’]s?$/.test(tree.tokens[token]!.form));
    if (relation === 'punct' || relation === 'cc') return false;
    // A clause on a noun, or a predicate taken for a noun phrase, holds the cue or further verbs.
    return (
      isUnder(tree, cue, token) ||
      relation === 'nsubj' ||
      relation === 'ccomp' ||
      (relation === 'acl' && token > head && tree.tokens[token]!.upos === 'VERB')
    );
  });
  // What stands beyond the cue or a quotation mark does not belong to it.
  const [from, to] = [Math.min(head, cue), Math.max(head, cue)];
  const fence = (token: number) => /^(["“”«»„]|''|``)$/.test(tree.tokens[token]!.form);
  let left = head;
  while (left > 0 && left - 1 !== cue && !(fence(left - 1) && from === head)) left--;
  let right = head;
  while (right + 1 < tree.tokens.length && right + 1 !== cue && !(fence(right + 1) && to === head)) right++;
  // "According to him, the talks are over": the comma ends the source.
  if (source.via === 'according') {
    for (let i = head + 1; i <= right; i++) if (/^[,;–—]$/.test(tree.tokens[i]!.form)) right = i - 1;
  }
  return words.filter(token => left <= token && token <= right);
}

function nameLeftOf(tree: Tree, head: number, cue: number): readonly number[] {
  const words: number[] = [];
  for (let i = head; i >= cue && tree.tokens[i]!.upos === 'PROPN'; i--) words.unshift(i);
  return words;
}

/** Everything before the colon or the verb of a headline, back to the last mark. */
function labelWords(tree: Tree, cue: number): readonly number[] {
  let start = cue;
  while (start > 0 && cue - start < 10 && !/^([:;,"“”«»–—|]|''|``)$/.test(tree.tokens[start - 1]!.form)) start--;
  return Array.from({ length: cue - start }, (_, i) => start + i);
}
