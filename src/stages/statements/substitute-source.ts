import { childBy, headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { isTimeWord, type Source, subjectOf } from './source.ts';

/**
 * "The envoy said he would stay and warned of delays": the second verb may go on from the outer one. Its subject where the verb, in the same
 * tense, is joined to a complement of that one.
 */
export function speakerAbove(tree: Tree, verb: number): Source | null {
  if (relationOf(tree, verb) !== 'conj' || childBy(tree, verb, 'nsubj') >= 0) return null;
  const complement = headOf(tree, verb);
  const outer = complement >= 0 && relationOf(tree, complement) === 'ccomp' ? headOf(tree, complement) : -1;
  if (outer < 0 || outer > complement || tree.tokens[outer]!.xpos !== tree.tokens[verb]!.xpos) return null;
  const source = subjectOf(tree, outer);
  return source === null ? null : { ...source, via: 'above' };
}

/** Where the tree names no subject: the noun phrase left of a finite verb, the subject of the sentence for any other form. */
export function substituteSource(tree: Tree, verb: number): Source | null {
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
