import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { caseOf, isPassive, isTimeWord, markOf, ownerOf, type Source, subjectOf } from './source.ts';

/** A possible attribution in one sentence, before it is weighed. */
export interface Frame {
  /** How cue and content hang together: `that`, `bare`, `to`, `obj`, `obl:about`, `noun:that`, `beside` ... */
  readonly name: string;
  /** The cue word. */
  readonly cue: number;
  readonly source: Source | null;
  readonly content: SpanList;
  /** The cue's lemma where it is not the word's own (a headline's capitals hide the verb, a colon has none). */
  readonly lemma?: string;
}

const WH = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whether', 'if']);
const CUE_POS = new Set(['VERB', 'NOUN', 'ADJ', 'AUX']);

/**
 * Every way in which a word of the sentence could introduce what somebody says or holds. Several frames may share a cue; weighing chooses.
 * The frames follow Pareti, "Attribution: A Computational Approach" (Edinburgh 2015), ch. 5: clause, infinitive, noun phrase, preposition.
 */
export function findFrames(tree: Tree, knowledge: StatementKnowledge): readonly Frame[] {
  const frames: Frame[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const { upos, form } = tree.tokens[token]!;
    if (/^according$/i.test(form)) frames.push(...accordingFrames(tree, token));
    if (!CUE_POS.has(upos)) continue;
    if (upos === 'VERB') frames.push(...verbFrames(tree, token, knowledge));
    else if (upos === 'NOUN') frames.push(...nounFrames(tree, token, knowledge));
    else if (upos === 'ADJ') frames.push(...adjectiveFrames(tree, token));
    else frames.push(...copulaFrames(tree, token));
  }
  return frames;
}

/** `that`, `wh` or `bare`: how a complement clause begins. */
function clauseKind(tree: Tree, clause: number): string {
  const mark = childBy(tree, clause, 'mark');
  if (mark >= 0 && tree.tokens[mark]!.lemma === 'that') return 'that';
  const first = phraseOf(tree, clause)[0]!;
  if (mark >= 0 && tree.tokens[mark]!.lemma === 'to') return 'to';
  return WH.has(tree.tokens[first]!.lemma) ? 'wh' : 'bare';
}

