import type { Sentence } from '../../src/model/index.ts';

/**
 * What is wrong with sentences read from a text, `null` where nothing is: offsets in range and in order, every word the slice it covers,
 * every sentence from its first word to its last, exactly one root in each, and no cycle of heads.
 */
export function faultOf(text: string, sentences: readonly Sentence[]): string | null {
  let last = 0;
  for (const [number, { start, end, tokens }] of sentences.entries()) {
    const fault = (what: string): string => `sentence ${number + 1}, ${what}: ${JSON.stringify(text.slice(start, end))}`;
    if (tokens.length === 0) return fault('no words');
    if (start !== tokens[0]!.start || end !== tokens.at(-1)!.end) return fault('it does not reach from its first word to its last');
    for (const token of tokens) {
      if (token.start < last || token.end <= token.start || token.end > text.length) return fault(`offsets ${token.start}-${token.end}`);
      if (token.form !== text.slice(token.start, token.end)) return fault(`"${token.form}" is not its slice`);
      if (/^\s|\s$/.test(token.form)) return fault('white space in a word');
      if (token.lemma === '' || token.upos === '' || token.deprel === '') return fault(`"${token.form}" lacks a value`);
      if (!Number.isInteger(token.head) || token.head < 0 || token.head > tokens.length) return fault(`head ${token.head}`);
      if ((token.head === 0) !== (token.deprel === 'root')) return fault(`head ${token.head} is ${token.deprel}`);
      last = token.end;
    }
    const roots = tokens.filter(token => token.head === 0).length;
    if (roots !== 1) return fault(`${roots} roots`);
    if (hasCycle(tokens)) return fault('a cycle of heads');
  }
  return null;
}

/** Follows heads upwards from every word; a word seen on the same way before is a cycle. */
function hasCycle(tokens: Sentence['tokens']): boolean {
  const seenOn = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    let at = i;
    while (at >= 0 && seenOn[at] === 0) {
      seenOn[at] = i + 1;
      at = tokens[at]!.head - 1;
    }
    if (at >= 0 && seenOn[at] === i + 1) return true;
  }
  return false;
}
