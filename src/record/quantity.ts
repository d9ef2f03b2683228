import type { Bound, RecordKnowledge, Sentence } from '../model/index.ts';
import { childrenOf } from './resolve.ts';

export interface Quantity {
  readonly count: number | null;
  readonly bound: Bound;
  /** As printed: "up to 1,200". */
  readonly start: number;
  readonly end: number;
}

/** `1,200` -> 1200, `twelve` -> 12; null for what is no whole number. */
export function readNumber(form: string, knowledge: RecordKnowledge): number | null {
  const plain = form.toLowerCase();
  if (Object.hasOwn(knowledge.numberWords, plain)) return knowledge.numberWords[plain]!;
  if (!/^\d{1,3}(?:[,. \u00a0\u202f]\d{3})+$|^\d+$/.test(plain)) return null;
  const value = Number(plain.replace(/[^\d]/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** The number on a noun with what binds it: "up to 1,200 captives", "all the wounded". */
export function quantityOf(sentence: Sentence, index: number, knowledge: RecordKnowledge): Quantity | null {
  for (const child of childrenOf(sentence, index)) {
    const word = sentence.tokens[child]!;
    if (word.deprel.startsWith('nummod') || (word.upos === 'NUM' && word.deprel === 'compound')) {
      const count = readNumber(word.form, knowledge);
      if (count !== null) return { count, ...boundBefore(sentence, child, knowledge), end: word.end };
    }
  }
  for (const child of childrenOf(sentence, index)) {
    const word = sentence.tokens[child]!;
    if (word.lemma.toLowerCase() === knowledge.all && word.deprel.startsWith('det')) {
      return { count: null, bound: 'all', start: word.start, end: word.end };
    }
  }
  return null;
}

function boundBefore(sentence: Sentence, index: number, knowledge: RecordKnowledge): { readonly bound: Bound; readonly start: number } {
  for (const [words, bound] of knowledge.bounds) {
    const parts = words.split(' ');
    const from = index - parts.length;
    if (from >= 0 && parts.every((part, i) => sentence.tokens[from + i]!.form.toLowerCase() === part)) {
      return { bound, start: sentence.tokens[from]!.start };
    }
  }
  return { bound: 'exactly', start: sentence.tokens[index]!.start };
}
