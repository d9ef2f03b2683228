import type { Sentence, Span, Token } from '../../model/index.ts';
import type { CorefInput } from './coref-input.ts';

/** A word of a sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly token: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const ENDS = new Set(['ADP', 'SCONJ', 'VERB', 'AUX', 'PUNCT']);

/**
 * The noun that a phrase names: the last one before a comma, a preposition, a verb or a relative pronoun ends its core ("United States airframer |,
 * which"). Order tells it more surely than trees do in long compounds. The head of the tree where there is no noun.
 */
export function nounOf(input: CorefInput, span: Span): Place | null {
  const place = headOf(input, span);
  if (!place) return null;
  const { tokens } = place.sentence;
  let noun = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, upos, xpos } = tokens[i]!;
    if (start < span.start || end > span.end) continue;
    if (noun >= 0 && (upos === 'CCONJ' || xpos.startsWith('W') || (ENDS.has(upos) && tokens[i]!.form !== '-'))) break;
    if (NOMINAL.has(upos) && !(upos === 'NUM' && noun >= 0 && !/\p{L}/u.test(tokens[i]!.form) && tokens[noun]!.upos !== 'PROPN')) noun = i;
  }
  return noun < 0 ? place : { sentence: place.sentence, token: noun };
}

/** Whether a phrase joins two things ("X and Y"), and is neither of them. */
export function isCoordinated({ sentence, token }: Place, span: Span): boolean {
  const next = sentence.tokens.slice(token + 1).filter(({ start }) => start < span.end);
  return next.some(
    ({ upos, start }, i) =>
      upos === 'CCONJ' && start < span.end && !next.slice(0, i).some(word => ENDS.has(word.upos) && word.form !== ','),
  );
}

/** The word of a span that hangs on nothing inside it. */
export function headOf({ sentences }: CorefInput, span: Span): Place | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (!sentence) return null;
  const inside = (word: Token | undefined) => word !== undefined && word.start < span.end && word.end > span.start;
  const token = sentence.tokens.findIndex(word => inside(word) && word.upos !== 'PUNCT' && !inside(sentence.tokens[word.head - 1]));
  return token < 0 ? null : { sentence, token };
}
