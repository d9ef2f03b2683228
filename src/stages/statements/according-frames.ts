import { childBy, headOf, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import type { Source } from './source.ts';

const CLAUSE = /^(root|ccomp|parataxis|conj|advcl|csubj)$/;

/** "According to the envoy, ...": what remains of the clause, or of the whole sentence. */
export function accordingFrames(tree: Tree, word: number): Frame[] {
  const own = childBy(tree, word, 'obl', 'nmod', 'obj');
  const named = own < 0 && relationOf(tree, word) === 'case' ? headOf(tree, word) : own;
  // "According to him, today ...": a comma parts what is not meant.
  if (named < 0 || tree.tokens.slice(word, named).some(({ form }) => form === ',')) return [];
  // A given name taken for the head of the name.
  const whole = /^(?:compound|flat)$/.test(relationOf(tree, named)) && tree.tokens[named]!.upos === 'PROPN' && headOf(tree, named) >= 0;
  const noun = whole ? headOf(tree, named) : named;
  const source: Source = { head: noun, via: 'according' };
  const first = tree.tokens.slice(0, word).every(token => token.upos === 'PUNCT' || token.upos === 'CCONJ');
  if (first) {
    const comma = endOfSource(tree, noun);
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

/** The comma after the source; a relative clause on it belongs to it: "According to Lind, who owns the mill, ...". */
function endOfSource({ tokens }: Tree, noun: number): number {
  const comma = tokens.findIndex(({ form }, i) => i > noun && form === ',');
  if (comma < 0 || !/^(?:who|whose|which)$/.test(tokens[comma + 1]?.form ?? '')) return comma;
  const next = tokens.findIndex(({ form }, i) => i > comma && form === ',');
  return next < 0 ? comma : next;
}
