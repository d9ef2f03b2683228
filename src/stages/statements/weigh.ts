import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import { beforeQuotation, lastInside } from './quoted.ts';
import { quotationAt, type Reading } from './reading.ts';
import { isPassive } from './source.ts';
import { lengthOf, sharedLength } from './spans.ts';

/**
 * The features of a possible attribution: the cue's lemma and frame, what kind of word its source is, and the circumstances (negation,
 * modal, conditional, quotation marks). All are words of the language or grammatical terms, never names.
 */
export function featuresOf(reading: Reading, tree: Tree, frame: Frame, knowledge: StatementKnowledge): readonly string[] {
  const cue = tree.tokens[frame.cue]!;
  const { name } = frame;
  const lemma = frame.lemma ?? (cue.upos === 'PROPN' ? '' : cue.lemma);
  const source = sourceKind(reading, tree, frame);
  const features = [
    '',
    `f:${name}`,
    `l:${lemma}`,
    `lf:${lemma}|${name}`,
    `s:${source}`,
    `fs:${name}|${source}`,
    `p:${cue.xpos}|${cue.deprel}`,
  ];
  features.push(`fp:${name}|${cue.xpos}`, `ls:${lemma}|${source}`);
  if (frame.source !== null) features.push(`v:${frame.source.via}|${name}`);
  for (const child of tree.children[frame.cue]!) {
    const token = tree.tokens[child]!;
    const relation = relationOf(tree, child);
    if (relation === 'advmod' && /^(not|never|n['’]t)$/.test(token.lemma)) features.push('neg', `neg:${lemma}`);
    else if (token.upos === 'AUX') features.push(`aux:${token.lemma}`);
    else if (relation === 'mark') features.push(`mark:${token.lemma}`);
    else if (relation === 'case') features.push(`case:${token.lemma}`);
    else if (relation === 'compound' && token.deprel === 'compound:prt') features.push(`prt:${lemma}|${token.lemma}`);
    else if (relation === 'cop') features.push('cop');
  }
  const object = childBy(tree, frame.cue, 'obj');
  if (object >= 0 && tree.tokens[object]!.upos === 'NOUN') {
    features.push(`o:${tree.tokens[object]!.lemma}`);
    features.push(`lo:${lemma}|${tree.tokens[object]!.lemma}`);
  }
  features.push(`in:${nestedIn(tree, frame.cue, knowledge)}`);
  const head = headOf(tree, frame.cue);
  if (head >= 0) features.push(`h:${wordAbove(tree, frame.cue, knowledge)}|${cue.deprel}`);
  features.push(`kf:${kindOfCue(lemma, knowledge)}|${name}`);
  if (isPassive(tree, frame.cue)) features.push(`passive|${source}`);
  const length = lengthOf(frame.content);
  // A clause is whole however short it is; a phrase of few letters is often a part of something else.
  const size = Math.floor(Math.log2(length + 1));
  features.push(`len:${Math.min(7, holdsFiniteVerb(tree, frame) ? Math.max(CLAUSE_SIZE, size) : size)}|${name.split(':')[0]}`);
  if (name.startsWith('read:that')) {
    const that = tree.tokens.findIndex(token => token.start >= frame.content[0]![0]);
    features.push(`rt:${tree.tokens.some((token, i) => i > frame.cue && i < that && token.upos === 'VERB')}|${name}`);
  }
  const label = name.startsWith('label');
  if (/-conj|^bare$|^that$/.test(name)) features.push(`cj:${joinedSpeech(tree, frame, knowledge)}|${name}`);
  const cueQuote = quotationAt(reading, cue.start);
  if (cueQuote !== undefined && !label) features.push(cueQuote.end - cueQuote.start > 60 ? 'inside:long' : 'inside:short');
  let quoted = 0;
  for (const q of reading.outer) {
    if (q.start > frame.content.at(-1)![1]) break;
    quoted += sharedLength(frame.content, [[q.start, q.end]]);
  }
  const share = quoted / Math.max(1, length);
  if (!label) features.push(`q:${share === 0 ? 'no' : share > 0.9 ? 'all' : 'some'}|${name}`);
  features.push(...edgeFeatures(reading, tree, frame));
  return features;
}

/** The word that a cue completes; of the one that a joined or an adverbial clause hangs on only the kind, since it tells nothing of the clause. */
function wordAbove(tree: Tree, cue: number, knowledge: StatementKnowledge): string {
  const { upos, lemma } = tree.tokens[headOf(tree, cue)]!;
  if (upos === 'PROPN') return 'name';
  return /^(?:conj|parataxis|advcl|acl)$/.test(relationOf(tree, cue)) ? `${upos}:${kindOfCue(lemma, knowledge)}` : lemma;
}

/** What kind of act a cue names, by the words of the language: what holds for one verb of saying holds for a rarer one. */
export function kindOfCue(
  lemma: string,
  { speechVerbs, speechNouns, headlineVerbs, topicVerbs, judgingVerbs, factuality }: StatementKnowledge,
): string {
  if (topicVerbs.has(lemma)) return 'talk';
  if (factuality.denials.has(lemma)) return 'denial';
  if (factuality.questions.has(lemma)) return 'question';
  if (factuality.opinions.has(lemma)) return 'opinion';
  if (factuality.intentions.has(lemma)) return 'intention';
  if (judgingVerbs.has(lemma)) return 'judgement';
  if (speechVerbs.has(lemma)) return 'speech';
  if (headlineVerbs.has(lemma)) return 'act';
  return speechNouns.has(lemma) ? 'word' : 'other';
}

/** Whether a complement is joined to a verb in the cue's own tense: of saying, another, or none. */
function joinedSpeech(tree: Tree, { cue }: Frame, knowledge: StatementKnowledge): string {
  for (const complement of tree.children[cue]!) {
    if (complement < cue || relationOf(tree, complement) !== 'ccomp') continue;
    for (const joined of tree.children[complement]!) {
      if (relationOf(tree, joined) !== 'conj' || childBy(tree, joined, 'nsubj') >= 0) continue;
      const { xpos, lemma } = tree.tokens[joined]!;
      const same = xpos === tree.tokens[cue]!.xpos ? 'same' : 'other';
      return `${knowledge.speechVerbs.has(lemma) ? 'speech' : 'plain'}:${same}:${tree.tokens[complement]!.xpos === xpos}`;
    }
  }
  return 'none';
}

/** Binary logarithm of the length of an ordinary clause. */
const CLAUSE_SIZE = 5;

function holdsFiniteVerb(tree: Tree, { content, cue }: Frame): boolean {
  return tree.tokens.some(
    ({ xpos, start, end }, i) => i !== cue && /^(?:VB[DZP]|MD)$/.test(xpos) && content.some(([s, e]) => s <= start && end <= e),
  );
}

/** Whether a short quotation is written as titles are: "War and Peace". */
export function isTitle(quotation: string): boolean {
  const words = quotation.match(/\p{L}+/gu) ?? [];
  const long = words.filter(word => word.length > 3);
  return (
    long.length > 0 &&
    words.length <= 8 &&
    long.every(word => /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words[0]!) &&
    !/[.,?!]\P{L}$/u.test(quotation)
  );
}

/** How the content lies to quotation marks and to the cue. */
function edgeFeatures(reading: Reading, tree: Tree, { cue, name, content }: Frame): string[] {
  const features: string[] = [];
  const from = content[0]![0];
  const to = content.at(-1)![1];
  const kind = name === 'last:inverted' ? name : name.replace(/:.*/, '');
  for (const q of reading.outer) {
    if (q.end <= from) continue;
    if (q.start >= to) break;
    const shared = sharedLength(content, [[q.start, q.end]]);
    if (shared > 0 && shared < 0.8 * (q.end - q.start)) features.push(`cuts|${kind}`, `cuts:${q.end - q.start > 40 ? 'long' : 'short'}`);
    if (q.start <= from + 1 || q.end >= to - 1) {
      const size = q.end - q.start > 40 ? 'long' : 'short';
      const before = beforeQuotation(reading, q);
      if (isTitle(reading.text.slice(q.start, q.end))) features.push(`qt:title|${kind}`);
      if (q.start <= from + 1) features.push(`qs:${before}|${kind}|${size}`);
      if (q.end >= to - 1) features.push(`qe:${lastInside(reading.text, q).replace(/[^.,?!]/, 'w')}|${kind}|${size}`);
      if (q.start <= from + 1 && q.end >= to - 1)
        features.push(`qq:${before}|${name}`, `qc:${/^\P{L}*\p{Lu}/u.test(reading.text.slice(q.start, q.start + 4))}|${name}`);
    }
  }
  const { start, end } = tree.tokens[cue]!;
  const gap = end <= from ? reading.text.slice(end, from) : to <= start ? reading.text.slice(to, start) : null;
  if (gap !== null) {
    const marks = [...gap.replace(/[^,:;.?!–—―"“”()]/gu, '')].slice(0, 3).join('');
    features.push(
      `gap:${marks}|${kind}|${end <= from ? 'after' : 'before'}`,
      `far:${Math.min(6, Math.floor(Math.log2(gap.length + 1)))}|${kind}`,
    );
  }
  const first = tree.tokens.find(token => token.start >= from && token.upos !== 'PUNCT');
  if (first !== undefined && first.upos !== 'PROPN') features.push(`c1:${first.lemma}|${kind}`);
  const next = tree.tokens[cue + 1];
  if (next !== undefined) features.push(`nx:${next.upos === 'PROPN' || next.upos === 'NUM' ? next.upos : next.form.toLowerCase()}|${kind}`);
  const previous = tree.tokens[cue - 1];
  if (previous !== undefined)
    features.push(`pv:${previous.upos === 'PROPN' || previous.upos === 'NUM' ? previous.upos : previous.form.toLowerCase()}|${kind}`);
  return features;
}

/** Whether the cue lies in the complement of another verb, and of which kind: only the outermost statement is told. */
function nestedIn(tree: Tree, cue: number, knowledge: StatementKnowledge): string {
  for (let at = cue, steps = 0; steps < 12; steps++) {
    const head = headOf(tree, at);
    if (head < 0) return 'none';
    const relation = relationOf(tree, at);
    if (relation === 'ccomp' || relation === 'xcomp' || relation === 'parataxis') {
      const says = knowledge.speechVerbs.has(tree.tokens[head]!.lemma);
      return `${relation}:${says ? 'speech' : 'other'}:${at === cue ? 'self' : 'below'}`;
    }
    at = head;
  }
  return 'none';
}

function sourceKind(reading: Reading, tree: Tree, frame: Frame): string {
  if (frame.source === null) return 'none';
  const token = tree.tokens[frame.source.head]!;
  if (frame.source.via === 'relative') return 'relative';
  if (token.upos === 'PRON') return /^(i|we|he|she|they|it|you|who)$/.test(token.lemma) ? token.lemma : `pron`;
  if (token.upos === 'PROPN') {
    const entity = reading.entities.find(e => e.start <= token.start && token.end <= e.end);
    return entity === undefined ? 'name' : `name:${entity.type}`;
  }
  return token.xpos === 'NNS' ? 'nouns' : token.upos.toLowerCase();
}
