import type { Sentence, Token } from '../../model/index.ts';
import type { Paragraph } from './paragraphs.ts';

/** Abbreviated titles after which no sentence ends. */
const TITLE = /\b(?:Adm|Brig|Capt|Col|Dr|Gen|Gov|Hon|Lt|Maj|Messrs|Mr|Mrs|Ms|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|St)\.$/;

/**
 * Joins sentences that were cut at an abbreviation: within a paragraph the next one goes on in lower case after a full stop or a bracket,
 * as in "Senator Ann Lee (N.H.) | said that ...". The second root hangs on the first as a parataxis.
 */
export function rejoinSentences(text: string, sentences: readonly Sentence[], paragraphs: readonly Paragraph[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  let paragraph = 0;
  for (const sentence of sentences) {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= sentence.start) paragraph++;
    const last = joined.at(-1);
    if (last !== undefined && last.start >= (paragraphs[paragraph]?.start ?? 0) && goesOn(text, last, sentence))
      joined[joined.length - 1] = join(last, sentence);
    else joined.push(sentence);
  }
  return joined;
}

function goesOn(text: string, { tokens }: Sentence, next: Sentence): boolean {
  if (!/[.)]$/.test(tokens.at(-1)!.form)) return false;
  if (TITLE.test(text.slice(tokens.at(-1)!.end - 7, tokens.at(-1)!.end)) && /^\p{Lu}/u.test(next.tokens[0]!.form)) return true;
  return /^[\s)\],]*\p{Ll}/u.test(text.slice(tokens.at(-1)!.end, next.start + 12)) && !/^\p{Ll}[.)]/u.test(next.tokens[0]!.form);
}

function join(first: Sentence, second: Sentence): Sentence {
  const shift = first.tokens.length;
  const root = first.tokens.findIndex(({ head }) => head === 0) + 1;
  const moved = second.tokens.map(
    (token): Token =>
      token.head === 0 && root > 0 ? { ...token, head: root, deprel: 'parataxis' } : { ...token, head: token.head + shift },
  );
  return { ...first, end: second.end, tokens: [...first.tokens, ...moved] };
}
