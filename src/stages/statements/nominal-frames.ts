import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { clauseKind, type Frame } from './frame.ts';
import { caseOf, ownerOf, subjectOf } from './source.ts';

/** "his claim that ...", "the call for ...": the noun is the cue, its owner the source. */
export function nounFrames(tree: Tree, noun: number, knowledge: StatementKnowledge): Frame[] {
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
export function adjectiveFrames(tree: Tree, adjective: number): Frame[] {
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
export function copulaFrames(tree: Tree, copula: number): Frame[] {
  const subject = childBy(tree, copula, 'nsubj');
  const clause = childBy(tree, copula, 'ccomp');
  if (subject < 0 || clause < 0 || tree.tokens[subject]!.upos !== 'NOUN') return [];
  const content = spansOf(tree, phraseOf(tree, clause));
  return content.length > 0 ? [{ name: 'noun:be', cue: subject, source: ownerOf(tree, subject), content }] : [];
}
