import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { childBy, headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';

/**
 * Whether a capital or a seat of government speaks and acts for its state here ("Tokyo rejected the offer", "talks with Paris") and is not
 * only where something happens ("in Tokyo", "the envoys reached Paris").
 */
export function standsForState(tree: Tree, token: number, knowledge: ActorKnowledge, steps = 0): boolean {
  if (steps > 4) return false;
  const head = headOf(tree, token);
  const relation = relationOf(tree, token);
  const preposition = childBy(tree, token, 'case');
  const link = preposition >= 0 && preposition < token ? tree.tokens[preposition]!.lemma.toLowerCase() : '';
  if (knowledge.placePrepositions.has(link)) return false;
  const above = head < 0 ? undefined : tree.tokens[head]!;
  switch (relation) {
    case 'conj':
      return head >= 0 && standsForState(tree, head, knowledge, steps + 1);
    case 'nsubj':
      if (tree.tokens[token]!.deprel === 'nsubj:pass' && above !== undefined && knowledge.placeVerbs.has(above.lemma)) return false;
      // "Paris is a city", "Rome was quiet": nothing is done.
      return (
        above !== undefined &&
        (above.upos === 'VERB' ||
          childBy(tree, head, 'cop') < 0 ||
          /^(ready|willing|prepared|open|opposed|keen|reluctant|determined|eager|adamant|unwilling|able|responsible|sure|confident)$/.test(
            above.lemma,
          ))
      );
    case 'obj':
    case 'iobj':
      return above !== undefined && !knowledge.placeVerbs.has(above.lemma);
    case 'obl':
    case 'nmod':
      if (tree.tokens[token]!.deprel === 'nmod:poss') return above !== undefined && knowledge.speechNouns.has(above.lemma);
      if (/^(with|between|by|against|among)$/.test(link)) return true;
      if (/^(from|of|for)$/.test(link))
        return above !== undefined && (knowledge.speechNouns.has(above.lemma) || above.upos === 'VERB') && link !== 'of';
      return link.startsWith('according');
    case 'compound':
      return false;
    case 'root':
      return false;
    default:
      return false;
  }
}
