import type { Sentence, Span } from '../model/index.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** Content lemmas inside a span, those under the spans `without` left out: what an issue is about, in a form that two outlets share. */
export function termsIn(sentence: Sentence, span: Span, empty: ReadonlySet<string>, without: readonly Span[] = []): Set<string> {
  const terms = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end || !CONTENT.has(token.upos)) continue;
    if (without.some(({ start, end }) => token.start < end && token.end > start)) continue;
    const lemma = token.lemma.toLowerCase();
    if (lemma.length > 1 && !empty.has(lemma)) terms.add(lemma);
  }
  return terms;
}

/** Share of the smaller set that the other has too; 0 where one is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const term of small) if (large.has(term)) common++;
  return common / small.size;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 0;
  let common = 0;
  for (const term of a) if (b.has(term)) common++;
  return common / (a.size + b.size - common);
}
