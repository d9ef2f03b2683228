import type { Sentence, Token } from '../model/syntax.ts';

/**
 * Builds a sentence from a small notation, for tests on hand-built trees: one word a line, `form lemma UPOS head deprel [XPOS]`, head 1-based,
 * 0 the root. The text is the forms joined by single spaces; offsets count from `offset`.
 *
 * @example buildSentence(`
 *   Norway norway PROPN 2 nsubj
 *   agreed agree  VERB  0 root  VBD
 * `)
 * @throws Error on a line with fewer than five fields or a head outside the sentence.
 */
export function buildSentence(notation: string, offset = 0): { sentence: Sentence; text: string } {
  const lines = notation.trim().split('\n');
  const tokens: Token[] = [];
  let at = offset;
  for (const line of lines) {
    const [form, lemma, upos, head, deprel, xpos = ''] = line.trim().split(/\s+/);
    if (!form || !lemma || !upos || !head || !deprel) throw new Error(`"${line.trim()}" is not form lemma UPOS head deprel`);
    if (!(Number(head) >= 0 && Number(head) <= lines.length)) throw new Error(`"${line.trim()}": there is no word ${head}`);
    tokens.push({ form, lemma, upos, xpos, head: Number(head), deprel, start: at, end: at + form.length });
    at += form.length + 1;
  }
  return { sentence: { start: offset, end: at - 1, tokens }, text: tokens.map(({ form }) => form).join(' ') };
}
