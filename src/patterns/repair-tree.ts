import type { Sentence, Token } from '../model/syntax.ts';
import { type Change, type Current, hasChild, isFiniteVerb } from './mending.ts';
import { completeClause, findObjects, raiseClauses, readPeoples, setAside, turnSubjects } from './repair-objects.ts';
import { freeVerbs } from './repair-verbs.ts';

/** Words that UD gives no arguments: what a parser hangs on them belongs to the word they serve. */
const functional = /^(aux|cop|mark)(:|$)/;
const argument = /^(nsubj|obj|iobj|csubj|ccomp|xcomp|obl|advcl|expl|aux|cop|parataxis)(:|$)/;

const mended = new WeakMap<Sentence, readonly Token[]>();

/** The mended words of a sentence, computed once for it. */
export function mendedTokens(sentence: Sentence): readonly Token[] {
  const known = mended.get(sentence);
  if (known) return known;
  const tokens = repairTree(sentence.tokens);
  mended.set(sentence, tokens);
  return tokens;
}

/**
 * Mends what breaks the rules of UD and would hide who does what: arguments of an auxiliary, a finite verb read as an attribute
 * ("Police have arrested the mayor, officials said": `arrested` no attribute of `officials`), a finite verb read as a participle of the
 * subject that stands as the root, conjuncts read as further subjects, a dateline read as the subject,
 * a subject read as an apposition of the place or time before it, a verb with a subject read as an attribute of its object (`freeVerbs`),
 * objects read as something else (`findObjects`), a receiver without an object. Returns the same array where nothing is to mend.
 */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  let changed: Token[] | null = null;
  const change: Change = (at, head, deprel, word) => {
    changed ??= [...tokens];
    changed[at] = { ...changed[at]!, ...word, head, deprel };
  };
  const current: Current = () => changed ?? tokens;
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel, upos } = current()[at]!;
    // "'You have to leave,' he said": a verb with a subject and a complement of its own is no auxiliary.
    const full = deprel === 'aux' && upos === 'VERB' && hasChild(current(), at, /^nsubj/) && hasChild(current(), at, /^xcomp/);
    if (full) change(at, head, 'ccomp');
  }
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel } = current()[at]!;
    if (head === 0 || !argument.test(deprel)) continue;
    let up = head;
    for (let guard = 0; guard < 4 && up > 0 && functional.test(current()[up - 1]!.deprel); guard++) up = current()[up - 1]!.head;
    if (up !== head && up > 0 && up !== at + 1) change(at, up, deprel);
  }
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel, upos } = current()[at]!;
    if (upos !== 'VERB' || head === 0 || (deprel !== 'amod' && deprel !== 'acl') || !isFiniteVerb(current(), at)) continue;
    const up = current()[head - 1]!;
    if (deprel === 'amod' && /^nsubj/.test(up.deprel) && up.head > 0) change(at, up.head, 'ccomp');
    else if (deprel === 'acl' && up.deprel === 'root' && at >= head && !hasChild(current(), at, /^nsubj/)) {
      change(at, 0, 'root');
      change(head - 1, at + 1, 'nsubj');
    }
  }
  joinConjuncts(current, change);
  freeDateline(current, change);
  freeSubject(current, change);
  freeVerbs(current, change);
  readPeoples(current, change);
  turnSubjects(current, change);
  findObjects(current, change);
  completeClause(current, change);
  raiseClauses(current, change);
  setAside(current, change);
  for (let at = 0; at < tokens.length; at++) {
    // A receiver with nothing to receive is the object ("described the proposal").
    if (current()[at]!.deprel === 'iobj' && !hasChild(current(), current()[at]!.head - 1, /^(obj|ccomp|xcomp|advcl|csubj)/)) {
      change(at, current()[at]!.head, 'obj');
    }
  }
  return current();
}

/** "Norway and Peru agreed", both read as subjects: the one behind the conjunction is a conjunct of the other. */
function joinConjuncts(current: Current, change: Change): void {
  const size = current().length;
  for (let at = 0; at < size; at++) {
    const { deprel } = current()[at]!;
    if (deprel !== 'cc') continue;
    const joined = current()[at]!.head - 1;
    if (joined <= at) continue;
    const { head, deprel: relation } = current()[joined]!;
    if (!/^(nsubj|obj|iobj|obl|nmod)/.test(relation)) continue;
    for (let left = at - 1; left >= 0; left--) {
      const other = current()[left]!;
      if (other.head !== head || other.deprel !== relation) continue;
      change(joined, left + 1, 'conj');
      break;
    }
  }
}

const dash = /^(-|--|–|—|:)$/;

/** "BERLIN -- A court has ...", with the court in apposition to Berlin: what stands before the dash is no subject. */
function freeDateline(current: Current, change: Change): void {
  const tokens = current();
  const at = tokens.findIndex(({ form, upos }, index) => index > 0 && index < 8 && upos === 'PUNCT' && dash.test(form));
  if (at < 1 || !/^\p{Lu}{2}/u.test(tokens[0]!.form) || !tokens.slice(0, at).every(({ upos }) => /^(PROPN|PUNCT|NOUN|NUM|X)$/.test(upos)))
    return;
  for (let before = 0; before < at; before++) {
    const { deprel, head } = tokens[before]!;
    if (!/^nsubj/.test(deprel) || head - 1 < at) continue;
    const behind = tokens.findIndex((token, index) => index > at && token.head === before + 1 && token.deprel === 'appos');
    if (behind >= 0) change(behind, head, deprel);
    change(before, head, 'dislocated');
  }
}

/** "In Tromso the council met", with the council in apposition to the town: without a comma between them it is the subject. */
function freeSubject(current: Current, change: Change): void {
  const tokens = current();
  tokens.forEach(({ deprel, head }, at) => {
    if (deprel !== 'appos' || at < head) return;
    const { deprel: relation, head: verb } = tokens[head - 1]!;
    if (relation !== 'obl' || verb - 1 < at || tokens[verb - 1]!.upos !== 'VERB' || hasChild(tokens, verb - 1, /^[nc]subj/)) return;
    if (!isFiniteVerb(tokens, verb - 1) || tokens.slice(head, at).some(({ upos }) => upos === 'PUNCT')) return;
    change(at, verb, hasChild(tokens, verb - 1, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  });
}
