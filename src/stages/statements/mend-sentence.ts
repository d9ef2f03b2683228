import type { Sentence, Token } from '../../model/index.ts';

/**
 * The sentence with one tree: heads outside of it and circles of heads are hung on its root, so that whoever follows heads comes to an end.
 * A sound sentence is returned as it is.
 */
export function mendSentence(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const heads = tokens.map(({ head }) => (Number.isInteger(head) && head >= 0 && head <= tokens.length ? head : -1));
  const root = Math.max(0, heads.indexOf(0));
  const broken = new Set<number>();
  heads.forEach((head, token) => {
    if (head < 0 || (head === 0 && token !== root)) broken.add(token);
  });
  if (heads[root] !== 0) broken.add(root);
  // 0 not seen, otherwise the walk in which a token was met: met again in the same walk, it lies on a circle.
  const met = new Int32Array(tokens.length);
  for (let first = 0; first < tokens.length; first++) {
    let at = first;
    while (met[at] === 0) {
      met[at] = first + 1;
      if (at === root || broken.has(at)) break;
      at = heads[at]! - 1;
    }
    if (met[at] === first + 1 && at !== root && !broken.has(at) && heads[at] !== 0) broken.add(at);
  }
  if (broken.size === 0) return sentence;
  return { ...sentence, tokens: tokens.map((token, i) => (broken.has(i) ? hung(token, i === root ? 0 : root + 1) : token)) };
}

function hung(token: Token, head: number): Token {
  return { ...token, head, deprel: head === 0 ? 'root' : 'dep' };
}
