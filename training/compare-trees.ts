import type { Sentence } from '../src/model/index.ts';
import type { GoldDocument } from './treebank.ts';

/** Shares of the gold words, 0 to 1: found as words, and found with the same tag, lemma, head, head and relation. */
export interface TreeScores {
  readonly words: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
  /** Share of the gold sentences that were found. */
  readonly sentences: number;
  /** What UAS would be if every word hung on the one before it, or on the one after it, whichever is better. */
  readonly branching: number;
}

/** Reads the text of gold documents with `parse` and compares: recall over words, which are the same when they cover the same characters. */
export function compareTrees(documents: readonly GoldDocument[], parse: (text: string) => readonly Sentence[]): TreeScores {
  const right = { words: 0, upos: 0, lemmas: 0, uas: 0, las: 0, sentences: 0, before: 0, after: 0 };
  let words = 0;
  let sentences = 0;
  for (const document of documents) {
    const found = parse(document.text);
    const spans = new Set(found.map(({ start, end }) => `${start}-${end}`));
    const tokens = new Map(
      found.flatMap(sentence =>
        sentence.tokens.map(token => [`${token.start}-${token.end}`, { ...token, headAt: sentence.tokens[token.head - 1]?.start ?? -1 }]),
      ),
    );
    for (const sentence of document.sentences) {
      sentences += 1;
      if (spans.has(`${sentence[0]!.start}-${sentence.at(-1)!.end}`)) right.sentences += 1;
      for (const [i, word] of sentence.entries()) {
        words += 1;
        if (word.head === i - 1) right.before += 1;
        if (word.head === i + 1 || (word.head < 0 && i === sentence.length - 1)) right.after += 1;
        const token = tokens.get(`${word.start}-${word.end}`);
        if (!token) continue;
        right.words += 1;
        if (token.upos === word.upos) right.upos += 1;
        if (token.lemma === word.lemma) right.lemmas += 1;
        if (token.headAt !== (sentence[word.head]?.start ?? -1)) continue;
        right.uas += 1;
        if (token.deprel === word.deprel) right.las += 1;
      }
    }
  }
  const { before, after, sentences: whole, ...rest } = right;
  const share = (count: number): number => count / words;
  return {
    ...(Object.fromEntries(Object.entries(rest).map(([name, count]) => [name, share(count)])) as Record<keyof typeof rest, number>),
    sentences: whole / sentences,
    branching: share(Math.max(before, after)),
  };
}