function verbFrames(tree: Tree, verb: number, knowledge: StatementKnowledge): Frame[] {
  if (passesOn(tree, verb)) return [];
  const frames: Frame[] = [];
  const source = subjectOf(tree, verb);
  const passive = isPassive(tree, verb);
  const hears = knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma);
  const pre = passive ? 'pass:' : '';
  const other = passive ? null : source === null ? substituteSource(tree, verb) : speakerAbove(tree, verb);
  const add = (name: string, numbers: readonly number[], by: Source | null = source) => {
    const content = spansOf(tree, numbers);
    if (content.length === 0) return;
    frames.push({ name: pre + name, cue: verb, source: by, content });
    if (by === source && other !== null && !name.startsWith('raise')) frames.push({ name: pre + name, cue: verb, source: other, content });
  };
  const outside = (token: number) => source !== null && token === source.head;

  for (const child of tree.children[verb]!) {
    const relation = relationOf(tree, child);
    if (relation === 'ccomp') {
      const words = phraseOf(tree, child);
      const kind = clauseKind(tree, child);
      add(child < verb ? 'before' : kind, words);
      if (child > verb) {
        for (const [variant, fewer] of shortened(tree, child, words)) add(`${kind}${variant}`, fewer);
        const more = tree.children[verb]!.filter(
          next => next > child && relationOf(tree, next) === 'conj' && childBy(tree, next, 'nsubj') >= 0,
        );
        if (more.length > 0) add(`${kind}+conj`, [...words, ...more.flatMap(next => phraseOf(tree, next))]);
      }
      const object = childBy(tree, verb, 'obj', 'iobj');
      if (object > verb && object < child && !hears) add(`obj+${clauseKind(tree, child)}`, [...phraseOf(tree, object), ...words]);
    } else if (relation === 'xcomp' && child > verb) {
      const words = phraseOf(tree, child);
      const kind = childBy(tree, child, 'mark') >= 0 ? 'to' : tree.tokens[child]!.upos === 'VERB' ? 'ing' : 'small';
      const object = childBy(tree, verb, 'obj', 'iobj');
      add(kind, words);
      for (const [variant, fewer] of shortened(tree, child, words)) add(`${kind}${variant}`, fewer);
      if (object > verb && object < child) add(`obj+${kind}`, [...phraseOf(tree, object), ...words]);
      const subject = childBy(tree, verb, 'nsubj');
      if (subject >= 0 && subject < verb) add(`raise:${kind}`, [...phraseOf(tree, subject), ...words], passive ? source : null);
    } else if (relation === 'obj' && child > verb) {
      const phrase = phraseOf(tree, child, token => outside(token));
      const tail = tailOf(tree, verb, child, false);
      add('obj', phrase);
      for (const [variant, fewer] of shortened(tree, child, phrase)) add(`obj${variant}`, fewer);
      if (tail.length > phrase.length) add('obj+tail', tail);
      const [preposition, pair] = objectPair(tree, verb, child, phrase);
      if (pair.length > phrase.length) add(`obj+${preposition}`, pair);
      const all = tailOf(tree, verb, child, true);
      if (all.length > Math.max(tail.length, phrase.length)) add('obj+all', all);
    } else if (relation === 'obl' && tree.tokens[child]!.deprel !== 'obl:agent' && child > verb) {
      const preposition = caseOf(tree, child);
      if (preposition === '' || preposition === 'according to') continue;
      const words = phraseOf(tree, child, token => relationOf(tree, token) === 'case' && headOf(tree, token) === child);
      add(`obl:${preposition}`, words);
      for (const [variant, fewer] of shortened(tree, child, words)) add(`obl${variant}:${preposition}`, fewer);
      const tail = tailOf(tree, verb, child, true).filter(token => !phraseOf(tree, child).includes(token) || words.includes(token));
      if (tail.length > words.length) add(`obl+all:${preposition}`, tail);
    } else if (relation === 'advcl' && child > verb) {
      const mark = childBy(tree, child, 'mark');
      const name = mark >= 0 ? tree.tokens[mark]!.lemma : 'none';
      add(
        `advcl:${name}`,
        phraseOf(tree, child, token => token === mark && name !== 'to'),
      );
    } else if (relation === 'parataxis' && child > verb) {
      add('colon', phraseOf(tree, child));
    } else if (relation === 'nsubj' && passive) {
      const complement = tree.children[verb]!.find(other => other > verb && /^(obl|advcl|xcomp|ccomp|obj)$/.test(relationOf(tree, other)));
      add(
        'subject',
        phraseOf(tree, child, token => tree.tokens[token]!.deprel === 'acl:relcl'),
      );
      if (complement !== undefined) add('subject+all', [...phraseOf(tree, child), ...tailOf(tree, verb, complement, true)]);
    }
  }
  frames.push(
    ...readingFrames(tree, verb, source ?? other, knowledge),
    ...besideFrames(tree, verb, source),
    ...relativeFrames(tree, verb, source),
  );
  return frames;
}

/** "quoted the envoy as saying ...": it is the envoy who says. */
function passesOn({ tokens }: Tree, verb: number): boolean {
  if (!/^(?:cite|quote)$/.test(tokens[verb]!.lemma)) return false;
  return tokens.some(({ xpos }, i) => i > verb && i < verb + 20 && xpos === 'VBG' && tokens[i - 1]!.form === 'as');
}

/** Whether a comma stands before a clause, wherever the parser hung it. */
function isSetOff(tree: Tree, clause: number): boolean {
  const first = phraseOf(tree, clause)[0]!;
  return tree.tokens[first]!.form === ',' || tree.tokens[first - 1]?.form === ',';
}

/** The shorter readings of a content: without what a comma sets off, without a further verb of its own, without a closing adverbial clause. */
function shortened(tree: Tree, head: number, words: readonly number[]): readonly (readonly [string, readonly number[]])[] {
  const tail = withoutTail(tree, head, words);
  const readings: [string, readonly number[]][] = [];
  const add = (name: string, cut: number) => {
    const fewer = words.filter(token => token < cut);
    if (cut > head && fewer.length < words.length && fewer.length !== tail.length) readings.push([name, fewer]);
  };
  if (tail.length < words.length) readings.push(['-tail', tail]);
  const verbs = tree.children[head]!.filter(
    child => child > head && relationOf(tree, child) === 'conj' && /^VB[DZP]$/.test(tree.tokens[child]!.xpos),
  );
  if (verbs.length > 0) add('-conj', phraseOf(tree, verbs.at(-1)!)[0]!);
  const clause = tree.children[head]!.findLast(child => child > head && relationOf(tree, child) === 'advcl');
  if (clause !== undefined && childBy(tree, clause, 'mark') >= 0) add('-adv', phraseOf(tree, clause)[0]!);
  const dash = words.find(token => token > head && /^(?:[–—―;]|--?)$/.test(tree.tokens[token]!.form));
  if (dash !== undefined) add('-dash', dash);
  return readings;
}

