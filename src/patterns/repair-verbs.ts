import type { Token } from '../model/syntax.ts';
import { type Change, type Current, hasChild } from './mending.ts';

const clausal = /^(root|ccomp|conj|parataxis|advcl)(:|$)/;

/**
 * "Police in Bergen seized weapons", with `seized` an attribute of `weapons`: an attribute has no subject, so the participle is the verb of the
 * clause and the noun its object. So it is behind an auxiliary ("have seized weapons"). Where the noun was read as the subject of a later participle ("seized control of the ships run by pirates"),
 * that one is the noun's.
 */
export function freeVerbs(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { upos, xpos, deprel, head } = current()[at]!;
    if (upos !== 'VERB' || xpos !== 'VBN' || deprel !== 'amod' || head - 1 <= at) continue;
    if (!hasSubjectBefore(current(), at) && !hasAuxiliaryBefore(current(), at)) continue;
    const noun = headOfName(current(), head - 1);
    const place = current()[noun]!;
    if (clausal.test(place.deprel)) {
      change(at, place.head, place.deprel);
      change(noun, at + 1, 'obj');
      liftClauses(current, change, noun, at);
      continue;
    }
    const later = place.head - 1;
    const verb = current()[later];
    if (!verb || !/^nsubj/.test(place.deprel) || later < noun || verb.xpos !== 'VBN' || hasChild(current(), later, /^aux/)) continue;
    change(at, verb.head, verb.deprel);
    change(noun, at + 1, 'obj');
    change(later, later, 'acl');
  }
}

/** The name of a title: "telephoned Minister Dahl" is about Dahl. */
function headOfName(tokens: readonly Token[], noun: number): number {
  const { deprel, head } = tokens[noun]!;
  return deprel === 'nmod:desc' && head - 1 > noun ? headOfName(tokens, head - 1) : noun;
}

/** A noun that hangs on the participle from the left, not as the first part of a compound ("state-owned"). */
function hasSubjectBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, before) =>
      before < at &&
      token.head === at + 1 &&
      /^nsubj/.test(token.deprel) &&
      !tokens.slice(before, at).some(({ upos, xpos }) => upos === 'PUNCT' || xpos === 'HYPH'),
  );
}

/** The auxiliary of what was read as the noun stands before the participle: "have outlawed parties". Only `be` links a noun to its subject. */
function hasAuxiliaryBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && tokens[before]!.upos === 'ADV') before--;
  const { head, deprel, lemma } = tokens[before]!;
  return head === tokens[at]!.head && (deprel === 'aux' || (deprel === 'cop' && lemma !== 'be'));
}

/** Clauses and phrases of the sentence that hung on the noun while it stood for the verb. */
function liftClauses(current: Current, change: Change, noun: number, verb: number): void {
  current().forEach(({ head, deprel }, child) => {
    if (head !== noun + 1) return;
    if (/^(advcl|parataxis|ccomp|nsubj|obl|punct|mark)/.test(deprel)) change(child, verb + 1, deprel);
    else if (/^(aux|cop)/.test(deprel)) change(child, verb + 1, 'aux');
  });
}
