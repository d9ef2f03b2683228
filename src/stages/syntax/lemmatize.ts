import { foldText } from '../../text/features/characters.ts';
import { type HashTable, lookUp } from '../../text/features/hash-table.ts';
import { hashString, mix, SEED } from '../../text/features/hashing.ts';

/** How a lemma is made from a form: the case it starts from, how much is cut at the end, what is put there. */
export interface LemmaRule {
  /** 0 the form as printed, 1 in lower case, 2 lower case with the first letter raised. */
  readonly letters: number;
  readonly cut: number;
  readonly add: string;
}

/** Lemmas by longest known ending of (tag, word), the whole word being the longest: a trie of edit scripts, pruned. */
export interface LemmaModel {
  readonly rules: readonly LemmaRule[];
  /** Hash of tag and ending to rule + 1. */
  readonly endings: HashTable;
  /** Hash of (universal tag, folded form) to lemma. */
  readonly exceptions: ReadonlyMap<number, string>;
}

export const MAX_ENDING = 6;

/** Key of the ending `length` of the folded form, or of the whole form (`length` < 0), under a tag. */
export function endingKey(tag: number, folded: string, length: number): number {
  let hash = mix(mix(SEED, tag + 1), length < 0 ? 99 : 7);
  const stop = length < 0 ? 0 : folded.length - length;
  for (let i = folded.length - 1; i >= stop; i -= 1) hash = mix(hash, folded.charCodeAt(i));
  return hash || 1;
}

export function exceptionKey(upos: string, folded: string): number {
  return mix(hashString(upos), hashString(folded));
}

const capital = (word: string): string => (word === '' ? word : word[0]!.toUpperCase() + word.slice(1));

/** The lemma that a rule makes; the form itself where the rule would leave nothing. */
export function applyRule(rule: LemmaRule, form: string): string {
  const lower = rule.letters === 0 ? form : form.toLowerCase();
  if (lower.length < rule.cut) return lower;
  const made = lower.slice(0, lower.length - rule.cut) + rule.add;
  if (made === '') return form;
  return rule.letters === 2 ? capital(made) : made;
}

/** Lemma of a form with its tag (number of the tagger's class) and universal part of speech. */
export function lemmatize(model: LemmaModel, form: string, tag: number, upos: string): string {
  const folded = foldText(form);
  if (model.exceptions.size > 0) {
    const exception = model.exceptions.get(exceptionKey(upos, folded));
    if (exception !== undefined) return exception;
  }
  let rule = lookUp(model.endings, endingKey(tag, folded, -1));
  for (let length = Math.min(MAX_ENDING, folded.length); rule === 0 && length >= 0; length -= 1)
    rule = lookUp(model.endings, endingKey(tag, folded, length));
  return rule === 0 ? form : applyRule(model.rules[rule - 1]!, form);
}