/** A phrase without a clause that a comma sets off at its end: "the terms, calling them a trap". */
function withoutTail(tree: Tree, head: number, words: readonly number[]): readonly number[] {
  for (const child of tree.children[head]!) {
    if (child < head || !/^(advcl|conj|parataxis|acl|appos)$/.test(relationOf(tree, child))) continue;
    const first = phraseOf(tree, child)[0]!;
    const mark = first > 0 ? tree.tokens[first - 1]!.form : '';
    if (first > head && (/^[,;–—-]$/.test(mark) || /^[,;–—-]$/.test(tree.tokens[first]!.form))) return words.filter(token => token < first);
  }
  return words;
}

/**
 * "The envoy said he would stay and warned of delays": the second verb may go on from the outer one. Its subject where the verb, in the same
 * tense, is joined to a complement of that one.
 */
function speakerAbove(tree: Tree, verb: number): Source | null {
  if (relationOf(tree, verb) !== 'conj' || childBy(tree, verb, 'nsubj') >= 0) return null;
  const complement = headOf(tree, verb);
  const outer = complement >= 0 && relationOf(tree, complement) === 'ccomp' ? headOf(tree, complement) : -1;
  if (outer < 0 || outer > complement || tree.tokens[outer]!.xpos !== tree.tokens[verb]!.xpos) return null;
  const source = subjectOf(tree, outer);
  return source === null ? null : { ...source, via: 'above' };
}

/** Where the tree names no subject: the noun phrase left of a finite verb, the subject of the sentence for any other form. */
function substituteSource(tree: Tree, verb: number): Source | null {
  const { xpos } = tree.tokens[verb]!;
  if (/^VB[DZP]$/.test(xpos)) {
    for (let i = verb - 1; i >= 0 && verb - i < 12; i--) {
      const { upos } = tree.tokens[i]!;
      if (upos === 'PUNCT' || upos === 'ADV' || upos === 'AUX' || isTimeWord(tree, i)) continue;
      if (!/^(NOUN|PROPN|PRON|NUM)$/.test(upos)) return null;
      let top = i;
      for (let head = headOf(tree, top); head >= 0 && head < verb && isPartOf(tree, top, head); head = headOf(tree, head)) top = head;
      return { head: top, via: 'left' };
    }
    return null;
  }
  const root = tree.tokens.findIndex(token => token.head === 0);
  if (root < 0 || root === verb) return null;
  const subject = childBy(tree, root, 'nsubj');
  return subject >= 0 && subject !== verb ? { head: subject, via: 'main' } : null;
}

/** Whether a noun belongs to the phrase of the noun before it: not one that only follows a comma, nor the day on which somebody spoke. */
function isPartOf(tree: Tree, token: number, head: number): boolean {
  if (!/^(NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[head]!.upos) || isTimeWord(tree, head)) return false;
  return relationOf(tree, token) !== 'conj' || tree.children[token]!.some(child => relationOf(tree, child) === 'cc');
}

/** For a verb of saying whose clause the parser missed: from "that" on, or everything that follows, to the end of the sentence. */
function readingFrames(tree: Tree, verb: number, source: Source | null, knowledge: StatementKnowledge): Frame[] {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!knowledge.speechVerbs.has(lemma) || !/^VB[DZPG]$/.test(xpos) || childBy(tree, verb, 'ccomp') > verb) return [];
  // "who asked for time said ...", "Asked about it, she said ...": another verb says what follows.
  const later = tree.tokens.some((token, i) => i > verb && /^VB[DZPG]$/.test(token.xpos) && knowledge.speechVerbs.has(token.lemma));
  if (later && (verb === 0 || source?.via === 'relative')) return [];
  const frames: Frame[] = [];
  let end = tree.tokens.length;
  for (let i = verb + 1; i < tree.tokens.length; i++) {
    if (/^(["“”;]|''|``)$/.test(tree.tokens[i]!.form)) {
      end = i;
      break;
    }
  }
  const range = (from: number) => Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
  const that = range(verb + 1).find(i => i <= verb + 9 && tree.tokens[i]!.form.toLowerCase() === 'that');
  if (that !== undefined) frames.push({ name: 'read:that', cue: verb, source, content: spansOf(tree, range(that)) });
  if (end - verb > 4) frames.push({ name: 'read:rest', cue: verb, source, content: spansOf(tree, range(verb + 1)) });
  if (end < tree.tokens.length) {
    end = tree.tokens.length;
    frames.push({
      name: that === undefined ? 'read:all' : 'read:that+all',
      cue: verb,
      source,
      content: spansOf(tree, range(that ?? verb + 1)),
    });
  }
  return frames.filter(frame => frame.content.length > 0);
}

/** "likened the plan to a trap", "described him as a friend": the object and the phrase that completes it, without what tells when or where. */
function objectPair(tree: Tree, verb: number, object: number, phrase: readonly number[]): readonly [string, readonly number[]] {
  for (const child of [...tree.children[verb]!, ...tree.children[object]!]) {
    const preposition = /^(obl|nmod|advcl)$/.test(relationOf(tree, child)) ? caseOf(tree, child) || markOf(tree, child) : '';
    if (child < object || !/^(as|to|for|of|with|from|against|into|over)$/.test(preposition)) continue;
    const words = phraseOf(tree, child);
    const core = phrase.filter(token => token < words[0]!);
    return [preposition, [...core, ...(shortened(tree, child, words).at(0)?.[1] ?? words)]];
  }
  return ['', []];
}

/** What follows the verb from its complement on: objects and adverbials, not the next verb of the sentence. */
function tailOf(tree: Tree, verb: number, from: number, clauses: boolean): number[] {
  const tail: number[] = [];
  for (const child of tree.children[verb]!) {
    if (child < from) continue;
    const relation = relationOf(tree, child);
    const takes = clauses ? /^(obj|obl|xcomp|advmod|advcl|ccomp)$/ : /^(obj|obl|xcomp|advmod)$/;
    // "attacked the envoy, saying ..." begins something new.
    if (/^(advcl|xcomp|ccomp|parataxis)$/.test(relation) && isSetOff(tree, child)) break;
    if (takes.test(relation)) tail.push(...phraseOf(tree, child));
  }
  return tail.sort((a, b) => a - b);
}

/** The verb set beside or between what is said: "The talks, he said, are over"; "as he put it". */
function besideFrames(tree: Tree, verb: number, source: Source | null): Frame[] {
  const relation = relationOf(tree, verb);
  const head = headOf(tree, verb);
  if (head < 0 || (relation !== 'parataxis' && relation !== 'advcl' && relation !== 'discourse')) return [];
  const mark = childBy(tree, verb, 'mark');
  const as = relation === 'advcl' && mark >= 0 && tree.tokens[mark]!.lemma === 'as';
  if (relation === 'advcl' && !as) return [];
  const content = spansOf(
    tree,
    phraseOf(tree, head, token => token === verb),
  );
  return content.length > 0 ? [{ name: as ? 'as' : verb > head ? 'beside' : 'beside:first', cue: verb, source, content }] : [];
}

/** "the terms that the envoy rejected". */
function relativeFrames(tree: Tree, verb: number, source: Source | null): Frame[] {
  if (tree.tokens[verb]!.deprel !== 'acl:relcl' || source === null || source.via !== 'subject') return [];
  const noun = headOf(tree, verb);
  const words = phraseOf(tree, noun, token => token === verb);
  const complement = tree.children[verb]!.filter(child => child > verb && /^(xcomp|ccomp)$/.test(relationOf(tree, child)));
  const content = spansOf(
    tree,
    [...words, ...complement.flatMap(child => phraseOf(tree, child))].sort((a, b) => a - b),
  );
  return content.length > 0 ? [{ name: 'relative', cue: verb, source, content }] : [];
}

function nounFrames(tree: Tree, noun: number, knowledge: StatementKnowledge): Frame[] {
  const frames: Frame[] = [];
  const source = ownerOf(tree, noun);
  // "said in a note that ..." is what "said" introduces.
  const above = headOf(tree, noun);
  const told = above >= 0 && above < noun && knowledge.speechVerbs.has(tree.tokens[above]!.lemma);
  for (const child of tree.children[noun]!) {
    if (child < noun) continue;
    const relation = relationOf(tree, child);
    const words = phraseOf(tree, child);
    if (relation === 'acl' || relation === 'ccomp' || relation === 'advcl') {
      const mark = childBy(tree, child, 'mark');
      const lemma = mark >= 0 ? tree.tokens[mark]!.lemma : '';
      const first = tree.tokens[words[0]!]!.lemma;
      if ((lemma !== '' || first === 'that') && !(told && (lemma || first) === 'that'))
        frames.push({ name: `noun:${lemma || 'that'}`, cue: noun, source, content: spansOf(tree, words) });
    } else if (relation === 'nmod') {
      const preposition = caseOf(tree, child);
      if (preposition === '' || preposition === 'by' || preposition === 'from') continue;
      const inner = words.filter(token => !(relationOf(tree, token) === 'case' && headOf(tree, token) === child && token < child));
      frames.push({ name: `noun:${preposition}`, cue: noun, source, content: spansOf(tree, inner) });
    }
  }
  const that = tree.tokens.findIndex((token, i) => i > noun && i <= noun + 6 && token.form === 'that');
  if (knowledge.speechNouns.has(tree.tokens[noun]!.lemma) && that > noun && !told) {
    const words = Array.from({ length: tree.tokens.length - that }, (_, i) => that + i);
    const before = Array.from({ length: that - noun - 1 }, (_, i) => noun + 1 + i);
    const by = before.find(i => tree.tokens[i]!.upos !== 'VERB' && /^(from|by|of)$/.test(caseOf(tree, i)));
    frames.push({
      name: 'noun:read:that',
      cue: noun,
      source: source ?? (by === undefined ? null : { head: by, via: 'owner' }),
      content: spansOf(tree, words),
    });
  }
  return frames.filter(frame => frame.content.length > 0);
}

/** "confident that", "ready to", "worried about". */
function adjectiveFrames(tree: Tree, adjective: number): Frame[] {
  const source = subjectOf(tree, adjective);
  const frames: Frame[] = [];
  for (const child of tree.children[adjective]!) {
    if (child < adjective) continue;
    const relation = relationOf(tree, child);
    let name = '';
    let words = phraseOf(tree, child);
    if (relation === 'ccomp') name = clauseKind(tree, child);
    else if (relation === 'xcomp' || (relation === 'advcl' && clauseKind(tree, child) === 'to')) name = 'to';
    else if (relation === 'obl') {
      name = caseOf(tree, child);
      words = words.filter(token => !(relationOf(tree, token) === 'case' && headOf(tree, token) === child));
    }
    if (name !== '') frames.push({ name: `adj:${name}`, cue: adjective, source, content: spansOf(tree, words) });
  }
  return frames.filter(frame => frame.content.length > 0);
}

/** "His claim was that ...": the noun is the cue. */
function copulaFrames(tree: Tree, copula: number): Frame[] {
  const subject = childBy(tree, copula, 'nsubj');
  const clause = childBy(tree, copula, 'ccomp');
  if (subject < 0 || clause < 0 || tree.tokens[subject]!.upos !== 'NOUN') return [];
  const content = spansOf(tree, phraseOf(tree, clause));
  return content.length > 0 ? [{ name: 'noun:be', cue: subject, source: ownerOf(tree, subject), content }] : [];
}

/** "According to the envoy, ...": what remains of the clause, or of the whole sentence. */
function accordingFrames(tree: Tree, word: number): Frame[] {
  const noun = relationOf(tree, word) === 'case' ? headOf(tree, word) : childBy(tree, word, 'obl', 'nmod', 'obj');
  if (noun < 0) return [];
  const source: Source = { head: noun, via: 'according' };
  const first = tree.tokens.slice(0, word).every(token => token.upos === 'PUNCT' || token.upos === 'CCONJ');
  if (first) {
    const comma = tree.tokens.findIndex((token, i) => i > noun && token.form === ',');
    const content =
      comma < 0
        ? []
        : spansOf(
            tree,
            Array.from({ length: tree.tokens.length - comma - 1 }, (_, i) => comma + 1 + i),
          );
    if (content.length > 0) return [{ name: 'according:first', cue: word, source, content }];
  }
  const top = relationOf(tree, word) === 'case' ? noun : word;
  const frames: Frame[] = [];
  const seen = new Set<string>();
  for (let at = headOf(tree, top), steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    if (!CLAUSE.test(relationOf(tree, at))) continue;
    const content = spansOf(
      tree,
      phraseOf(tree, at, token => token === top),
    );
    const name = headOf(tree, at) < 0 ? 'according:sentence' : 'according:clause';
    if (content.length > 0 && !seen.has(name)) frames.push({ name, cue: word, source, content });
    seen.add(name);
  }
  return frames;
}

const CLAUSE = /^(root|ccomp|parataxis|conj|advcl|csubj)$/;
